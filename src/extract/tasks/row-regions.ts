/**
 * The lines of a borderless table parted at the printed numbers of its rows, page by page.
 *   "1" / "Rà soát …" · "2.1 Theo dõi …" · "III Tiếp tục sắp xếp …" · "Tổng cộng"
 * A number counts when it is the next of its table or group: what else a cell may print as a number of its own does not.
 */
import type { CellLine } from './cell-line.ts'
import type { CellLines } from './cell-lines.ts'
import { readHead } from './columns.ts'
import { bare, isTotal, LETTER, NUMBER, ROMAN } from './table.ts'

export interface Region {
  /** As printed, null for the rows before the first number. */
  readonly number: string | null
  readonly kind: 'TASK' | 'GROUP' | 'TOTAL'
  /** What each page shows of it. */
  readonly pages: CellLine[][]
}

/** Lines that a head may fill. */
export const LONGEST_HEAD = 40
const HEAD_LINE = /^(?:STT|TT|S\.TT|Số TT|Số thứ tự)(?!\p{L})/iu
/** A look at the first letter refuses nearly every line. */
export const isHeadLine = (text: string): boolean => 'sStTſ'.includes(text.charAt(0)) && HEAD_LINE.test(text)
const AFTER_TABLE = /^(?:Phụ lục(?!\p{L})|PHỤ LỤC|Nơi nhận|Trên đây là|Ghi chú ?:|TM\. |KT\. |Điều \d+\.)/u
const INLINE = /^([IVXLC]{1,5}|[A-H]|\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]|(?= ))\s*(?=["“(]?\p{Lu})/u

export function regionsOf(lines: CellLines, from: number): { regions: Region[]; next: number } {
  const regions: Region[] = []
  const numbers: Numbers = { last: null, anew: true }
  let i = from
  const open = (number: string | null, kind: Region['kind'], first: CellLine[]) => regions.push({ number, kind, pages: [first] })
  for (; ; i++) {
    const line = lines.at(i)
    if (!line) break
    if (isHeadLine(line.text)) {
      const again = readHead(lines.texts(i, LONGEST_HEAD), 0)
      if (again) {
        i += again.next - 1
        regions.at(-1)?.pages.push([])
        continue
      }
    }
    if (AFTER_TABLE.test(line.text)) break
    const last = regions.at(-1)
    if (isTotal(line.text)) {
      open(null, 'TOTAL', [line])
      continue
    }
    const marker = markerAt(lines, i, line, numbers, last)
    if (marker) {
      if (marker.kind === 'TASK') numbers.last = marker.label
      numbers.anew = marker.kind !== 'TASK'
      open(marker.label, marker.kind, marker.rest ? [marker.rest] : [])
    } else if (last === undefined) {
      if (line.lower) break
      open(null, 'TASK', [line])
    } else {
      if (line.breaks && (last.pages.at(-1)?.length ?? 0) > 0) last.pages.push([])
      last.pages.at(-1)?.push(line)
    }
  }
  while (regions.at(-1)?.kind === 'GROUP') regions.pop()
  return { regions: regions.map((region, k) => asGroup(region, regions[k + 1])), next: i }
}

/** "2." / "Đẩy mạnh nghiên cứu …" before "2.1": the heading of the rows under it, where none of its lines names a body. */
function asGroup(region: Region, next: Region | undefined): Region {
  if (region.kind !== 'TASK' || region.number === null || next?.number !== `${region.number}.1`) return region
  const own = region.pages.flat()
  return own.slice(1).some((line) => line.agency && line.upper && line.width < 260) ? region : { ...region, kind: 'GROUP' }
}

function markerAt(lines: CellLines, i: number, line: CellLine, numbers: Numbers, last: Region | undefined) {
  const alone = bare(line.text)
  const isAlone = NUMBER.test(alone) || (ROMAN.test(alone) && alone.length < 6) || LETTER.test(alone)
  const inline = isAlone ? null : INLINE.exec(line.text)
  const label = isAlone ? alone : inline?.[1]
  if (label === undefined) return null
  const rest = inline ? line.tail(inline[0].length) : null
  const below = rest ?? lines.at(i + 1)
  if (!below || below.lower || below.amount) return null
  if (ROMAN.test(label) || LETTER.test(label))
    return isAlone || !below.agency
      ? label.length === 1 && LETTER.test(label) && !ROMAN.test(label) && !startsGroup(lines, i)
        ? null
        : { label, kind: 'GROUP' as const, rest }
      : null
  if (!follows(numbers, label, last)) return null
  // "2 Bộ …" in one line: a number of its own only where a name or a body begins after it.
  if (inline && !label.includes('.') && !/^\d+[.)]/u.test(line.text) && !(below.agency || below.verb)) return null
  return { label, kind: 'TASK' as const, rest }
}

/** A letter of its own opens a group where the next number begins anew or a roman group follows. */
function startsGroup(lines: CellLines, i: number): boolean {
  return lines.texts(i + 1, 5).some((text) => /^(?:1|I|1\.1)[.)]?(?: |$)/u.test(text))
}

/** The last number, and whether a group opened after it. */
interface Numbers {
  last: string | null
  anew: boolean
}

/** Is this number the next of its table or group? */
function follows(numbers: Numbers, label: string, last: Region | undefined): boolean {
  const parts = label.split('.').map(Number)
  const before = numbers.last?.split('.').map(Number)
  const anew = last === undefined || numbers.anew || last.kind !== 'TASK'
  if (before === undefined || anew) {
    if (parts.at(-1) === 1 && parts.length <= 3) return true
    if (before === undefined) return false
  }
  const same = (n: number) => parts.slice(0, n).join() === before.slice(0, n).join()
  if (parts.length === before.length) return same(parts.length - 1) && parts.at(-1) === (before.at(-1) ?? 0) + 1
  if (parts.length === before.length + 1) return same(before.length) && parts.at(-1) === 1
  return parts.length < before.length && same(parts.length - 1) && parts.at(-1) === (before[parts.length - 1] ?? 0) + 1
}
