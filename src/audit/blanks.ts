/** Places for a number or a day that nobody filled in. */

const GAP = String.raw`[\s._…]*`
/** "số      /QĐ-UBND", "số …/KH-UBND", "số: ...../TTr-STC". */
const BLANK_NUMBER = new RegExp(String.raw`(?:số${GAP}:?${GAP}|^${GAP})[/-]\s*\p{Lu}`, 'iu')
/** "ngày    /4/2022", "ngày …/…/2022", "ngày   tháng 4 năm 2022", "ngày 21 tháng   năm 2022", "ngày 21 tháng 4 năm …". */
const BLANK_DATE = new RegExp(String.raw`ngày${GAP}(?:\/|tháng)|ngày\s*\d{1,2}\s*\/${GAP}\/|tháng${GAP}(?:\/|năm)|năm[\s]*[._…]{2,}|năm\s*$`, 'iu')

/** What the words of a reference leave open: "số", "ngày". */
export function blanksIn(quote: string): string[] {
  const text = quote.normalize('NFC')
  return [BLANK_NUMBER.test(text) ? 'số' : null, BLANK_DATE.test(text) ? 'ngày' : null].filter((blank) => blank !== null)
}
