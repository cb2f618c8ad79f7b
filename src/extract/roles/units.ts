/**
 * Cuts the view into the paragraphs, items and cells that roles are read in, each with the references that stand in it.
 * A sentence that a page break, a running head or a stray blank line has torn is one unit; a cell of a task table is never joined with another.
 */

import { trimEnd } from '../../text/index.ts'
import type { TextSpan } from '../schema.ts'
import type { FoundMention, FoundTask, Structure } from '../stages.ts'
import type { Closed } from './lexer.ts'
import type { Unit } from './read-roles.ts'
import type { Reference } from './reading.ts'

export interface UnitSources {
  readonly text: string
  readonly structure: Structure
  readonly mentions: readonly FoundMention[]
  readonly tasks: readonly FoundTask[]
}

interface Paragraph {
  start: number
  end: number
  stream: Unit['stream']
  preamble: boolean
  cell: TextSpan | null
  basis: boolean
}

const TERMINAL = /[.;:!?…|”"]\s*[)*_]*\s*$/u
const HEADING = /^[\s*_]*(?:#|[IVXLC]{1,6}[.)] |\d{1,2}\. \p{Lu}|[A-Z]\. |(?:Điều|Chương|Phần|Mục|PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|Phụ lục) [\dIVXLC])/u
const HEADING_LENGTH = 260
/** Cells whose references are the basis of the row. */
const BASIS_CELLS = ['notes', 'bases', 'basis'] as const

/** `self`: whether the mention at an index names the document itself. */
export function unitsOf(sources: UnitSources, self: (index: number, before: string) => Reference['self']): Unit[] {
  const paragraphs = joinTorn(paragraphsOf(sources), sources)
  const units: Unit[] = []
  const { text, mentions, structure } = sources
  const next = { TEXT: 0, FOOTNOTE: 0 }
  const streamOf = streamsOf(structure)
  const indexes = { TEXT: [] as number[], FOOTNOTE: [] as number[] }
  for (const [index, mention] of mentions.entries()) indexes[streamOf(mention.start)].push(index)
  for (const paragraph of paragraphs) {
    const list = indexes[paragraph.stream]
    const references: Reference[] = []
    let { end } = paragraph
    for (let at = next[paragraph.stream]; at < list.length; at += 1) {
      const index = list[at] as number
      const mention = mentions[index] as FoundMention
      if (mention.start >= paragraph.end) break
      next[paragraph.stream] = at + 1
      if (mention.start < paragraph.start) continue
      end = Math.max(end, mention.end)
      references.push(referenceOf(mention, index, self(index, text.slice(Math.max(paragraph.start, mention.start - 200), mention.start))))
    }
    const opening = text.slice(paragraph.start, Math.min(end, paragraph.start + HEADING_LENGTH + 1))
    units.push({
      start: paragraph.start,
      end,
      heading: end - paragraph.start <= HEADING_LENGTH && HEADING.test(opening) && !';:.,'.includes(trimEnd(opening, '').slice(-1)),
      stream: paragraph.stream,
      basis: paragraph.basis,
      preamble: paragraph.preamble,
      references,
      closed: references.length === 0 ? [] : closedIn(paragraph.start, end, references, mentions, structure.furniture),
    })
  }
  return units
}

function referenceOf(mention: FoundMention, index: number, self: Reference['self']): Reference {
  const { start, end, type, name, provision } = mention
  return { index, start, end, type, title: mention.titleSpan, self, name, numbered: mention.number !== null, provision }
}

/** Which stream an offset belongs to; asked in ascending order. */
function streamsOf(structure: Structure): (offset: number) => Unit['stream'] {
  let at = 0
  return (offset) => {
    if ((structure.segments[at]?.start ?? 0) > offset) at = 0
    while (at < structure.segments.length - 1 && (structure.segments[at]?.end ?? 0) <= offset) at += 1
    return structure.segments[at]?.container === 'footnote' ? 'FOOTNOTE' : 'TEXT'
  }
}

/** Paragraphs of the view, furniture left out, cut where segments and cells of tasks begin and end. */
function paragraphsOf({ text, structure, tasks }: UnitSources): Paragraph[] {
  const cells = cellsOf(tasks)
  const paragraphs: Paragraph[] = []
  let segment = 0
  let furniture = 0
  let cell = 0
  let start = 0
  while (start < text.length) {
    const hard = text.indexOf('\n', start)
    let stop = hard < 0 ? text.length : hard
    while (segment < structure.segments.length - 1 && (structure.segments[segment]?.end ?? 0) <= start) segment += 1
    while ((structure.furniture[furniture]?.end ?? Number.POSITIVE_INFINITY) <= start) furniture += 1
    while ((cells[cell]?.end ?? Number.POSITIVE_INFINITY) <= start) cell += 1
    const piece = structure.furniture[furniture]
    if (piece !== undefined && piece.start <= start) {
      start = Math.max(start + 1, Math.min(piece.end, stop + 1))
      continue
    }
    const here = cells[cell]
    const inside = here !== undefined && here.start <= start ? here : null
    const borders = [structure.segments[segment]?.end, piece?.start, inside === null ? here?.start : inside.end]
    for (const border of borders) if (border !== undefined && border > start && border < stop) stop = border
    const container = structure.segments[segment]?.container
    if (stop > start) {
      const stream = container === 'footnote' ? 'FOOTNOTE' : 'TEXT'
      paragraphs.push({ start, end: stop, stream, preamble: container === 'preamble', cell: inside, basis: inside?.basis === true })
    }
    start = stop === hard ? stop + 1 : stop
  }
  return paragraphs
}

interface Cell extends TextSpan {
  readonly basis: boolean
}

/** The cells of all tasks, sorted, each once; where two overlap the later one begins after the earlier. */
function cellsOf(tasks: readonly FoundTask[]): Cell[] {
  const cells: Cell[] = []
  for (const task of tasks) {
    for (const [name, span] of Object.entries(task.cells))
      cells.push({ start: span.start, end: span.end, basis: (BASIS_CELLS as readonly string[]).includes(name) })
  }
  cells.sort((a, b) => a.start - b.start || a.end - b.end)
  const disjoint: Cell[] = []
  for (const cell of cells) {
    const before = disjoint.at(-1)?.end ?? 0
    if (cell.end > before) disjoint.push(cell.start >= before ? cell : { ...cell, start: before })
  }
  return disjoint
}

/** Puts together what a page break or a stray blank line has torn: no stop at the end, a small letter at the beginning, same stream, same cell; or a reference over the break. */
function joinTorn(paragraphs: readonly Paragraph[], { text, mentions }: UnitSources): Paragraph[] {
  const joined: Paragraph[] = []
  const last: Partial<Record<Unit['stream'], Paragraph>> = {}
  const across = acrossBreaks(mentions)
  for (const paragraph of paragraphs) {
    const before = last[paragraph.stream]
    const torn = before !== undefined && before.cell === paragraph.cell && (across(before.end, paragraph.start) || tornApart(text, before, paragraph))
    if (before !== undefined && torn) {
      before.end = paragraph.end
      continue
    }
    const own = { ...paragraph }
    joined.push(own)
    last[paragraph.stream] = own
  }
  return joined
}

/** Whether a reference, or its issuer, runs from one paragraph into the next; asked in ascending order. */
function acrossBreaks(mentions: readonly FoundMention[]): (end: number, start: number) => boolean {
  let next = 0
  return (end, start) => {
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1
    const mention = mentions[next - 1]
    if (mention === undefined) return false
    const { issuerSpan } = mention
    return mention.start < end && (mention.end > start || (issuerSpan !== null && issuerSpan.start < end && issuerSpan.end > start))
  }
}

/** "Căn cứ" alone in its line. */
const CUE_ALONE = /^[\s*_•+-]*(?:Căn cứ|Chiểu)(?: theo| vào)?[\s*_]*$/iu
/** "QUYẾT ĐỊNH:" closes the preamble. */
const ENACTING = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH|CHỈ THỊ|Quyết định|Quyết nghị) ?:/u

function tornApart(text: string, before: Paragraph, after: Paragraph): boolean {
  if (before.end - before.start < 20) return CUE_ALONE.test(text.slice(before.start, before.end))
  const opening = text.slice(after.start, after.start + 24).replace(/^[\s*_]+/, '')
  if (ENACTING.test(opening)) return false
  const first = opening.charAt(0)
  if (TERMINAL.test(text.slice(Math.max(before.start, before.end - 12), before.end))) return false
  const small = first !== first.toUpperCase() && !/^[a-zđ]{1,2}\)/u.test(opening)
  return small || /(?:\s(?:của|và|tại|số|ngày|thi|hướng|quy|bổ|sửa|thực|một|theo)|,)\s*$/u.test(text.slice(Math.max(before.start, before.end - 12), before.end))
}

/** Stretches inside a unit that need no reading: references, their issuers, pinpoints and plain titles, and the furniture of the page. */
function closedIn(start: number, end: number, references: readonly Reference[], mentions: readonly FoundMention[], furniture: readonly TextSpan[]): Closed[] {
  const spans: Closed[] = []
  for (const [position, { index }] of references.entries()) {
    const mention = mentions[index] as FoundMention
    spans.push({ start: mention.start, end: mention.end, index })
    if (mention.issuerSpan !== null) spans.push({ ...mention.issuerSpan, index: -1 })
    if (mention.provisionSpan !== null) spans.push({ ...mention.provisionSpan, index: -1 })
    if (mention.titleSpan !== null && !holdsReference(mention.titleSpan, references, position + 1)) spans.push({ ...mention.titleSpan, index: -1 })
  }
  for (let i = firstAfter(furniture, start); i < furniture.length && (furniture[i] as TextSpan).start < end; i += 1)
    spans.push({ ...(furniture[i] as TextSpan), index: -1 })
  return disjoint(spans)
}

/** Whether one of the references from `from` on stands in the title; members of a list share one that begins after the last of them. */
function holdsReference({ start, end }: TextSpan, references: readonly Reference[], from: number): boolean {
  for (let i = from; i < references.length; i += 1) {
    const at = (references[i] as Reference).start
    if (at >= end) return false
    if (at >= start) return true
  }
  return false
}

/** References win over what belongs to them; the rest is cut where it overlaps. */
function disjoint(spans: Closed[]): Closed[] {
  spans.sort((a, b) => a.start - b.start || b.index - a.index)
  const out: Closed[] = []
  for (const span of spans) {
    const before = out.at(-1)
    if (before === undefined || span.start >= before.end) out.push(span)
    else if (span.index >= 0 && before.index < 0) {
      out[out.length - 1] = { ...before, end: span.start }
      out.push(span)
    } else if (span.end > before.end) out.push({ ...span, start: before.end, index: -1 })
  }
  return out
}

function firstAfter(spans: readonly TextSpan[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as TextSpan).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
