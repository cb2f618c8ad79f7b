/**
 * Public holidays of Viet Nam (Labour Code 45/2019/QH14, article 112): 1 January, Lunar New Year (five days: the eve and the first four days),
 * the Hung Kings' day (10th of the third lunar month, since 2007), 30 April, 1 May, 2 September.
 * Lunar dates are facts of the calendar (UTC+7), first day of the lunar year and the Hung Kings' day.
 */
const LUNAR: Readonly<Record<number, readonly [newYear: string, hungKings: string]>> = {
  1996: ['02-19', '04-27'],
  1997: ['02-07', '04-16'],
  1998: ['01-28', '04-06'],
  1999: ['02-16', '04-25'],
  2000: ['02-05', '04-14'],
  2001: ['01-24', '04-03'],
  2002: ['02-12', '04-22'],
  2003: ['02-01', '04-11'],
  2004: ['01-22', '04-28'],
  2005: ['02-09', '04-18'],
  2006: ['01-29', '04-07'],
  2007: ['02-17', '04-26'],
  2008: ['02-07', '04-15'],
  2009: ['01-26', '04-05'],
  2010: ['02-14', '04-23'],
  2011: ['02-03', '04-12'],
  2012: ['01-23', '03-31'],
  2013: ['02-10', '04-19'],
  2014: ['01-31', '04-09'],
  2015: ['02-19', '04-28'],
  2016: ['02-08', '04-16'],
  2017: ['01-28', '04-06'],
  2018: ['02-16', '04-25'],
  2019: ['02-05', '04-14'],
  2020: ['01-25', '04-02'],
  2021: ['02-12', '04-21'],
  2022: ['02-01', '04-10'],
  2023: ['01-22', '04-29'],
  2024: ['02-10', '04-18'],
  2025: ['01-29', '04-07'],
  2026: ['02-17', '04-26'],
  2027: ['02-06', '04-16'],
  2028: ['01-26', '04-04'],
  2029: ['02-13', '04-23'],
  2030: ['02-02', '04-12'],
}
const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'Ngày Chiến thắng',
  '05-01': 'Quốc tế lao động',
  '09-02': 'Quốc khánh',
}
const DAY = 86_400_000

/** Name of the public holiday on that ISO day, null for none. Years without lunar data answer for fixed holidays alone. */
export function holidayName(date: string): string | null {
  const fixed = FIXED[date.slice(5)]
  if (fixed !== undefined) return fixed
  const year = Number(date.slice(0, 4))
  const lunar = LUNAR[year]
  if (!lunar) return null
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${year}-${lunar[0]}T00:00:00Z`)) / DAY
  if (days >= -1 && days <= 3) return 'Tết Nguyên đán'
  return year >= 2007 && date.slice(5) === lunar[1] ? 'Giỗ Tổ Hùng Vương' : null
}
