/**
 * The bodies that a cell names, one entry a body.
 *   "(1) Bộ Tư pháp (2) Bộ Công an" → two · "Sở Nội vụ; các sở, ngành" → two · "Các bộ, ngành, địa phương" → one (a run of common nouns)
 */
import { AGENCY_HEAD } from '../../lexicon/task-tables.ts'
import { fold } from '../../text/index.ts'

/** Common nouns that stand for kinds of bodies: after a comma they go on with the run. */
const COMMON =
  /^(?:các |và )*(?:bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|doanh nghiệp|hội|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tỉnh|quận|viện|trường|cao đẳng|đại học|cá nhân)(?:$|[ ,](?:ngang bộ|thuộc|trực thuộc|có|liên|cấp|khác|tỉnh|trên|chức|đoàn|ngành|và|chính|nhà|trung|$))/iu

/** A body's name right after another's, where a line ended between them: "Bộ Tài chính" / "Cơ quan, tổ chức liên quan". */
const NEXT_BODY = /(?<=[\p{Ll}\p{M}])(?<!(?:^| )(?:và|của|thuộc|với|cùng|bộ|các|phòng|tra)) (?=(?:Cơ quan|Các|Bộ|Sở) )/u

export function agenciesIn(text: string): string[] {
  const parts = text
    .replace(/\((?:đối với|chủ trì|phối hợp|nội dung|phần|về)[^)]*\)/giu, '')
    .split(/;|(?:^|\s)\(\d{1,2}\)\s*|(?:^|\s)\d{1,2}\.\s+(?=\p{Lu})|^[-+•] (?=\p{Lu})/u)
    .flatMap((part) => part.split(NEXT_BODY))
    .flatMap(commas)
  return parts
    .map((part) =>
      part
        .replace(/^(?:[-+•*] ?|và )/u, '')
        .replace(/[.,;\s]+$/u, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

/** Splits at a comma before a body's own name, never inside a run of common nouns or a name with commas. */
function commas(text: string): string[] {
  const pieces = text.split(/,\s*/u)
  const out: string[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    const own = AGENCY_HEAD.test(fold(piece)) && (/^\p{Lu}/u.test(piece) || /^các (?:sở|bộ|ban|cơ quan|đơn vị|doanh nghiệp|huyện|địa phương)/u.test(piece))
    const run = before !== undefined && COMMON.test(lastPiece(before)) && COMMON.test(piece) && !/^\p{Lu}\p{L}+ \p{Lu}/u.test(piece) && !/^các /u.test(piece)
    if (before !== undefined && (!own || run)) out[out.length - 1] = `${before}, ${piece}`
    else out.push(piece)
  }
  return out
}

const lastPiece = (text: string): string => text.split(', ').at(-1) ?? text
