/**
 * The signer: the name under "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "TM. CHÍNH PHỦ", "CHỦ TỊCH QUỐC HỘI".
 * Source: decree 30/2020/NĐ-CP, appendix I (part II, section 7: authority and name of who signs).
 */
import type { PageLine } from './page-lines.ts'

export const AUTHORITY =
  /^(?:(?:TM|KT|TL|TUQ|Q|T\.M|K\.T)\. ?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CHỦ NHIỆM|THỨ TRƯỞNG|BÍ THƯ|TỔNG THANH TRA|THỐNG ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN)(?=$| ))/u
const NAME = /^(?:(?:GS|PGS|TS|ThS|BS)\. ?)*(\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]*){1,4})$/u
/** How far below the authority the name may stand. */
const REACH = 6

export function readSigner(lines: readonly PageLine[]): { value: string; start: number; end: number } | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine
    if (!AUTHORITY.test(line.text) || line.text.length > 90) continue
    for (let k = i + 1; k <= i + REACH && k < lines.length; k++) {
      const below = lines[k] as PageLine
      if (/^(?:Căn cứ|Điều|Theo)/u.test(below.text)) break
      const name = NAME.exec(below.text)
      if (name?.[1] !== undefined) return { value: name[1], start: below.end - name[1].length, end: below.end }
    }
  }
  return null
}
