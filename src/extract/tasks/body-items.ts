/**
 * Work given in the body: an item with lines that say who leads it and when.
 *   "b) Sửa đổi, bổ sung Nghị định …" / "- Đơn vị chủ trì: Bộ Công an." / "- Thời gian hoàn thành: Trong năm 2024."
 */
import type { FoundTask } from '../stages.ts'
import type { PageLine } from '../structure/page-lines.ts'
import { agenciesIn } from './agency-cell.ts'

const FIELD =
  /^[-+•*] ?(?:\*\*)?((?:Cơ quan|Đơn vị|Bộ|Tổ chức)?(?:,? đơn vị)? ?(?:chủ trì|phối hợp)(?: thực hiện| tham mưu)?|Đơn vị thực hiện|Cơ quan thực hiện|Thời (?:gian|hạn)(?: thực hiện| hoàn thành)?|Tiến độ(?: thực hiện)?|Sản phẩm|Kết quả(?: dự kiến| đầu ra)?)(?:\*\*)? ?:/iu
const ITEM = /^(?:([a-zđ]{1,2})\)|(\d{1,2}(?:\.\d{1,2})*)[.)](?!\d))\s*/u
const HEADING = /^(?:(\d{1,2})\.|([IVX]+)[.-]) ?\p{Lu}/u

type Field = 'lead' | 'coordinating' | 'due' | 'result'
const fieldOf = (label: string): Field =>
  /phối hợp/iu.test(label)
    ? 'coordinating'
    : /chủ trì|thực hiện$/iu.test(label) && !/^Th|^Ti/u.test(label)
      ? 'lead'
      : /^(?:sản|kết)/iu.test(label)
        ? 'result'
        : 'due'

export function readBodyItems(text: string, lines: readonly PageLine[]): FoundTask[] {
  const tasks: FoundTask[] = []
  let group: { no: string; label: string } | null = null
  let item: { no: string; from: number } | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine
    const own = ITEM.exec(line.text)
    if (own) {
      const letter = own[1]
      if (letter === undefined && HEADING.test(line.text) && /^[a-zđ]\)/u.test(lines[i + 1]?.text ?? '')) group = { no: own[2] ?? '', label: line.text }
      item = { no: letter ?? own[2] ?? '', from: i }
      continue
    }
    if (item === null || fieldAt(line) !== 'lead') continue
    const cells: Partial<Record<Field | 'name', { text: string; start: number; end: number }>> = { name: joined(lines, item.from, i, ITEM) }
    let k = i
    while (k < lines.length) {
      const field = fieldAt(lines[k])
      if (field === null) break
      let end = k + 1
      while (
        end < lines.length &&
        (lines[end - 1]?.continues || !/[.;:]$/u.test(lines[end - 1]?.text ?? '')) &&
        !ITEM.test(lines[end]?.text ?? '') &&
        !HEADING.test(lines[end]?.text ?? '') &&
        !/^[-+•]/u.test(lines[end]?.text ?? '')
      )
        end++
      cells[field] = joined(lines, k, end, FIELD)
      k = end
    }
    const name = cells.name
    if (name) {
      const id = ['T1', group?.no ?? null, item.no].filter((part) => part !== null).join('.')
      tasks.push({
        id,
        start: name.start,
        end: lines[k - 1]?.end ?? name.end,
        name: name.text,
        group: group?.label ?? null,
        appendix: 'T1',
        row: item.no,
        lead: agenciesIn(cells.lead?.text ?? ''),
        coordinating: agenciesIn(cells.coordinating?.text ?? ''),
        budgetTotal: null,
        budgetRecurrent: null,
        budgetInvestment: null,
        due: trimmed(cells.due?.text),
        result: trimmed(cells.result?.text),
        notes: null,
        cells: Object.fromEntries(Object.entries(cells).map(([field, c]) => [field, { start: c.start, end: c.end }])),
        columns: Object.keys(cells),
      })
    }
    item = null
    i = k - 1
  }
  return tasks.filter((task) => task.end <= text.length)
}

const fieldAt = (line: PageLine | undefined): Field | null => {
  const label = line ? FIELD.exec(line.text)?.[1] : undefined
  return label === undefined ? null : fieldOf(label)
}
const trimmed = (text: string | undefined): string | null => text?.replace(/[.;]$/u, '') ?? null

function joined(lines: readonly PageLine[], from: number, to: number, marker: RegExp) {
  const first = lines[from] as PageLine
  const skip = marker.exec(first.text)?.[0].length ?? 0
  const lead = first.text.slice(skip).length - first.text.slice(skip).trimStart().length
  const text = lines
    .slice(from, to)
    .map(({ text: t }, i) => (i === 0 ? t.slice(skip) : t))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return { text, start: first.start + skip + lead, end: lines[to - 1]?.end ?? first.end }
}
