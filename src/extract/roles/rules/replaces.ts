/**
 * REPLACES: "Quyết định này thay thế Quyết định số 72/QĐ-UBND". Where a part is exchanged ("thay thế cụm từ “A” bằng “B” tại Điều 7 Luật X",
 * "thay thế Phụ lục I Thông tư số 5/2020/TT-BTC"), the document lives on: AMENDS.
 * Legal source: Law 80/2015/QH13, articles 12 and 154.
 */
import { REPLACEMENT_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const replaces: RoleRule = {
  id: 'role.replaces',
  relation: 'REPLACES',
  cues: REPLACEMENT_CUES,
  reach: 30,
  judge: (use) => (use.part || use.phrase.endsWith('cum tu') ? 'AMENDS' : use.content > 8 ? null : 'REPLACES'),
}
