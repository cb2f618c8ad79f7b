/**
 * SUSPENDS: "Đình chỉ việc thi hành Quyết định số 3/2019/QĐ-UBND" · "ngưng hiệu lực thi hành Điều 3 Thông tư số 2/2021/TT-BYT".
 * Legal source: Law 80/2015/QH13, article 153.
 */
import { SUSPENSION_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const suspends: RoleRule = { id: 'role.suspends', relation: 'SUSPENDS', cues: SUSPENSION_CUES, reach: 6 }
