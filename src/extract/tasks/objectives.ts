/**
 * Items of the body that name work: the paragraphs under headings of objectives, tasks and measures.
 *   "III. NHIỆM VỤ" / "4. Phát triển dữ liệu" / "Thực hiện cung cấp dữ liệu mở theo định hướng tại Quyết định số 942/QĐ-TTg …"
 * What they rest on, a table's row of the same name borrows.
 */
import { fold, trimEnd } from '../../text/index.ts'
import type { Structure, TasksRead, View } from '../stages.ts'

const HEADING = /^[*_#\s]*(?:(?:Phần|PHẦN) \S+|[IVXLC]{1,6}\s?[.)-]|[A-H]\.|\d{1,2}(?:\.\d{1,2})*\.)\s?(.*)$/u
const TOP = /^[*_#\s]*(?:(?:Phần|PHẦN) \S+|[IVXLC]{1,6}\s?[.)-]|[A-H]\.)/u
const OF_WORK = /(?:muc tieu|nhiem vu|giai phap|noi dung|cong viec|hoat dong|phan cong)/u
const NOT_OF_WORK = /(?:can cu|co so phap ly|ket qua|tinh hinh|thuc trang|dac diem|to chuc thuc hien|kinh phi|han che|ton tai|nguyen nhan)/u
const MARKER = /^(?:[-+•*]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|\(\d{1,2}\))\s*/u
const SHORTEST = 25

export function readObjectives(view: View, structure: Structure, until: number): TasksRead['objectives'] {
  const { text } = view
  const objectives: { id: string; name: string; start: number; end: number }[] = []
  let ofWork = false
  for (const segment of structure.segments) {
    if (segment.container !== 'body' || segment.start >= until) continue
    for (let start = segment.start; start < Math.min(segment.end, until); ) {
      const stop = text.indexOf('\n', start)
      const end = stop < 0 || stop > segment.end ? segment.end : stop
      const line = text.slice(start, end)
      const heading = line.length < 200 ? HEADING.exec(line) : null
      if (heading && TOP.test(line)) {
        const said = fold(heading[1] ?? '')
        if (said !== '') ofWork = OF_WORK.test(said) && !NOT_OF_WORK.test(said)
      } else if (ofWork && line.length >= SHORTEST && !trimEnd(line, '').endsWith(':')) {
        const marker = MARKER.exec(line)?.[0].length ?? 0
        const name = trimEnd(line.slice(marker), '.;').trim()
        if (name !== '') objectives.push({ id: `O${objectives.length + 1}`, name, start: start + marker, end })
      }
      start = end + 1
    }
  }
  return objectives
}
