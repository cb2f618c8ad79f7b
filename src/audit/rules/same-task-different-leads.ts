/**
 * The same task written twice with different lead agencies: two rows of one name, or a row whose whole name is a clause of another's.
 * Districts that each do the same work with their own units do not contradict each other.
 */
import { fold } from '../../text/index.ts'
import { agencyNames } from '../agency-names.ts'
import type { AuditRule } from '../rule.ts'
import { cellEvidence, type Row } from '../tasks.ts'

/** A clause of fewer words says too little to be another row's task. */
const FEWEST_WORDS = 8
/** Bodies below the province: each has its own. */
const LOCAL = /(?<!cap )(?:huyen|quan|thi xa|thi tran|thanh pho|phuong|xa|tp\.?) +(?!truc thuoc)\S/u

export const sameTaskDifferentLeads: AuditRule = {
  id: 'same-task-different-leads',
  severity: 'WARNING',
  title: { vi: 'Một nhiệm vụ giao cho các cơ quan chủ trì khác nhau', en: 'The same task with different lead agencies' },
  explanation: {
    vi: 'Cùng một nhiệm vụ xuất hiện ở nhiều dòng với cơ quan chủ trì khác nhau. Các huyện, xã cùng làm một việc tại địa bàn của mình thì không phải là mâu thuẫn.',
    en: 'One task stands in several rows with different lead agencies. Districts and communes that do the same work each in its own area do not contradict each other.',
  },
  legalSource: null,
  *check(audited) {
    const namesOf = agencyNames(audited.extraction.agencies)
    const leadsOf = (row: Row) => [...new Set(namesOf(row.lead))].sort().join('; ')
    for (const rows of sameWork(audited.extraction.tasks)) {
      const led = rows.filter((row) => row.lead.length > 0)
      const leads = new Set(led.map(leadsOf))
      if (leads.size < 2 || inDifferentPlaces([...leads])) continue
      yield {
        message: `Nhiệm vụ “${led[0]?.name}” được giao cho các cơ quan chủ trì khác nhau: ${led.map((row) => `${row.id} – ${row.lead.join('; ')}`).join(' / ')}.`,
        expected: 'một cơ quan chủ trì',
        found: led.map((row) => row.lead.join('; ')).join(' / '),
        evidence: led.flatMap((row) => [cellEvidence(audited, row, 'name'), cellEvidence(audited, row, 'lead')]),
      }
    }
  },
}

/** Offices of one district are of one place. */
function inDifferentPlaces(leads: readonly string[]): boolean {
  const places = leads.map((lead) => LOCAL.exec(lead)?.index).map((at, i) => (at === undefined ? null : (leads[i] as string).slice(at)))
  return !places.includes(null) && new Set(places).size > 1
}

/** Rows that name the same work, in text order; O(total number of clauses). */
function sameWork(rows: readonly Row[]): Row[][] {
  const whole = new Map<string, Row[]>()
  for (const row of rows) {
    const name = plain(row.name)
    whole.set(name, [...(whole.get(name) ?? []), row])
  }
  for (const row of rows) {
    const clauses = row.name.split(/[;.]/u).map(plain)
    if (clauses.filter((clause) => clause !== '').length < 2) continue
    for (const clause of new Set(clauses)) if (clause.split(' ').length >= FEWEST_WORDS && clause !== plain(row.name)) whole.get(clause)?.push(row)
  }
  return [...whole.values()].filter((group) => group.length > 1).map((group) => group.sort((a, b) => a.start - b.start))
}

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
