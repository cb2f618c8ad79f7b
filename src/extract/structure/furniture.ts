/**
 * Furniture of the page: running heads of the official gazette, page numbers, stamps of electronic signatures.
 *   "CÔNG BÁO/Số 303/Ngày 02-06-2026", "94" beside it, "Ký bởi: …", "Thời gian ký: …"
 * Source: decree 34/2016/NĐ-CP, chapter VI (the gazette).
 */
import type { TextSpan } from '../schema.ts'
import type { PageLine } from './page-lines.ts'

const RUNNING_HEAD = /^(?:\d{1,4} )?CÔNG BÁO ?\/ ?Số [\d +]+\/ ?Ngày [\d /.-]+$/u
const STAMP = /^(?:Ký bởi|Thời gian ký|Ngày ký|Email|Cơ quan): ?\S|^Người ký: CỔNG/u
const PAGE_NUMBER = /^(?:- ?)?\d{1,4}(?: ?-)?$/u

export function readFurniture(lines: readonly PageLine[]): TextSpan[] {
  const head = lines.map(({ text }) => RUNNING_HEAD.test(text))
  const stamped = lines.map(
    ({ text }, i) => STAMP.test(text) && lines.slice(Math.max(0, i - 3), i + 4).some((l) => /^(?:Ký bởi|Thời gian ký|Ngày ký): /u.test(l.text)),
  )
  const besideHead = (i: number, step: -1 | 1): boolean => {
    for (let k = i + step; k >= 0 && k < lines.length && Math.abs(k - i) <= 3; k += step) {
      if (head[k]) return true
      if (!PAGE_NUMBER.test(lines[k]?.text ?? '')) return false
    }
    return false
  }
  return lines.flatMap((line, i) =>
    head[i] || stamped[i] || (PAGE_NUMBER.test(line.text) && (besideHead(i, 1) || besideHead(i, -1))) ? [{ start: line.start, end: line.end }] : [],
  )
}
