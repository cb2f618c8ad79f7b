/**
 * PROPOSED_BY: "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 18/TTr-SNV" · "Xét Tờ trình số 7/TTr-UBND". Never counts as a legal basis.
 * "Theo đề nghị của Đảng đoàn (trong Quy định số 13-QĐ/TW)": a regulation says who proposes, no proposal was made in it.
 * Legal source: decree 30/2020/NĐ-CP, appendix III, templates 1.1 and 1.2.
 */
import { PROPOSAL_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const proposedBy: RoleRule = {
  id: 'role.proposed-by',
  relation: 'PROPOSED_BY',
  cues: PROPOSAL_CUES,
  reach: 60,
  judge: (use) => (use.between.at(-1) === 'trong' ? null : 'PROPOSED_BY'),
}
