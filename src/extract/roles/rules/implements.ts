/**
 * IMPLEMENTS: "Triển khai thực hiện Nghị quyết số 19-NQ/TU" · "Kế hoạch … thực hiện Chỉ thị số 5/CT-TTg" · "thể chế hóa Nghị quyết số 13-NQ/TW".
 * Legal source: decree 30/2020/NĐ-CP, article 7 (kế hoạch, chương trình); regulation 66-QĐ/TW for the documents of the Party.
 */
import { AFTER_NOUN_OF_CARRYING_OUT, BEFORE_NOUN_OF_CARRYING_OUT, IMPLEMENTATION_CUES } from '../../../lexicon/cues.ts'
import { foldSyllable } from '../fold-syllable.ts'
import type { CueUse, RoleRule } from '../role-rule.ts'

/** "Thực hiện" in mid-sentence takes any object too: its reach is longest where it opens the clause. "Triển khai" alone speaks of a document only from close by. */
const CLOSE = new Set(['trien khai', 'to chuc trien khai'])
export const BEFORE_NOUN: ReadonlySet<string> = new Set(BEFORE_NOUN_OF_CARRYING_OUT.map(foldSyllable))
const AFTER_NOUN = AFTER_NOUN_OF_CARRYING_OUT.map((words) => words.split(' ').map(foldSyllable))

/** "Quá trình thực hiện cho thấy Luật X …" says nothing of carrying law X out. */
const isNoun = ({ phrase, between }: CueUse): boolean =>
  /(?:hien|hanh)$/.test(phrase) && AFTER_NOUN.some((words) => words.every((word, i) => between[i] === word)) && between[1] !== 'dang'

export const implementsRule: RoleRule = {
  id: 'role.implements',
  relation: 'IMPLEMENTS',
  cues: IMPLEMENTATION_CUES,
  reach: 14,
  judge: (use) => (isNoun(use) || use.content > (CLOSE.has(use.phrase) ? 4 : use.opens ? 14 : 6) ? null : 'IMPLEMENTS'),
}
