import { fold } from '../../text/index.ts'

/** A line of its own that names who issues. */
export const ISSUER_LINE =
  /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ |GIÁM ĐỐC|SỞ |TỔNG |THỐNG ĐỐC|CHÁNH ÁN|VIỆN |VĂN PHÒNG|NGÂN HÀNG|TỈNH ỦY|THÀNH ỦY|BAN (?:CHẤP|BÍ THƯ|CHỈ|QUẢN|THƯỜNG|TỔ CHỨC|TUYÊN|DÂN|CÁN SỰ|NỘI|KINH TẾ|ĐỐI NGOẠI|CƠ YẾU|TÔN GIÁO|THI ĐUA|BẢO VỆ|THANH TRA)|TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|THANH TRA|HUYỆN [ỦU])/iu
/** What an issuer's line says without its marks, where letters were recognised from a picture. */
const ISSUER_FOLDED = /^(?:uy ban (?:nhan dan|thuong vu)|quoc hoi|chinh phu|hoi dong nhan dan|thu tuong|bo truong|chu tich)(?: |$)/u

export const isIssuerLine = (text: string): boolean => ISSUER_LINE.test(text) || ISSUER_FOLDED.test(fold(text))
