/**
 * The bodies that a cell names, one entry a body.
 *   "(1) Bộ Tư pháp (2) Bộ Công an" → two · "Sở Nội vụ; các sở, ngành" → two · "Các bộ, ngành, địa phương" → one (a run of common nouns)
 *   "Bộ Tài chính" / "Cơ quan, tổ chức" / "liên quan" → two: a line's end parts bodies where the next line begins with a body's name
 */
import { AGENCY_HEAD, OPEN_END } from '../../lexicon/task-tables.ts'
import { fold, remember, trimEnd } from '../../text/index.ts'
import type { Cell } from './table.ts'

/** Common nouns that stand for kinds of bodies: after a comma they go on with the run. */
const COMMON =
  /^(?:các |và )*(?:bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|doanh nghiệp|hội|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tỉnh|quận|viện|trường|cao đẳng|đại học|cá nhân)(?:$|[ ,](?:ngang bộ|thuộc|trực thuộc|có|liên|cấp|khác|tỉnh|trên|chức|đoàn|ngành|và|chính|nhà|trung|$))/iu

/** A body's name right after another's, where a line ended between them: "Bộ Tài chính" / "Cơ quan, tổ chức liên quan". */
const NEXT_BODY = /(?<=[\p{Ll}\p{M}])(?<!(?:^| )(?:và|của|thuộc|với|cùng|bộ|các|phòng|tra)) (?=(?:Cơ quan|Các|Bộ|Sở) )/u
/** Heads that are no name yet: what stands in the next line belongs to them. */
const BARE_HEAD =
  /(?:^|[;,] ?)(?:văn phòng|ban|cục|vụ|chi cục|trung tâm|hội|phòng|chủ tịch|đảng ủy|thanh tra|viện|lãnh đạo|đoàn|hội đồng|công an|sở|bộ|ban quản lý|ngân hàng)$/iu
/** A line that begins so may go on with the name of the line above. */
const NO_START = /^(?:chinh phu|quoc hoi|tinh|thanh pho|huyen|quan|xa|phuong|nganh|dang)(?=[^a-z]|$)/u

/** Lines of a cell as one text; where a line begins with a body's name of its own, a semicolon parts it from the one above. */
export function joinedBodies({ text, lines }: Pick<Cell, 'text' | 'lines'>): string {
  if (!lines || lines.length < 2 || text.length > LONGEST) return text
  return lines.reduce((above, line) => `${above}${beginsBody(above, line) ? '; ' : ' '}${line}`).replace(/\s+/gu, ' ')
}

function beginsBody(above: string, line: string): boolean {
  if (/[;.]$/u.test(above)) return true
  if (!/^(?:[-+•*] ?)?(?:Và )?\p{Lu}/u.test(line)) return false
  const folded = fold(line)
  return AGENCY_HEAD.test(folded) && !NO_START.test(folded) && !OPEN_END.test(above) && !BARE_HEAD.test(above)
}

/** A longer cell is no list of bodies: it is parted at semicolons and not read further. */
export const LONGEST = 3_000

export function agenciesIn(cell: string | Pick<Cell, 'text' | 'lines'>): string[] {
  const text = typeof cell === 'string' ? cell : joinedBodies(cell)
  if (text.length > LONGEST) return text.split(';').flatMap((part) => part.trim() || [])
  return [...bodiesOf(text)]
}

/** The same few bodies lead and take part in row after row. */
const bodiesOf = remember(bodiesIn)
function bodiesIn(text: string): string[] {
  const mark = /^\s*([-+•*]) ?\p{Lu}/u.exec(text)?.[1]
  const parts = text
    .replace(/\((?:đối với|(?:đồng )?chủ trì|phối hợp|nội dung|phần|về|cơ quan chủ trì|đơn vị chủ trì|chủ trì,)[^)]{0,300}\)/giu, '')
    .split(/;|(?:^|\s)\(\d{1,2}\)\s*|(?:^|\s)\d{1,2}[.)]\s+(?=\p{Lu})|^[-+•*] ?(?=\p{Lu})/u)
    .flatMap((part) => part.split(NEXT_BODY))
    .flatMap((part) => (mark === undefined ? [part] : bullets(part, mark)))
  const listed = text.includes(';')
  return parts
    .flatMap((part) => commas(part, listed))
    .map((part) => trimEnd(part.trim().replace(/^(?:[-+•*] ?)?(?:và )?/iu, ''), '.,;:').trim())
    .filter((part) => /\p{L}/u.test(part))
}

/** A list with bullets printed in one line: "- Sở Tư pháp - Sở Tài chính"; "- Phòng Nội vụ - UBND huyện Tri Tôn" is one body and its owner. */
function bullets(text: string, mark: string): string[] {
  const out: string[] = []
  for (const piece of text.split(` ${mark} `)) {
    const before = out.at(-1)
    if (before !== undefined && (PART_OF.test(before) || !/^\p{Lu}/u.test(piece) || !AGENCY_HEAD.test(fold(piece))))
      out[out.length - 1] = `${before} ${mark} ${piece}`
    else out.push(piece)
  }
  return out
}
const PART_OF = /^(?:[-+•*] ?)?(?:Phòng|Cục|Vụ|Chi cục|Trung tâm|Viện|Văn phòng|Đội|Tổ) /u

/** Enterprises that a comma joins stay one entry where semicolons part the bodies: "Viettel Vĩnh Long, Bưu điện tỉnh Vĩnh Long; doanh nghiệp". */
const ENTERPRISE = /^(?:viettel|vnpt|mobifone|buu dien|buu chinh|dien luc|fpt)/u

/** Splits at a comma before a body's own name, never inside a run of common nouns or a name with commas. */
function commas(text: string, listed: boolean): string[] {
  const out: string[] = []
  let last: string | undefined
  for (const piece of text.split(/,\s*/u)) {
    const before = out.at(-1)
    const folded = fold(piece)
    const own = AGENCY_HEAD.test(folded) && (/^(?:và )?\p{Lu}/u.test(piece) || /^các (?:sở|bộ|ban|cơ quan|đơn vị|doanh nghiệp|huyện|địa phương)/u.test(piece))
    const run = last !== undefined && COMMON.test(last) && COMMON.test(piece) && !/^\p{Lu}\p{L}+ \p{Lu}/u.test(piece) && !/^các /u.test(piece)
    const together = listed && before !== undefined && ENTERPRISE.test(fold(before)) && ENTERPRISE.test(folded)
    if (before !== undefined && (!own || run || together)) out[out.length - 1] = `${before}, ${piece}`
    else out.push(piece)
    last = piece
  }
  return out
}
