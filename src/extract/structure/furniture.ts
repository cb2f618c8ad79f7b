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
  const numbers = pageNumbers(lines, head)
  return lines.flatMap((line, i) => (head[i] || stamped[i] || numbers.has(i) ? [{ start: line.start, end: line.end }] : []))
}

/**
 * Lines that hold the number of a page: beside a running head, before or behind it, printed once or several times.
 * Where different numbers stand on both sides, one is the text's (a row's number, a year): the page's is the one that goes on from the page before.
 */
function pageNumbers(lines: readonly PageLine[], head: readonly boolean[]): Set<number> {
  const found = new Set<number>()
  let last: number | null = null
  head.forEach((isHead, h) => {
    if (!isHead) return
    const sides = [beside(lines, h, -1), beside(lines, h, 1)].filter((run) => run.length > 0)
    if (sides.length === 0) return
    const pages = sides.map((run) => pageOf(lines[run[0] as number]))
    const off = (page: number): number => (last !== null ? Math.abs(page - last - 1) : page > 1900 && page < 2100 ? 0 : -page)
    const best = sides.length === 2 && off(pages[1] as number) < off(pages[0] as number) ? 1 : 0
    sides.forEach((run, k) => {
      if (pages[k] === pages[best]) for (const i of run) found.add(i)
    })
    last = pages[best] as number
  })
  return found
}

/** Equal numbers right before or behind a head. */
function beside(lines: readonly PageLine[], h: number, step: -1 | 1): number[] {
  const run: number[] = []
  for (let i = h + step; i >= 0 && i < lines.length && run.length < 3; i += step) {
    const line = lines[i]
    if (!line || !PAGE_NUMBER.test(line.text) || (run.length > 0 && pageOf(line) !== pageOf(lines[run[0] as number]))) break
    run.push(i)
  }
  return run
}

const pageOf = (line: PageLine | undefined): number => Number(/\d+/u.exec(line?.text ?? '')?.[0] ?? 0)
