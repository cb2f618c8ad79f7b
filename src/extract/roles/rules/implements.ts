/**
 * IMPLEMENTS: "Triển khai thực hiện Nghị quyết số 19-NQ/TU" · "Kế hoạch … thực hiện Chỉ thị số 5/CT-TTg" · "thể chế hóa Nghị quyết số 13-NQ/TW".
 * Legal source: decree 30/2020/NĐ-CP, article 7 (kế hoạch, chương trình); regulation 66-QĐ/TW for the documents of the Party.
 */
import { IMPLEMENTATION_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

/** "Thực hiện" in mid-sentence takes any object too: its reach is longest where it opens the clause. "Triển khai" alone speaks of a document only from close by. */
const CLOSE = new Set(['trien khai', 'to chuc trien khai'])

export const implementsRule: RoleRule = {
  id: 'role.implements',
  relation: 'IMPLEMENTS',
  cues: IMPLEMENTATION_CUES,
  reach: 14,
  judge: (use) => (use.content > (CLOSE.has(use.phrase) ? 4 : use.opens ? 14 : 6) ? null : 'IMPLEMENTS'),
}
