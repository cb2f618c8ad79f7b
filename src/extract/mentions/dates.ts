/**
 * Dates attached to a reference: ", ngày 03/6/2020", "ngày 14 tháng 6 năm 2025", "ngày 5-7-2019", "năm 2015", "(ngày 3.4.2005)", "ngày tháng năm 2020", "ngày / 4/2022".
 * Footnote digits glued to the year ("năm 20203") are left out. Source: decree 30/2020/NĐ-CP, appendix I (days and months below ten with a zero, often without in practice).
 */
export interface FoundDate {
  readonly start: number
  readonly end: number
  /** ISO, as precise as written; null where everything was left blank. */
  readonly date: string | null
}

const SEPARATED = /ng[àaảãá]y\s*([\dlIO]{1,2})?[\s.…_]*[/.-]\s?([\dlIO]{1,2})?[\s.…_]*[/.-]\s?((?:1[89]|20)\d{2}|\d{2}(?![\d/]))/iuy
const WORDS =
  /ng[àaảãá]y[\s.…_]*(\d{1,2})?[\s.…_]*(?:th[áàaảâ]ng|(?<=\d\s)(?:ngày|năm)(?=\s\d{1,2}\s?(?:tháng|năm)\s))[\s.…_]*(\d{1,2})?(?:[\s.…_,]*(?:n[ăáâaãà]m|(?<=\d\s)tháng(?=\s\d{4}))[\s.…_]*((?:1[89]|20)\d{2}|0\d{2}(?!\d))?)?/iuy
/** "ngày mười bốn tháng mười một năm 1987", "ngày mồng 4 tháng giêng năm 1993": the year stays in digits. */
const COUNT = String.raw`(?:m[ồù]ng\s)?(\d{1,2}|(?:(?:(?:hai|ba)\s)?m[ườơ]{2}i\s?)?(?:giêng|chạp|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín)?)`
const SPELT = new RegExp(String.raw`ng[àa]y\s${COUNT}\s?tháng\s${COUNT}\s?năm\s((?:1[89]|20)\d{2})(?!\d)`, 'iuy')
const UNITS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  chạp: 12,
}
/** 1 to 39 in words or digits: "mười bốn", "hai mươi mốt", "ba mươi", "30"; NaN for none. */
function counted(written: string): number {
  if (/^\d/u.test(written)) return Number(written)
  const m = /^(?:(hai|ba)\s)?(m\S+i)?\s?(\S+)?$/u.exec(written.toLowerCase().trim())
  if (!m || written.trim() === '') return Number.NaN
  const tens = m[2] === undefined ? 0 : m[1] === undefined ? 10 : 10 * (UNITS[m[1]] as number)
  return tens + (m[3] === undefined ? 0 : (UNITS[m[3]] ?? Number.NaN))
}

const MONTH = /tháng\s*(\d{1,2})\s*(?:[/-]\s?|năm\s*)((?:1[89]|20)\d{2})/iuy
const YEAR = /năm\s*((?:1[89]|20)\d{2})(?!\s*[-–]\s*\d)/iuy
const LEAD = /[\s*]*(?:,\s*)?(?:(?:được )?(?:ký|ban hành|thông qua|công bố|đề|ra)\s+)?(?:(?:vào|cùng)\s+)?\(?/iuy

/** Recognition takes 1 for l or I, 0 for O: "l5/3/2017". */
const digits = (read: string | undefined): string | undefined => read?.replace(/[lI]/gu, '1').replaceAll('O', '0')
const two = (digits: string): string => digits.padStart(2, '0')

/** A date that begins within a lead ("", ", ", " ký ", " (") after `at`. `yearAlone` also accepts "năm 2015". */
export function dateAfter(text: string, at: number, yearAlone: boolean): FoundDate | null {
  LEAD.lastIndex = at
  const lead = LEAD.exec(text)
  let begin = at + (lead?.[0].length ?? 0)
  let found = dateAt(text, begin, yearAlone)
  if (found && text[begin - 1] === '(') {
    if (text[found.end] !== ')') return null
    return { ...found, end: found.end + 1 }
  }
  if (!found && begin > at) {
    begin = at
    while (text[begin] === ' ') begin++
    found = dateAt(text, begin, yearAlone)
  }
  return found
}

export function dateAt(text: string, at: number, yearAlone: boolean): FoundDate | null {
  const first = text.charCodeAt(at) | 32
  if (first !== 110 && first !== 116) return null
  SEPARATED.lastIndex = at
  let m = SEPARATED.exec(text)
  if (m) {
    const year = (m[3] as string).length === 2 ? `${Number(m[3]) > 44 ? 19 : 20}${m[3]}` : (m[3] as string)
    return { start: at, end: at + m[0].length, date: iso(year, digits(m[2]), digits(m[1])) }
  }
  WORDS.lastIndex = at
  m = WORDS.exec(text)
  if (m?.[3] === undefined) {
    const spelt = speltAt(text, at)
    if (spelt) return spelt
  }
  if (m) {
    const trimmed = m[0].replace(/[\s.…_]+$/u, '')
    return { start: at, end: at + trimmed.length, date: m[3] ? iso(m[3].length === 3 ? `2${m[3]}` : m[3], m[2], m[1]) : null }
  }
  MONTH.lastIndex = at
  m = MONTH.exec(text)
  if (m) return { start: at, end: at + m[0].length, date: iso(m[2] as string, m[1]) }
  if (!yearAlone) return null
  YEAR.lastIndex = at
  m = YEAR.exec(text)
  return m ? { start: at, end: at + m[0].length, date: m[1] as string } : null
}

function speltAt(text: string, at: number): FoundDate | null {
  SPELT.lastIndex = at
  const m = SPELT.exec(text)
  if (!m) return null
  const day = counted(m[1] as string)
  const month = counted(m[2] as string)
  // Not "ngày tháng năm 2020", which is blank.
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null
  return { start: at, end: at + m[0].length, date: iso(m[3] as string, String(month), String(day)) }
}

function iso(year: string, month?: string, day?: string): string {
  if (!month || Number(month) > 12) return year
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}
