/** Comparing what people wrote: titles, issuers, names. All on folded words. */
import { foldTokens } from '../text/index.ts'

/** Words that carry no content of a title: whether they stand or not makes no difference. */
const FILLERS = new Set([
  've',
  'viec',
  'cua',
  'va',
  'cac',
  'mot',
  'so',
  'ban',
  'hanh',
  'phe',
  'duyet',
  'tren',
  'dia',
  'tinh',
  'thanh',
  'pho',
  'giai',
  'doan',
  'den',
  'nam',
  'cho',
  'trong',
  'tai',
])

/** Content words of a title, each once, in order. */
export const contentWords = (text: string | null): string[] => [...new Set(foldTokens(text ?? '').filter((word) => !FILLERS.has(word)))]

/** Share of the words that both have (Jaccard), 0..1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const other = new Set(b)
  const shared = a.filter((word) => other.has(word)).length
  return shared / (a.length + b.length - shared)
}

/** Two titles of one document, as far as words can tell. */
export const sameTitle = (a: string | null, b: string | null): boolean => overlap(contentWords(a), contentWords(b)) >= 0.8

/** Words that stand in one text and not in the other, both ways; empty on one side means that one is a shortened form of the other. */
export function difference(a: readonly string[], b: readonly string[]): { onlyA: string[]; onlyB: string[] } {
  const inA = new Set(a)
  const inB = new Set(b)
  return { onlyA: a.filter((word) => !inB.has(word)), onlyB: b.filter((word) => !inA.has(word)) }
}
