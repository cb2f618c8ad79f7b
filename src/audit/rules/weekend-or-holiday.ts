/** "Quyết định số 1012/QĐ-UBND, ngày 05/6/2021": a Saturday. A warning only: offices do sign on days off. */
import { holidayName } from '../../lexicon/holidays.ts'
import { isDay, showDate } from '../citations.ts'
import type { AuditRule } from '../rule.ts'

const DAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
/** From 2 October 1999 offices work five days a week (decision 188/1999/QĐ-TTg); before, Saturday was a working day. */
const FIVE_DAY_WEEK = '1999-10-02'

export const weekendOrHoliday: AuditRule = {
  id: 'weekend-or-holiday',
  severity: 'WARNING',
  title: { vi: 'Ngày ban hành rơi vào ngày nghỉ', en: 'Dated on a weekend or a public holiday' },
  explanation: {
    vi: 'Ngày ban hành là thứ Bảy, Chủ nhật hoặc ngày nghỉ lễ: có thể đã ghi sai ngày. Văn bản vẫn có thể được ký vào ngày nghỉ, nên đây chỉ là cảnh báo.',
    en: 'The date of issue is a Saturday, a Sunday or a public holiday: perhaps miswritten. Documents can be signed on such days, so this is a warning only.',
  },
  legalSource: 'Bộ luật Lao động 2019, Điều 112; Quyết định 188/1999/QĐ-TTg',
  *check(audited) {
    for (const [target, nodes] of audited.byTarget) {
      const dates = new Set(nodes.map((node) => node.mention.date).filter(isDay))
      for (const date of dates) {
        const dayOff = nameOfDayOff(date)
        if (dayOff === null) continue
        const evidence = nodes.filter((node) => node.mention.date === date).map(audited.cite)
        yield {
          message: `${audited.label(target)} ghi ngày ${showDate(date)}, là ${dayOff}.`,
          expected: 'ngày làm việc',
          found: `${showDate(date)} (${dayOff})`,
          evidence,
        }
      }
    }
    const own = audited.extraction.document
    const dayOff = isDay(own.date) ? nameOfDayOff(own.date) : null
    const cell = own.cells.date
    if (dayOff !== null && cell) {
      yield {
        message: `Văn bản này ghi ngày ${showDate(own.date as string)}, là ${dayOff}.`,
        expected: 'ngày làm việc',
        found: `${showDate(own.date as string)} (${dayOff})`,
        evidence: [audited.at(cell.start, cell.end, 'header')],
      }
    }
  },
}

function nameOfDayOff(date: string): string | null {
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time)) return null
  const holiday = holidayName(date)
  if (holiday !== null) return holiday
  const day = new Date(time).getUTCDay()
  return day === 0 || (day === 6 && date >= FIVE_DAY_WEEK) ? (DAYS[day] as string) : null
}
