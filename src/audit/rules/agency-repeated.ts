/** "Sở TTTT; Sở TTTT" in one cell, or one agency leading and coordinating the same task. */
import { agencyNames } from '../agency-names.ts'
import type { AuditRule } from '../rule.ts'
import { cellEvidence } from '../tasks.ts'

export const agencyRepeated: AuditRule = {
  id: 'agency-repeated',
  severity: 'WARNING',
  title: { vi: 'Một cơ quan ghi hai lần, hoặc vừa chủ trì vừa phối hợp', en: 'One agency twice in a cell, or leading and coordinating at once' },
  explanation: {
    vi: 'Một cơ quan xuất hiện hai lần trong một ô, hoặc vừa là cơ quan chủ trì vừa là cơ quan phối hợp của một nhiệm vụ.',
    en: 'An agency stands twice in one cell, or both leads and coordinates one task.',
  },
  legalSource: null,
  *check(audited) {
    const namesOf = agencyNames(audited.extraction.agencies)
    for (const row of audited.extraction.tasks) {
      const lead = namesOf(row.lead)
      const coordinating = namesOf(row.coordinating)
      for (const [cell, names, label] of [
        ['lead', lead, 'chủ trì'],
        ['coordinating', coordinating, 'phối hợp'],
      ] as const) {
        const twice = names.find((name, i) => names.indexOf(name) !== i)
        if (twice === undefined) continue
        const evidence = cellEvidence(audited, row, cell)
        yield {
          message: `${row.id}: “${asWritten(row[cell], twice, namesOf)}” được ghi hai lần trong ô ${label}.`,
          expected: 'một lần',
          found: row[cell].join('; '),
          evidence: [evidence],
        }
      }
      const both = lead.find((name) => coordinating.includes(name))
      if (both === undefined || inTurn(lead, coordinating)) continue
      yield {
        message: `${row.id}: “${asWritten(row.coordinating, both, namesOf)}” vừa chủ trì vừa phối hợp.`,
        expected: 'chủ trì hoặc phối hợp',
        found: 'cả hai',
        evidence: [cellEvidence(audited, row, 'lead'), cellEvidence(audited, row, 'coordinating')],
      }
    }
  },
}

/** A row of two parts, in each of which another of the bodies leads: the cells hold the same bodies in another order. */
const inTurn = (lead: readonly string[], coordinating: readonly string[]): boolean =>
  lead.length > 1 && lead.length === coordinating.length && lead.every((name) => coordinating.includes(name))

const asWritten = (entries: readonly string[], name: string, namesOf: (written: readonly string[]) => string[]): string =>
  entries.find((entry) => namesOf([entry]).includes(name)) ?? name
