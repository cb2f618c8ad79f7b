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
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const other = new Set(b)
  const shared = a.filter((word) => other.has(word)).length
  return shared / (a.length + b.length - shared)
}

/** Two titles of one document, as far as words can tell. */
export const sameTitle = (a: string | null, b: string | null): boolean => overlap(contentWords(a), contentWords(b)) >= 0.8

/**
 * Words that stand in one text and not in the other, both ways; empty on one side means that one is a shortened form of the other.
 * "CNTT" stands for "công nghệ thông tin": an abbreviation and the words whose initials it is are no difference.
 */
export function difference(a: string, b: string): { onlyA: string[]; onlyB: string[] } {
  const wordsA = foldTokens(a)
  const wordsB = foldTokens(b)
  const inA = new Set(wordsA)
  const inB = new Set(wordsB)
  const light = new Set(['ve', 'viec', 'cua', 'va', 'cac', 'nam', 'den'])
  const shortenedA = abbreviated(wordsA, wordsB)
  const shortenedB = abbreviated(wordsB, wordsA)
  const only = (words: readonly string[], other: ReadonlySet<string>, matched: ReadonlySet<string>) => [
    ...new Set(words.filter((word) => !other.has(word) && !light.has(word) && !matched.has(word))),
  ]
  return {
    onlyA: only(wordsA, inB, new Set([...shortenedA.short, ...shortenedB.long])),
    onlyB: only(wordsB, inA, new Set([...shortenedB.short, ...shortenedA.long])),
  }
}

/** Abbreviations among `words` and the words of `full` whose initials they are. */
export function abbreviated(words: readonly string[], full: readonly string[]): { short: string[]; long: string[] } {
  const short: string[] = []
  const long: string[] = []
  for (const word of new Set(words)) {
    if (!/^[a-z]{2,10}$/u.test(word) || full.includes(word)) continue
    const run = initialsRun(word, full)
    if (run === null) continue
    short.push(word)
    long.push(...run)
  }
  return { short, long }
}

/** The run of words whose initials spell the abbreviation, "và" passed over: "tttt" → thông tin và truyền thông. */
function initialsRun(short: string, full: readonly string[]): string[] | null {
  for (let from = 0; from < full.length; from++) {
    let letter = 0
    let at = from
    while (at < full.length && letter < short.length) {
      if (full[at]?.[0] === short[letter]) letter++
      else if (full[at] !== 'va' || letter === 0) break
      at++
    }
    if (letter === short.length) return full.slice(from, at)
  }
  return null
}
