/**
 * The words that prove a role: the sentence, or, where it is long, the clause with the cue that makes the reference what it is.
 * A person reads it as proof, so it begins and ends where a clause does and stays within about a thousand characters.
 */
const AT_MOST = 1_000

interface Span {
  readonly start: number
  readonly end: number
}

const BULLET = /^[\s|>*_–+•·-]*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)]\s+)?[\s*_]*/u
const BLANK = /[\s|*_]/

/** The span without the white space, bullets and table borders at its ends; never less than `kept`. */
function trimmed(text: string, span: Span, kept: Span): Span {
  const bullet = BULLET.exec(text.slice(span.start, Math.min(kept.start, span.start + 40)))?.[0].length ?? 0
  const start = Math.min(kept.start, span.start + bullet)
  let end = span.end
  while (end > kept.end && BLANK.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** The clause between semicolons in which `at` stands. */
function clause(text: string, sentence: Span, at: Span): Span {
  const near = text.slice(Math.max(sentence.start, at.start - AT_MOST), at.start)
  const far = text.slice(at.end, Math.min(sentence.end, at.end + AT_MOST))
  const before = near.lastIndexOf(';')
  const after = far.indexOf(';')
  return { start: at.start - near.length + before + 1, end: after < 0 ? at.end + far.length : at.end + after + 1 }
}

/** Cuts at a space so that no syllable is torn. */
function cut(text: string, span: Span, kept: Span): Span {
  let { start, end } = span
  if (end - start <= AT_MOST) return span
  end = Math.max(kept.end, Math.min(end, Math.max(start, kept.start - AT_MOST / 2) + AT_MOST))
  while (end > kept.end && end < span.end && !/\s/.test(text.charAt(end))) end -= 1
  start = Math.max(start, end - AT_MOST)
  if (start > kept.start) start = kept.start
  while (start < kept.start && start > span.start && !/\s/.test(text.charAt(start - 1))) start += 1
  return { start, end }
}

/** `cue`: where the deciding words stand, null where none do. */
export function proofOf(text: string, sentence: Span, mention: Span, cue: Span | null): Span {
  const whole = { start: Math.min(sentence.start, mention.start), end: Math.max(sentence.end, mention.end) }
  if (whole.end - whole.start <= AT_MOST) return trimmed(text, whole, mention)
  const part = clause(text, whole, mention)
  const cued =
    cue === null || cue.start < whole.start || cue.end > whole.end ? part : { start: Math.min(part.start, cue.start), end: Math.max(part.end, cue.end) }
  return trimmed(text, cut(text, cued.end - cued.start <= AT_MOST ? cued : part, mention), mention)
}
