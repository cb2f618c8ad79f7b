/** The lines of a text that have references, each reference underlined with what was read of it: for a person to check without a program. */
import type { Extraction, Mention } from '../../src/extract/schema.ts'

const WIDTH = 120

interface Piece {
  readonly start: number
  readonly end: number
}

/** Line by line, long ones cut at a space. */
function piecesOf(text: string): (Piece & { readonly line: number })[] {
  const pieces: (Piece & { readonly line: number })[] = []
  let line = 0
  for (const { index, 0: words } of text.matchAll(/[^\n]*\n?/g)) {
    line += 1
    const end = index + words.replace(/\r?\n$/, '').length
    for (let start = index; start < end; ) {
      const space = end - start <= WIDTH ? -1 : text.lastIndexOf(' ', start + WIDTH)
      const stop = end - start <= WIDTH ? end : space > start ? space + 1 : start + WIDTH
      pieces.push({ start, end: stop, line })
      start = stop
    }
  }
  return pieces
}

const subjectOf = ({ subject }: Mention): string => (subject === 'DOCUMENT' ? '' : ` of ${Array.isArray(subject) ? subject.join(', ') : subject}`)

function noteOf(mention: Mention): string {
  const { id, relation, typeLabel, number, name, date, issuer, title, provision, container, task, anomaly } = mention
  const fields = [
    `${typeLabel} ${number ?? name ?? '—'}`,
    date ?? 'undated',
    ...(provision === null ? [] : [`§ ${provision}`]),
    ...(issuer === null ? [] : [`by ${issuer}`]),
    ...(title === null ? [] : [`“${title}”`]),
    ...(mention.part ? ['in part'] : []),
    ...(anomaly === null ? [] : [`! ${anomaly}`]),
  ]
  return `${id} ${relation}${subjectOf(mention)} [${container}${task === null ? '' : ` ${task}`}] ${fields.join(' · ')}`
}

export function carets(text: string, { mentions, stated }: Extraction): string {
  const out: string[] = []
  let line = 0
  for (const piece of piecesOf(text)) {
    const here = mentions.filter(({ start, end }) => start < piece.end && end > piece.start)
    if (here.length === 0) continue
    if (piece.line !== line && line > 0) out.push('')
    line = piece.line
    out.push(`${String(line).padStart(5)} | ${text.slice(piece.start, piece.end).replace(/\t/g, ' ')}`)
    for (const mention of here) {
      const from = Math.max(0, mention.start - piece.start)
      const to = Math.min(piece.end, mention.end) - piece.start
      out.push(`      | ${' '.repeat(from)}${'^'.repeat(to - from)} ${mention.start >= piece.start ? noteOf(mention) : mention.id}`)
    }
  }
  if (stated.length > 0) out.push('', ...stated.map(({ from, type, to }) => `stated: ${from} ${type} ${to}`))
  return `${out.join('\n').replace(/ +$/gm, '')}\n`
}

/** The same for programs: one reference a line. */
export function projection({ mentions }: Extraction): string {
  const rows = mentions.map(({ id, start, end, number, date, relation, subject, container, task }) =>
    JSON.stringify([id, start, end, number, date, relation, subject, container, task]),
  )
  return `${rows.join('\n')}\n`
}
