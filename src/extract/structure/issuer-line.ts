import { fold } from '../../text/index.ts'

/** A line of its own that names who issues. */
export const ISSUER_LINE =
  /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ |GIÁM ĐỐC|SỞ |TỔNG |THỐNG ĐỐC|CHÁNH ÁN|VIỆN |VĂN PHÒNG|NGÂN HÀNG|TỈNH ỦY|THÀNH ỦY|BAN (?:CHẤP|BÍ THƯ|CHỈ|QUẢN|THƯỜNG|TỔ CHỨC|TUYÊN|DÂN|CÁN SỰ|NỘI|KINH TẾ|ĐỐI NGOẠI|CƠ YẾU|TÔN GIÁO|THI ĐUA|BẢO VỆ|THANH TRA)|TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|THANH TRA|HIỆU TRƯỞNG|(?:CHI |TỔNG )?CỤC TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN) |CHÁNH (?:VĂN PHÒNG|THANH TRA)|HUYỆN [ỦU])/iu
/** What an issuer's line says without its marks, where letters were recognised from a picture. */
const ISSUER_FOLDED = /^(?:uy ban (?:nhan dan|thuong vu)|quoc hoi|chinh phu|hoi dong nhan dan|thu tuong|bo truong|chu tich)(?: |$)/u

/** A body of its own, and no part of the name above it: "UBND TỈNH LÀO CAI" over "SỞ TÀI CHÍNH". */
export const BODY_LINE =
  /^(?:SỞ|PHÒNG(?!,)|(?:CHI |TỔNG )?CỤC|VỤ|VIỆN|HỌC VIỆN|TRƯỜNG|ĐẠI HỌC|BAN(?! NHÂN)|TRUNG TÂM|BỆNH VIỆN|CÔNG AN|TÒA ÁN|TOÀ ÁN|THANH TRA|HỘI ĐỒNG|ĐẢNG ỦY|CHI BỘ|(?:TỔNG )?CÔNG TY|KHO BẠC|BẢO HIỂM XÃ HỘI|HẠT|VĂN PHÒNG) \p{Lu}/u

export const isIssuerLine = (text: string): boolean => ISSUER_LINE.test(text) || ISSUER_FOLDED.test(fold(text))

/** Whether an issuer's name begins in line `i`, of which a narrow column may have kept the first word alone ("ỦY" over "BAN NHÂN DÂN"). */
export function beginsIssuer(lines: readonly { readonly text: string }[], i: number): boolean {
  const text = lines[i]?.text ?? ''
  return isIssuerLine(text) || (text.length < SHORT && isIssuerLine(`${text} ${lines[i + 1]?.text ?? ''}`))
}
const SHORT = 8
