/** Dates of a header as ISO: "ngày 21 tháng 4 năm 2022", "21/04/2022". Null where a part is blank. */
export function headerDate(text: string): string | null {
  const match = /(?<!\d)(\d{1,2})(?:\s*tháng\s*|[/.-])(\d{1,2})(?:\s*năm\s*|[/.-])(\d{4})(?!\d)/u.exec(text)
  if (match === null) return null
  const [, day = '', month = '', year = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
