/**
 * A stretch of text as the reader of roles sees it: references, cues, marks of punctuation and, between them, plain syllables.
 * Stretches that the recognisers of mentions have already read (numbers, issuers, titles without references in them) are left out.
 */
import { CUE_TREE, type Cue } from './cue-index.ts'
import { foldSyllable } from './fold-syllable.ts'

export type Token =
  | { readonly kind: 'MENTION'; readonly start: number; readonly end: number; readonly index: number }
  | { readonly kind: 'CUE'; readonly start: number; readonly end: number; readonly cue: Cue }
  | { readonly kind: 'WORD'; readonly start: number; readonly end: number; readonly folded: string }
  | { readonly kind: 'MARK'; readonly start: number; readonly end: number; readonly mark: string }
  | { readonly kind: 'STOP'; readonly start: number; readonly end: number }

/** A stretch not to be read: `index` names the mention that it is, −1 for what belongs to one. */
export interface Closed {
  readonly start: number
  readonly end: number
  readonly index: number
}

const MARKS = new Set([...';:,()[]“”"'])
const LETTER = /[\p{L}\p{M}\p{N}]/u
const UPPER = /\p{Lu}/u
/** Words after which a full stop ends no sentence: "Điều 1.", "số.", "TP. Hồ Chí Minh". */
const ABBREVIATIONS = new Set(['tp', 'ts', 'ths', 'pgs', 'gs', 'tt', 'q', 'p', 'ub', 'st', 'stt', 'no', 'so'])

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0xc0) return false
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x1e00 && code < 0x1f00) return true
  return LETTER.test(text.charAt(at))
}

/** `closed`: sorted, disjoint, inside the stretch or overlapping its edges. */
export function lex(text: string, start: number, end: number, closed: readonly Closed[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = start
  while (at < end) {
    const shut = closed[next]
    if (shut !== undefined && at >= shut.start) {
      next += 1
      if (shut.end <= at) continue
      if (shut.index >= 0) tokens.push({ kind: 'MENTION', start: shut.start, end: shut.end, index: shut.index })
      at = shut.end
      continue
    }
    if (isLetter(text, at)) {
      const limit = shut === undefined ? end : Math.min(end, shut.start)
      let stop = at + 1
      while (stop < limit && isLetter(text, stop)) stop += 1
      tokens.push({ kind: 'WORD', start: at, end: stop, folded: foldSyllable(text.slice(at, stop)) })
      at = stop
      continue
    }
    const char = text.charAt(at)
    if (MARKS.has(char)) tokens.push({ kind: 'MARK', start: at, end: at + 1, mark: char })
    else if (char === '.' && endsSentence(text, at, end, tokens)) tokens.push({ kind: 'STOP', start: at, end: at + 1 })
    at += 1
  }
  return withCues(tokens)
}

/** A full stop ends a sentence when a capital, a quotation mark or nothing follows, and neither a numeral of a list nor an abbreviation precedes. */
function endsSentence(text: string, at: number, end: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (last?.kind === 'WORD' && last.end === at) {
    if (ABBREVIATIONS.has(last.folded)) return false
    const before = tokens.at(-2)
    const numeral = /^(?:\d{1,3}|[ivx]{1,5}|[a-z])$/.test(last.folded)
    if (numeral && (before === undefined || before.kind === 'STOP' || (before.kind === 'WORD' && /^(?:dieu|chuong|muc|phan|khoan)$/.test(before.folded))))
      return false
  }
  let after = at + 1
  while (after < end && (text.charAt(after) === ' ' || text.charAt(after) === '\n')) after += 1
  if (after >= end) return true
  if (after === at + 1) return text.charAt(after) === '”' || text.charAt(after) === '"'
  const char = text.charAt(after)
  return UPPER.test(char) || '“"(-–+*#|'.includes(char) || /\d/.test(char)
}

/** Puts cue phrases together, the longest first; only marks end a phrase. */
function withCues(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token
    if (token.kind !== 'WORD') {
      out.push(token)
      continue
    }
    let node = CUE_TREE.next.get(token.folded)
    let found: Cue | null = node?.cue ?? null
    let last = i
    for (let j = i + 1; node !== undefined && j < tokens.length; j += 1) {
      const following = tokens[j] as Token
      if (following.kind !== 'WORD') break
      node = node.next.get(following.folded)
      if (node?.cue) {
        found = node.cue
        last = j
      }
    }
    if (found === null) out.push(token)
    else {
      out.push({ kind: 'CUE', start: token.start, end: (tokens[last] as Token).end, cue: found })
      i = last
    }
  }
  return out
}
