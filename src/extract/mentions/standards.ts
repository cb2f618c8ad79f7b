/**
 * Numbered standards and technical regulations: "TCVN 11930:2017", "QCVN 01:2021/BYT", "ISO/IEC 27001:2013", "TCVN ISO 9001:2015", "ISO 30134-8".
 * Source: law 68/2006/QH11 on standards and technical regulations, articles 10 and 26.
 */
export interface FoundStandard {
  readonly start: number
  readonly end: number
}
const STANDARD =
  /(?:(?:TCVN|QCVN|TCXDVN|TCXD|TCN|TCCS|QCĐP|TCQS|TCVN\/QS)(?:[ /-](?:ISO|IEC|ISO\/IEC))?(?:\/TS|\/TR)?|ISO(?:\/IEC|\/TS|\/TR|\/IEC\/IEEE)?|IEC|IEEE)[ :-]{1,2}\d{1,6}(?:[.-]\d{1,5})*(?:\s?:\s?(?:\d{4}|\d{2})(?!\d))?(?:\/[A-ZĐ&]{2,10})?/uy

export function standardAt(text: string, at: number): FoundStandard | null {
  STANDARD.lastIndex = at
  const m = STANDARD.exec(text)
  return m ? { start: at, end: at + m[0].length } : null
}
