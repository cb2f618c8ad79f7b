/**
 * Work given in the body: an item with lines that say who leads it and when, or that says so itself.
 *   "b) Sửa đổi, bổ sung Nghị định …" / "- Đơn vị chủ trì: Bộ Công an." / "- Thời gian hoàn thành: Trong năm 2024."
 *   "2. Trồng thêm cây xanh đô thị. Chủ trì: Sở Xây dựng; phối hợp: UBND các phường; thời gian: năm 2026."
 */
import { trimEnd } from '../../text/index.ts'
import type { FoundTask } from '../stages.ts'
import { agenciesIn } from './agency-cell.ts'
import { assignmentIn } from './assignment.ts'
import type { PrintedLine } from './printed-lines.ts'

const BODY = '(?:cơ quan|đơn vị|bộ phận|bộ|sở|tổ chức)'
const LABEL = [
  `(?:${BODY}?(?:,? (?:cơ quan|đơn vị|ngành|địa phương))? ?(?:được giao )?(?:chủ trì|phối hợp)(?:,? (?:và )?(?:thực hiện|tham mưu|chính))*`,
  `(?:đơn vị|cơ quan|phân công|tổ chức|trách nhiệm) thực hiện|(?:đơn vị|cơ quan) đầu mối`,
  'thời (?:gian|hạn)(?: thực hiện| hoàn thành)*|tiến độ(?: thực hiện| hoàn thành)?|(?:sản phẩm|kết quả)(?: dự kiến| đầu ra| cụ thể)?|hoàn thành)',
].join('|')
/** A line that is a field: with a bullet, a letter or without. */
const FIELD = new RegExp(`^(?:[-+•*] ?|[a-zđ]\\) ?)?(?:\\*\\*)?(${LABEL})(?:\\*\\*)? ?:(?:\\*\\*)?\\s*`, 'iu')
/** Fields within a line: behind the end of a sentence, a bracket or another field. */
const INLINE = new RegExp(`(?:^|[.;,(] ?|\\s[-+–] )(?:\\*\\*)?(${LABEL})(?:\\*\\*)? ?:(?:\\*\\*)?\\s*`, 'giu')
const ITEM = /^(?:([a-zđ]{1,2})\)|(\d{1,2}(?:\.\d{1,2})*)[.)](?!\d)|\((\d{1,2})\))\s*/u
/** A line that tells more of the item above: no item of its own, and no part of the name. */
const DETAIL =
  /^[-+•*] ?(?:nội dung(?: thực hiện| chính)?|mục (?:tiêu|đích)|yêu cầu|phạm vi|đối tượng|địa điểm|(?:nguồn )?kinh phí(?: thực hiện)?|số lượng|quy mô|hình thức|phương thức|cách thức)(?: thực hiện)? ?:/iu
const BULLET = /^[-+•*]\s*(?=\p{Lu})/u
const HEADING = /^(?:(\d{1,2})\.|([IVX]+)[.-]) ?\p{Lu}/u
/** A look at the first letters: a digit, a bracket, a bullet, or a letter before a bracket. */
const mayOpen = (text: string): boolean => '0123456789(-+•*'.includes(text.charAt(0)) || text.charAt(1) === ')' || text.charAt(2) === ')'
/** An item that names no lead within so many lines gives out no work. */
const LONGEST_ITEM = 40
/** So many lines below an item a line still tells more of it. */
const NEAR = 12

type Field = 'lead' | 'coordinating' | 'due' | 'result'
const fieldOf = (label: string): Field =>
  /phối hợp/iu.test(label)
    ? 'coordinating'
    : /chủ trì|đầu mối|(?:đơn vị|cơ quan|phân công|tổ chức|trách nhiệm) thực hiện/iu.test(label)
      ? 'lead'
      : /^(?:sản|kết)/iu.test(label)
        ? 'result'
        : 'due'

interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

export function readBodyItems(text: string, lines: readonly PrintedLine[], labelAt: (at: number) => string): FoundTask[] {
  const tasks: FoundTask[] = []
  let group: { no: string; label: string } | null = null
  let item: { no: string | null; from: number; details: number } | null = null
  let bullets = 0
  const add = (no: string | null, name: Part, cells: Partial<Record<Field, Part>>, end: number) => {
    const appendix = labelAt(name.start)
    const within = group !== null && group.no !== no ? group : null
    const id = [appendix, within && !no?.startsWith(`${within.no}.`) ? within.no : null, no ?? String(++bullets)].filter((part) => part !== null).join('.')
    const { lead, coordinating } = partsOf(cells)
    tasks.push({
      id,
      start: name.start,
      end: Math.min(end, text.length),
      name: name.text,
      group: within?.label ?? null,
      appendix,
      row: no,
      lead,
      coordinating,
      budgetTotal: null,
      budgetRecurrent: null,
      budgetInvestment: null,
      due: trimmed(cells.due?.text),
      result: trimmed(cells.result?.text),
      notes: null,
      cells: Object.fromEntries(Object.entries({ name, ...cells }).map(([field, c]) => [field, { start: c.start, end: c.end }])),
      columns: ['name', ...Object.keys(cells)],
    })
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PrintedLine
    const detail = item !== null && item.no !== null && i - item.from < NEAR && DETAIL.test(line.text)
    if (detail && item) item.details = Math.min(item.details, i)
    const opens = !detail && mayOpen(line.text) && fieldAt(line) === null && (ITEM.test(line.text) || BULLET.test(line.text))
    if (opens) {
      const own = ITEM.exec(line.text)
      const no = own ? (own[1] ?? own[2] ?? own[3] ?? null) : null
      if (own?.[2] !== undefined && HEADING.test(line.text) && opensGroup(own[2], lines[i + 1])) {
        group = { no: own[2], label: line.text }
        bullets = 0
      } else if (own?.[2] !== undefined && group !== null && !own[2].startsWith(`${group.no}.`)) group = null
      item = { no, from: i, details: lines.length }
    } else if (/^[IVX]{1,5}[.-] ?\p{Lu}/u.test(line.text)) {
      group = null
      item = null
    }
    if (item === null || i - item.from > LONGEST_ITEM) continue
    if (fieldAt(line) === 'lead') {
      const name = joined(
        lines,
        item.from,
        Math.min(i, item.details),
        lines[item.from]?.text.match(ITEM)?.[0].length ?? lines[item.from]?.text.match(BULLET)?.[0].length ?? 0,
      )
      const { cells, next } = fieldsFrom(lines, i)
      if (name.text !== '') add(item.no, name, cells, lines[next - 1]?.end ?? name.end)
      item = null
      i = next - 1
      continue
    }
    if (!line.text.includes(':') || !/chủ trì[^:]{0,12}:/iu.test(line.text)) continue
    let next = i + 1
    while (next < lines.length && lines[next - 1]?.continues) next++
    const whole = joined(lines, item.from, next, lines[item.from]?.text.match(ITEM)?.[0].length ?? lines[item.from]?.text.match(BULLET)?.[0].length ?? 0)
    const said = labelled(whole)
    if (said?.cells.lead && said.before.text.length > 8) {
      add(item.no, said.before, said.cells, whole.end)
      item = null
      i = next - 1
    }
  }
  return tasks
}

/** What stands under a heading: items with letters or bullets, or with numbers under its own. */
const opensGroup = (no: string, below: PrintedLine | undefined): boolean =>
  below !== undefined && (/^[a-zđ]\)|^[-+•]/u.test(below.text) || below.text.startsWith(`${no}.1`))

/** One field may say both parts: "Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Tài chính". */
function partsOf({ lead, coordinating }: Partial<Record<Field, Part>>): { lead: string[]; coordinating: string[] } {
  const assigned = lead ? assignmentIn(lead) : null
  const others = agenciesIn(coordinating?.text ?? '')
  return assigned ? { lead: assigned.lead, coordinating: [...assigned.coordinating, ...others] } : { lead: agenciesIn(lead?.text ?? ''), coordinating: others }
}

/** Lines that are fields, one after another; a field may say several things. */
function fieldsFrom(lines: readonly PrintedLine[], from: number): { cells: Partial<Record<Field, Part>>; next: number } {
  const cells: Partial<Record<Field, Part>> = {}
  let next = from
  for (;;) {
    const line = lines[next]
    const label = line ? FIELD.exec(line.text) : null
    if (!line || !label) break
    const field = fieldOf(label[1] ?? '')
    if (cells[field]?.text && field === 'lead') break
    let end = next + 1
    while (end < lines.length && goesOn(lines[end - 1] as PrintedLine, lines[end] as PrintedLine)) end++
    const part = joined(lines, next, end, label[0].length)
    const more = labelled(part)
    // "Phân công thực hiện:" opens the fields that say who.
    if (!cells[field]?.text) cells[field] = more ? more.before : part
    for (const [other, cell] of Object.entries(more?.cells ?? {}) as [Field, Part][]) cells[other] ??= cell
    next = end
  }
  return { cells, next }
}

const goesOn = (above: PrintedLine, line: PrintedLine): boolean =>
  (above.continues || !/[.;:]$/u.test(above.text)) && !ITEM.test(line.text) && !HEADING.test(line.text) && !/^[-+•]/u.test(line.text) && fieldAt(line) === null

/** A text with fields in it: what stands before the first, and each of them. */
function labelled(part: Part): { before: Part; cells: Partial<Record<Field, Part>> } | null {
  const labels = [...part.text.matchAll(INLINE)]
  const first = labels[0]
  if (!first) return null
  const cells: Partial<Record<Field, Part>> = {}
  labels.forEach((label, i) => {
    const value = trimEnd(part.text.slice(label.index + label[0].length, labels[i + 1]?.index ?? part.text.length), '.;,)')
    cells[fieldOf(label[1] ?? '')] ??= { text: value, start: part.start, end: part.end }
  })
  const before = part.text.slice(0, first.index).trim()
  return { before: { text: before, start: part.start, end: part.end }, cells }
}

const fieldAt = (line: PrintedLine | undefined): Field | null => {
  const label = line && line.text.length < 2_000 && line.text.includes(':') ? FIELD.exec(line.text)?.[1] : undefined
  return label === undefined ? null : fieldOf(label)
}
const trimmed = (text: string | undefined): string | null => text?.replace(/[.;]$/u, '') ?? null

function joined(lines: readonly PrintedLine[], from: number, to: number, skip: number): Part {
  const first = lines[from] as PrintedLine
  const text = lines
    .slice(from, to)
    .map(({ text: t }, i) => (i === 0 ? t.slice(skip) : t))
    .join(' ')
    .replaceAll('**', '')
    .replace(/\s+/gu, ' ')
    .trim()
  return { text, start: Math.min(first.start + skip, first.end), end: lines[to - 1]?.end ?? first.end }
}
