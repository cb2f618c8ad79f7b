/**
 * REPEALS: "Bãi bỏ Quyết định số 15/2018/QĐ-UBND" · "Hủy bỏ khoản 2 Điều 5 Nghị định số 8/2010/NĐ-CP" (a part: the mention carries its provision).
 * Striking words out ("bãi bỏ cụm từ “…” tại Điều 10 Luật X") amends. What stands before its cue ("Luật X hết hiệu lực") is read by expiry.ts.
 * Legal source: Law 80/2015/QH13, articles 12 and 154.
 */
import { REPEAL_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

const strikesWords = (between: readonly string[]): boolean =>
  between.some((word, i) => word === 'tu' && (i === 0 || /^(?:cum|cac|so)$/.test(between[i - 1] ?? '')))

export const repeals: RoleRule = {
  id: 'role.repeals',
  relation: 'REPEALS',
  cues: REPEAL_CUES,
  reach: 30,
  judge: (use) => (use.phrase.startsWith('bo ') || strikesWords(use.between) ? 'AMENDS' : 'REPEALS'),
}
