/**
 * The head of a consolidated text: "Nghị định số 75/2021/NĐ-CP …, có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:" and the acts listed under it.
 * All of them are CONSOLIDATES; each listed act amends the first.
 * Legal source: Ordinance 01/2012/UBTVQH13, article 15, and its templates.
 */
import type { RolesRead } from './read-roles.ts'

const AMENDED_BY = /được\s+sửa\s+đổi,?\s+(?:và\s+)?bổ\s+sung\s+(?:một\s+số\s+điều\s+)?(?:bởi|theo)(?:\s+các\s+văn\s+bản\s+sau(?:\s+đây)?)?\s*:/iu

/** Where in the paragraph the words "được sửa đổi, bổ sung bởi:" stand, −1 where they do not. `from`: where its first reference ends. */
export function consolidationHead(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(AMENDED_BY)
  return at < 0 ? -1 : from + at
}

/** Gives the act `patient` and the amending acts read so far their role. */
export function consolidate(read: RolesRead, patient: number, start: number, end: number): void {
  const acts = [patient, ...read.statements.filter((statement) => statement.to === patient).map((statement) => statement.from)]
  for (const index of acts) {
    const role = read.roles.get(index)
    if (role !== undefined) read.roles.set(index, { ...role, relation: 'CONSOLIDATES', owners: null, rule: 'role.consolidation-list', cue: { start, end } })
  }
}
