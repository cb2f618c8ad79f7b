/**
 * The day on which an assembly passed a text, from its closing formula: "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV,
 * kỳ họp thứ 10 thông qua ngày 10 tháng 12 năm 2025." It is the date of a law whose head gives none.
 * Source: law 80/2015/QH13, article 8 and decision 351/2017/UBTVQH14 (form of laws and resolutions).
 */
import type { TextSpan } from '../schema.ts'
import { headerDate } from './header-dates.ts'
import type { PageLine } from './page-lines.ts'

const FORMULA =
  /^(?:\d+\. )?(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị quyết)(?: này)?,? (?:đã )?được .{0,20}(?:Quốc hội|Ủy ban [Tt]hường vụ|Uỷ ban [Tt]hường vụ|Hội đồng nhân dân|HĐND).{0,160}?thông qua(?: tại .{0,60}?)?,? ngày (\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:năm|[/.-])\s*\d{4})/u

/** The last such formula of the text. */
export function readAdoption(lines: readonly PageLine[]): { date: string; span: TextSpan } | null {
  const line = lines.findLast(({ text }) => FORMULA.test(text))
  const match = line === undefined ? null : FORMULA.exec(line.text)
  const date = headerDate(match?.[1] ?? '')
  return line === undefined || date === null ? null : { date, span: { start: line.start, end: line.end } }
}
