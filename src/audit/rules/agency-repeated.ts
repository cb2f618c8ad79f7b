/** "Sở TTTT; Sở TTTT" in one cell, or one agency leading and coordinating the same task. */
import { fold } from '../../text/index.ts'
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
    const names = canonicalNames(audited.extraction.agencies)
    for (const row of audited.extraction.tasks) {
      const lead = row.lead.map((name) => names.get(fold(name)) ?? fold(name))
      const coordinating = row.coordinating.map((name) => names.get(fold(name)) ?? fold(name))
      for (const [cell, list, written] of [
        ['lead', lead, row.lead],
        ['coordinating', coordinating, row.coordinating],
      ] as const) {
        const twice = list.findIndex((name, i) => list.indexOf(name) !== i)
        if (twice < 0) continue
        yield {
          message: `${row.id}: “${written[twice]}” được ghi hai lần trong ô ${cell === 'lead' ? 'chủ trì' : 'phối hợp'}.`,
          expected: 'một lần',
          found: written.join('; '),
          evidence: [cellEvidence(audited, row, cell)],
        }
      }
      const both = lead.findIndex((name) => coordinating.includes(name))
      if (both < 0) continue
      yield {
        message: `${row.id}: “${row.lead[both]}” vừa chủ trì vừa phối hợp.`,
        expected: 'chủ trì hoặc phối hợp',
        found: 'cả hai',
        evidence: [cellEvidence(audited, row, 'lead'), cellEvidence(audited, row, 'coordinating')],
      }
    }
  },
}

/** Folded written form → folded official name, as the text's agencies give it. */
function canonicalNames(agencies: readonly { name: string; variants: readonly string[] }[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const agency of agencies) for (const form of [agency.name, ...agency.variants]) names.set(fold(form), fold(agency.name))
  return names
}
