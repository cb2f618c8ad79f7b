/**
 * A stretch of text as the reader of roles sees it: references, cues, marks of punctuation and, between them, plain syllables.
 * Stretches that the recognisers of mentions have already read (numbers, issuers, titles without references in them) are left out.
 */
import { ALSO_WRITTEN } from '../../lexicon/cues.ts'
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

const NOTHING = 0
const LETTER = 1
const MARK = 2
const STOP = 3
/** Of rare writing: asked of an expression. */
const UNKNOWN = 4
const CLASSES = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(UNKNOWN)
  table.fill(NOTHING, 0, 0xc0).fill(LETTER, 0xc0, 0x250).fill(LETTER, 0x1e00, 0x1f00)
  for (const [from, to] of ['09', 'AZ', 'az']) table.fill(LETTER, (from as string).charCodeAt(0), (to as string).charCodeAt(0) + 1)
  for (const other of '×÷') table[other.charCodeAt(0)] = NOTHING
  for (const mark of ';:,()[]“”"') table[mark.charCodeAt(0)] = MARK
  table['.'.charCodeAt(0)] = STOP
  return table
}

const UPPER = /\p{Lu}/u
/** Words after which a full stop ends no sentence: "Điều 1.", "số.", "TP. Hồ Chí Minh". */
const ABBREVIATIONS = new Set(['tp', 'ts', 'ths', 'pgs', 'gs', 'tt', 'q', 'p', 'ub', 'st', 'stt', 'no', 'so'])

function classOf(text: string, at: number): number {
  const known = CLASSES[text.charCodeAt(at)] as number
  if (known !== UNKNOWN) return known
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at)) ? LETTER : NOTHING
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
    const kind = classOf(text, at)
    if (kind === LETTER) {
      const limit = shut === undefined ? end : Math.min(end, shut.start)
      let stop = at + 1
      while (stop < limit && classOf(text, stop) === LETTER) stop += 1
      tokens.push({ kind: 'WORD', start: at, end: stop, folded: foldSyllable(text.slice(at, stop)) })
      at = stop
      continue
    }
    if (kind === MARK) tokens.push({ kind: 'MARK', start: at, end: at + 1, mark: text.charAt(at) })
    else if (kind === STOP && endsSentence(text, at, end, tokens)) tokens.push({ kind: 'STOP', start: at, end: at + 1 })
    at += 1
  }
  return withCues(tokens, text)
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

/** No letter with a mark, no "đ": the writer, or the machine that read the page, left the marks out. */
const BARE = /^[a-z]+$/

/** Whether the syllables of a cue that must be written as they are, are. */
function writtenSo({ exact }: Cue, tokens: readonly Token[], from: number, text: string): boolean {
  if (exact === null) return true
  const written = exact.map((syllable, i) => {
    const { start, end } = tokens[from + i] as Token
    if (syllable === null) return null
    const here = text.slice(start, end).toLowerCase()
    return ALSO_WRITTEN.get(here) ?? here
  })
  return written.every((syllable, i) => syllable === exact[i]) || written.every((syllable) => syllable === null || BARE.test(syllable))
}

/** Puts cue phrases together, the longest first; only marks end a phrase. */
function withCues(tokens: readonly Token[], text: string): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token
    if (token.kind !== 'WORD') {
      out.push(token)
      continue
    }
    let node = CUE_TREE.next.get(token.folded)
    let found: Cue | null = null
    let last = i
    if (node?.cue && writtenSo(node.cue, tokens, i, text)) found = node.cue
    for (let j = i + 1; node !== undefined && j < tokens.length; j += 1) {
      const following = tokens[j] as Token
      if (following.kind !== 'WORD') break
      node = node.next.get(following.folded)
      if (node?.cue && writtenSo(node.cue, tokens, i, text)) {
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
