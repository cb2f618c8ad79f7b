/**
 * The signer: the name under "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "TM. CHÍNH PHỦ", "CHỦ TỊCH QUỐC HỘI".
 * Source: decree 30/2020/NĐ-CP, appendix I (part II, section 7: authority and name of who signs).
 */
import type { PageLine } from './page-lines.ts'

export const AUTHORITY =
  /^(?:(?:TM|KT|TL|TUQ|Q|T\.M|K\.T)\. ?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CHỦ NHIỆM|THỨ TRƯỞNG|BÍ THƯ|TỔNG THANH TRA|THỐNG ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN)|TỔNG GIÁM ĐỐC|TỔNG KIỂM TOÁN)(?=$| ))/u
const NAME = /^(?:(?:GS|PGS|TSKH|TS|ThS|BS(?:CK[I1]{1,2})?|KS|CN)\.? ?)*(\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]*){1,4})$/u
/** How far below the authority the name may stand. */
const REACH = 6

const SHORT = 60
const SIGNED = /\s*[(|]*đã ký[)|\s]*$/iu

export function readSigner(lines: readonly PageLine[]): { value: string; start: number; end: number } | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine
    if (line.text.length < SHORT && /ký/iu.test(line.text) && SIGNED.test(line.text)) {
      // "(Đã ký)" tells the name beside it, below it or above it, whatever the case of the authority.
      const name = nameIn(line) ?? nameIn(lines[i + 1]) ?? nameIn(lines[i - 1])
      if (name) return name
    }
    if (!AUTHORITY.test(line.text) || line.text.length > 90) continue
    for (let k = i + 1; k <= i + REACH && k < lines.length; k++) {
      const below = lines[k] as PageLine
      if (/^(?:Căn cứ|Điều|Theo)/u.test(below.text)) break
      const name = nameIn(below)
      if (name) return name
    }
  }
  return null
}

function nameIn(line: PageLine | undefined): { value: string; start: number; end: number } | null {
  if (line === undefined) return null
  const text = line.text.replace(SIGNED, '')
  const name = NAME.exec(text)?.[1]
  const end = line.start + text.length
  return name === undefined ? null : { value: name, start: end - name.length, end }
}
