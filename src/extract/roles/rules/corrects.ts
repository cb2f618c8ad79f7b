/**
 * CORRECTS: "Đính chính Thông tư số 15/2020/TT-BTC" · "đính chính lỗi kỹ thuật tại Điều 3 Quyết định số 9/QĐ-BYT".
 * Legal source: decree 34/2016/NĐ-CP, article 130 as amended.
 */
import { CORRECTION_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const corrects: RoleRule = { id: 'role.corrects', relation: 'CORRECTS', cues: CORRECTION_CUES, reach: 12 }
