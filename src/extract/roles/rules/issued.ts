/**
 * ISSUED: "Tỉnh đã ban hành các văn bản: - Nghị quyết số 19-NQ/TU …" · "đã ban hành danh mục dữ liệu dùng chung tại Quyết định số 4559/QĐ-UBND".
 * A report of what has been issued or achieved; no legal tie.
 */
import { ISSUANCE_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const issued: RoleRule = { id: 'role.issued', relation: 'ISSUED', cues: ISSUANCE_CUES, reach: 16 }
