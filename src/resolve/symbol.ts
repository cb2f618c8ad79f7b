/** What the symbol of a number says: the document's type, and whose number it is. */
import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/document-types.ts'
import { LOCAL_PARTY_SYMBOLS, LOCAL_SYMBOLS, MINISTRY_SYMBOLS, PARTY_SYMBOLS, STATE_SYMBOLS } from '../lexicon/issuing-symbols.ts'
import type { ParsedNumber } from './document-number.ts'

export type IssuingBody = 'ASSEMBLY' | 'STATE' | 'MINISTRY' | 'PARTY' | 'LOCAL' | 'LOCAL_PARTY' | 'UNKNOWN'

export interface SymbolReading {
  /** Named by the first part of the symbol: `QĐ-UBND` a decision; null where none is named, as in official letters. */
  readonly type: DocumentType | null
  readonly body: IssuingBody
}

const TYPE_BY_SYMBOL = new Map<string, DocumentType>(
  DOCUMENT_TYPES.flatMap(({ type, symbols }) => symbols.map((symbol) => [symbol.toUpperCase(), type] as const)),
)
const BODIES: readonly (readonly [IssuingBody, ReadonlySet<string>])[] = [
  ['LOCAL', new Set<string>(LOCAL_SYMBOLS)],
  ['LOCAL_PARTY', new Set<string>(LOCAL_PARTY_SYMBOLS)],
  ['STATE', new Set<string>(STATE_SYMBOLS)],
  ['PARTY', new Set<string>(PARTY_SYMBOLS)],
  ['MINISTRY', new Set<string>(MINISTRY_SYMBOLS)],
]

export function readSymbol({ parts }: ParsedNumber): SymbolReading {
  const type = TYPE_BY_SYMBOL.get(parts[0] ?? '') ?? null
  const issuers = type === null || parts.length === 1 ? parts : parts.slice(1)
  return { type, body: bodyOf(issuers) }
}

function bodyOf(issuers: readonly string[]): IssuingBody {
  if (issuers.some((part) => /^QH\p{Lu}?\d*$/u.test(part))) return 'ASSEMBLY'
  if (issuers.some((part) => /^UBTVQH\d*$/u.test(part))) return 'ASSEMBLY'
  for (const [body, symbols] of BODIES) if (issuers.some((part) => symbols.has(part))) return body
  return issuers.some((part) => /^S[\p{Lu}&]{2,}$/u.test(part)) ? 'LOCAL' : 'UNKNOWN'
}

export const isLocal = (body: IssuingBody): boolean => body === 'LOCAL' || body === 'LOCAL_PARTY'
