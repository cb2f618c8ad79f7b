/**
 * DETAILS: "quy định chi tiết một số điều của Luật Viễn thông" · "hướng dẫn thi hành Nghị định số 8/2001/NĐ-CP" · "biện pháp thi hành Luật X".
 * "Hướng dẫn" alone guides people as often as documents: it counts when the reference follows at once.
 * Legal source: Law 80/2015/QH13, article 11.
 */
import { DETAIL_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const details: RoleRule = {
  id: 'role.details',
  relation: 'DETAILS',
  cues: DETAIL_CUES,
  reach: 40,
  judge: (use) => (use.phrase === 'huong dan' && use.content > 0 ? null : 'DETAILS'),
}
