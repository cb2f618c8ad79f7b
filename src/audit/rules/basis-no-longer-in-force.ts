/** A basis that a document of the library repeals or replaces: an error where it had ended before the citing document's date, a warning where it has ended since. */
import type { Relation } from '../../graph/model.ts'
import { isDay, showDate } from '../citations.ts'
import type { AuditedText, AuditRule } from '../rule.ts'

export const basisNoLongerInForce: AuditRule = {
  id: 'basis-no-longer-in-force',
  severity: 'WARNING',
  title: { vi: 'Căn cứ đã bị bãi bỏ hoặc thay thế', en: 'Basis repealed or replaced' },
  explanation: {
    vi: 'Một văn bản trong thư viện bãi bỏ hoặc thay thế văn bản được nêu làm căn cứ.',
    en: 'A document of the library repeals or replaces the document given as a basis.',
  },
  legalSource: 'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 154',
  *check(audited) {
    const ownDate = audited.extraction.document.date
    for (const [target, nodes] of audited.byTarget) {
      const bases = nodes.filter(
        (node) =>
          (node.mention.relation === 'BASED_ON' || (node.mention.relation === 'IMPLEMENTS' && node.mention.subject === 'TASK')) &&
          !Array.isArray(node.mention.subject),
      )
      if (bases.length === 0) continue
      const ends = (audited.changes.get(target) ?? []).filter(
        (relation) => (relation.type === 'REPEALS' || relation.type === 'REPLACES') && !endsPart(audited, relation, target),
      )
      for (const end of ends) {
        const on = endDate(audited, end, target)
        const before = isDay(on) && isDay(ownDate) && on <= ownDate
        yield {
          message: `${audited.label(target)} ${end.type === 'REPEALS' ? 'bị bãi bỏ' : 'được thay thế'} bởi ${audited.label(end.from)}${on === null ? '' : ` từ ${showDate(on)}`}${before ? ', trước ngày của văn bản này' : ''}.`,
          expected: 'căn cứ đang có hiệu lực',
          found: `${audited.label(end.from)}${on === null ? '' : ` (${showDate(on)})`}`,
          evidence: [...bases.map(audited.cite), ...end.evidence.slice(0, 2)],
          ...(before ? { severity: 'ERROR' as const } : {}),
        }
      }
    }
  },
}

/** "Bãi bỏ khoản 2 Điều 5 Quyết định số …" ends that clause, not the whole. */
function endsPart(audited: AuditedText, end: Relation, target: string): boolean {
  const nodes = [...(audited.byTarget.get(target) ?? []), ...(audited.elsewhere.get(target) ?? [])]
  const meant = nodes.filter(({ document, mention }) =>
    end.evidence.some((proof) => proof.document === document && proof.start < mention.end && mention.start < proof.end),
  )
  return meant.length > 0 && meant.every(({ mention }) => mention.part === true || mention.provision !== null)
}

/** The day from which the ending document ends it, as its own clauses say; else that on which it takes effect; else its date. Null where nothing tells. */
function endDate(audited: AuditedText, end: Relation, target: string): string | null {
  const by = audited.documents.get(end.from)
  const clause = by?.effects.find((effect) => effect.kind === 'LOSES_EFFECT' && effect.documents.includes(target) && effect.on !== null)
  const own = by?.effects.find((effect) => effect.kind === 'TAKES_EFFECT' && effect.documents.includes(end.from) && effect.on !== null)
  return clause?.on ?? own?.on ?? by?.issuedOn ?? null
}
