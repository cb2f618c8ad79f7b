/**
 * BASED_ON: "Căn cứ Luật Lưu trữ ngày 11/11/2011;" · "Chiểu Quyết định số 12/QĐ-UBND" · "Trên cơ sở xem xét Báo cáo số 3/BC-ĐGS".
 * Legal source: decree 30/2020/NĐ-CP, appendix I (căn cứ ban hành văn bản); Law 80/2015/QH13, article 11.
 */
import { BASIS_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const basedOn: RoleRule = { id: 'role.based-on', relation: 'BASED_ON', cues: BASIS_CUES, reach: 30 }
