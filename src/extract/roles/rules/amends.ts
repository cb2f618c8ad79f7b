/**
 * AMENDS: "Sửa đổi, bổ sung một số điều của Nghị định số 10/2015/NĐ-CP" · "về việc điều chỉnh Quyết định số 394/QĐ-UBND".
 * "Bổ sung" and "điều chỉnh" also mean adding and adjusting things that are no documents: they speak of a reference only from close by.
 * Legal source: Law 80/2015/QH13, article 12.
 */
import { AMENDMENT_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

const LOOSE = new Set(['bo sung', 'dieu chinh', 'dieu chinh bo sung', 'cap nhat bo sung'])

export const amends: RoleRule = {
  id: 'role.amends',
  relation: 'AMENDS',
  cues: AMENDMENT_CUES,
  reach: 30,
  judge: (use) => (LOOSE.has(use.phrase) && use.content > 6 ? null : 'AMENDS'),
}
