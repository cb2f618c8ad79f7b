/**
 * CONSOLIDATES: "Hợp nhất Nghị định số 75/2021/NĐ-CP và Nghị định số 55/2023/NĐ-CP". The list at the head of a consolidated text is read by consolidation.ts.
 * Legal source: Ordinance 01/2012/UBTVQH13 on consolidating legal normative documents.
 */
import { CONSOLIDATION_CUES } from '../../../lexicon/cues.ts'
import type { RoleRule } from '../role-rule.ts'

export const consolidates: RoleRule = { id: 'role.consolidates', relation: 'CONSOLIDATES', cues: CONSOLIDATION_CUES, reach: 6 }
