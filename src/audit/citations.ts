/** What rules ask of a reference. */
import type { MentionNode } from '../graph/model.ts'
import type { AuditedText } from './rule.ts'

/** A whole day: "2020-06-03", not "2020-06". */
export const isDay = (date: string | null | undefined): date is string => date !== null && date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date)

/** "2020-06-03" → "03/06/2020"; partial dates likewise. */
export const showDate = (date: string): string => date.split('-').reverse().join('/')

/** Laws, codes, ordinances and the constitution are cited by type and name alone (decree 30/2020/NĐ-CP, annex I, part I, II.6.b). */
const NAMED = new Set(['CONSTITUTION', 'CODE', 'LAW', 'ORDINANCE', 'STANDARD', 'TREATY'])
export const isCitedByName = (node: MentionNode): boolean => NAMED.has(node.mention.type)

/** A reference that the audited document makes with its own voice: not inside another reference's title. */
export const isOwn = (node: MentionNode): boolean => !Array.isArray(node.mention.subject)

/**
 * What the document says beforehand that it rests on or carries out: its bases, and in its opening words ("Thực hiện Kế hoạch số …, Ủy ban nhân dân ban hành Kế hoạch như sau")
 * what it implements.
 */
export function announcedBases(audited: AuditedText): MentionNode[] {
  const body = audited.extraction.provisions[0]?.start ?? 0
  return audited.mentions.filter(
    ({ mention }) => mention.subject === 'DOCUMENT' && (mention.relation === 'BASED_ON' || (mention.relation === 'IMPLEMENTS' && mention.start < body)),
  )
}

/** Bases that the document (or its annex) declares for itself. */
export const declaredBases = (audited: AuditedText): MentionNode[] =>
  audited.mentions.filter((node) => node.mention.relation === 'BASED_ON' && node.mention.subject === 'DOCUMENT')

/** Decision and annex declare their bases apart: preamble and articles speak for the decision, the rest for the annex. */
export const speaker = (node: MentionNode): 'decision' | 'annex' =>
  node.mention.container === 'metadata' || node.mention.container === 'preamble' || node.mention.container === 'articles' ? 'decision' : 'annex'

/** A note that an editor put into the text in square brackets ("[Khoản này bị bãi bỏ bởi …]") is not the text's own word. */
export function isEditorial(audited: AuditedText, node: MentionNode): boolean {
  const before = audited.text.slice(Math.max(0, node.mention.start - 600), node.mention.start)
  const open = before.lastIndexOf('[')
  return open >= 0 && open > before.lastIndexOf(']') && !before.slice(open).includes('\n')
}

/** In a list ("các Quyết định số 12/QĐ-UBND và 15/QĐ-UBND") the type word is borrowed, not written. */
export const hasTypeWord = (node: MentionNode): boolean => !/^(?:số\s*)?\d/iu.test(node.mention.quote.normalize('NFC'))

/** Number and symbol apart: "1505/SNV-TĐKT" → 1505 and "SNV-TĐKT"; "47/2020/NĐ-CP" → 47, "NĐ-CP" with year 2020. Null where there is no leading number. */
export function splitNumber(number: string): { serial: number; suffix: string; year: number | null; symbol: string } | null {
  const match = /^(\d{1,6})(\p{Ll}?)(?:\/((?:19|20)\d{2}))?[/-](.+)$/u.exec(number)
  if (!match) return null
  return { serial: Number(match[1]), suffix: match[2] ?? '', year: match[3] ? Number(match[3]) : null, symbol: match[4] as string }
}

/** Spreads a list over groups, in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
