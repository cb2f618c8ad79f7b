/**
 * The document's header: portal fields first where they say more, then the letterhead, then the note of an appendix
 * ("(Kèm theo Quyết định số 982/QĐ-TTg ngày … của Thủ tướng Chính phủ)"). A slice from the middle has none.
 * Source: decree 30/2020/NĐ-CP, appendix I; law 80/2015/QH13, article 8.
 */
import { PROVINCES } from '../../lexicon/provinces.ts'
import { fold } from '../../text/index.ts'
import type { Header, TextSpan } from '../schema.ts'
import { readAdoption } from './adoption.ts'
import { headerDate } from './header-dates.ts'
import { datedLine, letterheadIssuer, mottoIn, NUMBER, numberAndDate, placeDateIn, readLetterHead, slotNumber, whereStands } from './letterhead.ts'
import { readMetadataBlock } from './metadata-block.ts'
import type { PageLine } from './page-lines.ts'
import { AUTHORITY, readSigner } from './signature.ts'
import { endsTitle } from './title-end.ts'
import { typeWordAt } from './type-word.ts'

export interface HeadRead {
  readonly header: Header
  /** Where the preamble begins: after the title. Null where no head was found. */
  readonly end: number | null
}

export const BASIS_LINE = /^[-•+]? ?(?:Căn cứ|Chiểu|Theo đề nghị|Xét (?:đề nghị|tờ trình)|Trên cơ sở|Thực hiện|Để thực hiện)(?= )|^[-•+]? ?(?:Căn cứ|Chiểu)$/iu
const APPENDIX_NOTE =
  /^\(?[\s*]*(?:Ban hành )?kèm theo .*?((?:Luật|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Công văn|Chương trình|Hướng dẫn|Thông báo) số ?:? ?(\d+[\p{L}]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d-]*)[ ,]*ngày\s+(\d{1,2}\s*(?:tháng|\/)\s*\d{1,2}\s*(?:năm|\/)\s*\d{4})\s*(?:của )?([^)]*))\)/iu
const ISSUER_LINE =
  /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ |GIÁM ĐỐC|SỞ |TỔNG |THỐNG ĐỐC|CHÁNH ÁN|VIỆN |VĂN PHÒNG|NGÂN HÀNG|TỈNH ỦY|THÀNH ỦY|BAN |TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|THANH TRA|HUYỆN |THÀNH PHỐ )/iu
/** What an issuer's line says without its marks, where letters were recognised from a picture. */
const ISSUER_FOLDED = /^(?:uy ban (?:nhan dan|thuong vu)|quoc hoi|chinh phu|hoi dong nhan dan|thu tuong|bo truong|chu tich)(?: |$)/u
const HEAD_LINES = 70
/** How far above the signing authority the place and the date may stand. */
const DATE_ABOVE = 4

const isIssuerLine = (text: string): boolean => ISSUER_LINE.test(text) || ISSUER_FOLDED.test(fold(text))

/** `text` is the one that the lines stand in. */
export function readHeader(text: string, lines: readonly PageLine[]): HeadRead {
  const metadata = readMetadataBlock(lines.slice(0, HEAD_LINES))
  const cells: Record<string, TextSpan> = {}
  const head: { -readonly [K in keyof Header]: Header[K] } = {
    type: null,
    typeLabel: null,
    number: null,
    date: null,
    issuer: null,
    signer: null,
    title: null,
    place: null,
    cells,
    annex: null,
  }
  const set = (field: 'number' | 'issuer' | 'signer' | 'title' | 'place', value: string, span: TextSpan | null) => {
    if (head[field] !== null || value.trim() === '') return
    head[field] = value.replace(/\s+/gu, ' ').trim()
    if (span) cells[field] = { start: span.start, end: span.end }
  }
  const basis = lines.findIndex((line, i) => BASIS_LINE.test(line.text) && !beginsTitle(line, lines[i - 1]))
  const article = lines.findIndex(({ text }) => /^(?:Điều 1\.|Chương (?:I|1)(?:\b|\.)|LỜI NÓI ĐẦU)/u.test(text))
  const limit = Math.min(...[basis, article].filter((i) => i >= 0), Math.min(lines.length, HEAD_LINES))
  const heads = lines.slice(0, limit)
  const printed = whereStands(heads, (line) => mottoIn(line) >= 0)
  const motto = printed >= 0 ? printed : numberAndDate(heads)
  const bare = motto < 0 ? bareHead(lines) : null
  if (motto < 0 && bare === null && Object.keys(metadata).length === 0) return { header: fromAppendixNote(lines, head), end: null }

  for (const name of ['number', 'issuer', 'signer', 'title'] as const) if (metadata[name]) set(name, metadata[name].value, metadata[name])
  if (metadata.date && headerDate(metadata.date.value)) {
    head.date = headerDate(metadata.date.value)
    cells.date = { start: metadata.date.start, end: metadata.date.end }
  }
  let end: number | null = null
  if (bare !== null) {
    head.type = bare.type
    head.typeLabel = bare.label
    set('title', bare.title.value, bare.title)
    const issuer = lines[bare.line + 1]
    if (issuer && ISSUER_LINE.test(issuer.text)) set('issuer', issuer.text, issuer)
    end = bare.title.end
  } else {
    for (let i = 0; i < heads.length && head.number === null; i++) {
      const number = slotNumber(heads, i)
      if (number !== null) set('number', number, heads[i] as PageLine)
    }
    const dated = head.date === null ? datedLine(heads) : null
    if (dated) {
      head.date = headerDate(dated.text.slice(placeDateIn(dated.text)?.index ?? 0))
      cells.date = { start: dated.start, end: dated.end }
    }
    const opening = heads.slice(0, Math.max(1, motto < 0 ? 1 : motto)).find(({ text }) => typeWordAt(text) && NUMBER.test(text))
    if (opening && head.number === null) set('number', NUMBER.exec(opening.text)?.[1] ?? '', opening)
    const named = portalTitle(heads.slice(0, Math.max(motto, 0)), head.number)
    if (named) set('title', named.value, named)
    const letter = readLetterHead(lines.slice(0, HEAD_LINES))
    const found = readTitle(text, heads, Math.max(0, motto))
    const titled = letter !== null && found !== null && found.start > letter.start ? null : found
    const consolidated = /VBHN/u.test(head.number ?? '') || heads.slice(0, Math.max(motto, 0) + 1).some(({ text }) => /^VĂN BẢN HỢP NHẤT/iu.test(text))
    if (metadata.type) {
      const word = typeWordAt(metadata.type.value)
      head.type = word?.type ?? null
      head.typeLabel = word?.label ?? metadata.type.value
    } else if (consolidated) {
      head.type = 'CONSOLIDATED_TEXT'
      head.typeLabel = 'Văn bản hợp nhất'
    } else if (titled) {
      head.type = titled.type
      head.typeLabel = titled.label
    } else if (letter !== null && head.number !== null) {
      head.type = 'OFFICIAL_LETTER'
      head.typeLabel = 'Công văn'
      if (letter.subject) set('title', letter.subject.value, letter.subject)
      end = letter.start
    }
    if (titled) {
      const title = consolidated && titled.type === 'LAW' ? `${titled.word} ${titled.title}` : titled.title
      set('title', title, titled)
      end = titled.end
    }
    const above = titled ? lines[titled.lastLine + 1] : undefined
    if (above && ISSUER_LINE.test(above.text) && above.text === above.text.toUpperCase() && !/^QUỐC HỘI NƯỚC/u.test(above.text)) {
      set('issuer', joinIssuer(lines, titled ? titled.lastLine + 1 : 0), above)
    }
    if (titled?.issuer) set('issuer', titled.issuer, titled)
    const writer = head.issuer === null && motto >= 0 ? letterheadIssuer(heads, motto) : null
    if (writer) set('issuer', writer.value, writer)
    if (head.issuer === null && titled?.type === 'LAW') set('issuer', 'Quốc hội', null)
  }
  const signer = head.signer === null ? readSigner(lines.slice(Math.max(0, limit))) : null
  if (signer) set('signer', signer.value, signer)
  const adoption = head.date === null ? readAdoption(lines) : null
  if (adoption) {
    head.date = adoption.date
    cells.date = adoption.span
  }
  fromOwnNote(lines.slice(limit), head, cells)
  if (head.date === null && head.number !== null) dateAbove(lines.slice(limit), head, cells)
  head.place = placeOf([head.issuer, metadata.place?.value ?? null, ...(motto >= 0 ? heads.map(({ text }) => text) : [])])
  return { header: head, end }
}

/** "THỰC HIỆN CHỈ THỊ SỐ …" in capitals, or right under "KẾ HOẠCH": what the document is about, and not yet on what it rests. */
function beginsTitle({ text }: PageLine, above: PageLine | undefined): boolean {
  if (!/^(?:để )?thực hiện |^trên cơ sở /iu.test(text) || /(?:như sau|sau đây) ?:?$|[;,:]$/u.test(text)) return false
  if (text === text.toUpperCase()) return true
  return above !== undefined && above.text.length < 40 && above.text === above.text.toUpperCase() && typeWordAt(above.text) !== null && !/\d/.test(above.text)
}

/** `title: "Thông tư 105/2026/TT-BTC bãi bỏ …"`: a portal's field, which names the document by its number. */
function portalTitle(lines: readonly PageLine[], number: string | null) {
  if (number === null) return null
  for (const line of lines) {
    const field = /^title: ?["']?/u.exec(line.text)?.[0].length ?? -1
    const at = field < 0 ? -1 : line.text.indexOf(number)
    if (at < 0 || at > 60 || !typeWordAt(line.text.slice(field, at))) continue
    const title = stripAbout(line.text.slice(at + number.length).replace(/(?<!["”\s])["”\s]+$/u, ''))
    if (title.length > 10 && !/^[,;.:/-]|^ngày /iu.test(title))
      return { value: title, start: line.end - line.text.length + line.text.lastIndexOf(title), end: line.end }
  }
  return null
}

/** "(Ban hành kèm theo", "Kèm theo": a look at the first letter refuses nearly every line. */
const mayBeginNote = (text: string): boolean => text.charCodeAt(0) > 0x7f || '(BbKk'.includes(text.charAt(0))

type Head = { -readonly [K in keyof Header]: Header[K] }

/** "(Ban hành kèm theo Nghị quyết số … ngày … của …)" of the document's own annex: the date, and the issuer's marks where the letterhead lost them. */
function fromOwnNote(lines: readonly PageLine[], head: Head, cells: Record<string, TextSpan>): void {
  if (head.number === null || (head.date !== null && head.issuer === null)) return
  lines.forEach((line, i) => {
    if (!mayBeginNote(line.text) || !/^\(?[\s*]*(?:Ban hành )?kèm theo/iu.test(line.text)) return
    const note = APPENDIX_NOTE.exec(`${line.text} ${line.text.includes(')') ? '' : (lines[i + 1]?.text ?? '')}`)
    if (note?.[2] !== head.number) return
    const date = headerDate(note[3] ?? '')
    if (head.date === null && date !== null) {
      head.date = date
      cells.date = { start: line.start, end: line.end }
    }
    const issuer = (note[4] ?? '').replace(/(?<![\s*])[\s*]+$/u, '').trim()
    if (head.issuer !== null && issuer !== '' && fold(issuer) === fold(head.issuer)) head.issuer = issuer
  })
}

/** "Hà Nội, ngày 10 tháng 12 năm 2015" right above the signature: where resolutions say when. */
function dateAbove(lines: readonly PageLine[], head: Head, cells: Record<string, TextSpan>): void {
  const authority = lines.findIndex(({ text }) => AUTHORITY.test(text) && text.length < 90)
  const line = lines.slice(Math.max(0, authority - DATE_ABOVE), Math.max(0, authority)).findLast(({ text }) => text.length < 90 && placeDateIn(text) !== null)
  const date = line ? headerDate(line.text) : null
  if (!line || date === null) return
  head.date = date
  cells.date = { start: line.start, end: line.end }
}

/** "Quyết định ban hành quy định về …" with its issuer in the next line: a portal's plain text. */
function bareHead(lines: readonly PageLine[]) {
  const first = lines[0]
  const word = first ? typeWordAt(first.text) : null
  if (!first || !word || !ISSUER_LINE.test(lines[1]?.text ?? '')) return null
  const rest = first.text.slice(word.length)
  const title = stripAbout(rest)
  return { line: 0, type: word.type, label: word.label, title: { value: title, start: first.end - title.length, end: first.end } }
}

/** "LUẬT CỦA QUỐC HỘI … SỐ 31/2003/QH11 NGÀY 10 THÁNG 6 NĂM 2003 SỬA ĐỔI …": older laws name themselves before they say what they are about. */
const OWN_NUMBER = /^CỦA .{5,120}? SỐ \d+[^ ]* NGÀY \d{1,2} ?(?:THÁNG|[/-]) ?\d{1,2} ?(?:NĂM|[/-]) ?\d{4} (?=\p{Lu})/u
const stripAbout = (text: string): string => text.trim().replace(/^(?:về việc|v\/v|về)\s+/iu, '')

function readTitle(text: string, heads: readonly PageLine[], from: number) {
  for (let i = from; i < heads.length; i++) {
    const line = heads[i] as PageLine
    const at = titleWordIn(line.text)
    if (at === null) continue
    const word = typeWordAt(line.text.slice(at))
    if (!word) continue
    const written = line.text.slice(at + word.length).trim()
    const author = /^CỦA (.+)$/u.exec(written)?.[1] ?? null
    const byAuthor = author !== null && isIssuerLine(author) && author.length < 90 && !/ (?:SỐ|NGÀY|NĂM|VỀ) /u.test(author)
    const own = byAuthor || written === ':' ? '' : written
    const parts = own === '' ? [] : [own]
    let last = i
    for (let k = i + 1; k < heads.length; k++) {
      const next = heads[k] as PageLine
      if (parts.length > 0 && next.text === next.text.toUpperCase() && isIssuerLine(next.text)) break
      if (
        /^[-=*]{3,}$|^\(|^Căn cứ|^(?:Quốc hội|[ỦU][ỷy] ban [Tt]hường vụ Quốc hội) ban hành|được sửa đổi, bổ sung/u.test(next.text) ||
        (typeWordAt(next.text) && parts.length > 0 && / số /u.test(next.text))
      )
        break
      if (own !== '' && parts.length > 0 && next.text !== next.text.toUpperCase()) break
      if (parts.length > 0 && endsTitle(text, parts, heads[k - 1] as PageLine, next)) break
      parts.push(next.text)
      last = k
    }
    let words = parts.join(' ')
    let issuer: string | null = byAuthor ? author : null
    const owner = heads
      .slice(0, from + 1)
      .map((l) => l.text.slice(0, mottoIn(l.text) < 0 ? undefined : mottoIn(l.text)).replace(/(?<![-*\s])[-*\s]+$/u, ''))
      .find((t) => t.length > 5 && ISSUER_LINE.test(t))
    if (owner && words.endsWith(` ${owner}`) && !/ (?:CỦA|VÀ|VỚI|GIỮA|DO|CHO|TẠI|THUỘC)$/iu.test(words.slice(0, -owner.length - 1))) {
      issuer = owner
      words = words.slice(0, -owner.length - 1)
    }
    const base = / (?:Luật|Bộ luật|Pháp lệnh|Nghị định) .{0,80}?số \d+\/\d{4}/u.exec(words)
    if (base && base.index > 3 && words.slice(0, base.index) === words.slice(0, base.index).toUpperCase()) words = words.slice(0, base.index)
    const title = stripAbout(words.replace(/(?<![-_*\s])[-_*\s]+$/u, '').replace(OWN_NUMBER, ''))
    if (title === '') continue
    const start = parts[0] === own ? line.start + at : (heads[i + 1]?.start ?? line.start)
    const end =
      (issuer && !byAuthor) || base
        ? start + (line.text.slice(at).indexOf(title) >= 0 ? line.text.slice(at).indexOf(title) + title.length : line.text.length - at)
        : (heads[last]?.end ?? line.end)
    return { type: word.type, label: word.label, word: line.text.slice(at, at + word.length), title, start, end: Math.max(start, end), lastLine: last, issuer }
  }
  return null
}

/** Where a type word in capitals stands: at the line's start, or after the date in a line that holds the whole letterhead. */
function titleWordIn(text: string): number | null {
  const capital = (at: number): boolean => {
    const word = typeWordAt(text.slice(at))
    const written = word ? text.slice(at, at + word.length) : ''
    return word !== null && written === written.toUpperCase() && !/^\s*(?:số|\d)/iu.test(text.slice(at + word.length))
  }
  if (capital(0) && !/^VĂN BẢN/u.test(text)) return 0
  const noisy = /^[\s:_.-]+/u.exec(text)?.[0].length ?? 0
  if (noisy > 0 && capital(noisy)) return noisy
  const dated = /năm \d{4} (?=\p{Lu}{2})/u.exec(text)
  const after = dated ? dated.index + dated[0].length : -1
  return after > 0 && capital(after) ? after : null
}

function joinIssuer(lines: readonly PageLine[], at: number): string {
  const first = lines[at]?.text ?? ''
  const next = lines[at + 1]?.text ?? ''
  return next === next.toUpperCase() && /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|VÀ|NHÂN DÂN)/u.test(next) ? `${first} ${next}` : first
}

/** An appendix that arrived alone says whose it is under its title. */
function fromAppendixNote(lines: readonly PageLine[], head: Header): Header {
  const at = lines.findIndex(({ text }) => /^PHỤ LỤC(?: [\dIVX]+)?[.:]?$/iu.test(text))
  if (at < 0) return head
  const from = lines.slice(at + 1, at + 12)
  const noteAt = from.findIndex(({ text }) => /^\(?[\s*]*(?:Ban hành )?kèm theo/iu.test(text))
  if (noteAt <= 0) return head
  const note = from
    .slice(noteAt, noteAt + 4)
    .map(({ text }) => text)
    .join(' ')
  const found = APPENDIX_NOTE.exec(note)
  const word = found?.[1] ? typeWordAt(found[1]) : null
  if (!found || !word) return head
  const title = from
    .slice(0, noteAt)
    .map(({ text }) => text)
    .join(' ')
    .replace(/(?<![-_*\s])[-_*\s]+$/u, '')
  const span = { start: from[noteAt]?.start ?? 0, end: from[noteAt]?.end ?? 0 }
  const issuer = (found[4] ?? '').replace(/(?<![\s*])[\s*]+$/u, '').trim()
  const signer = readSigner(lines.slice(0, at))
  return {
    ...head,
    type: word.type,
    typeLabel: word.label,
    number: found[2] ?? null,
    date: headerDate(found[3] ?? ''),
    issuer: issuer || null,
    signer: signer?.value ?? null,
    title: title || null,
    place: placeOf([issuer]),
    cells: { number: span, title: { start: from[0]?.start ?? 0, end: from[noteAt - 1]?.end ?? 0 } },
  }
}

const FOLDED_PROVINCES = PROVINCES.map((name) => ({ name, folded: fold(name) })).sort((a, b) => b.folded.length - a.folded.length)

function placeOf(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    if (text === null) continue
    const found = /(?:tinh|thanh pho|tp\.?) ([a-z -]+)$/u.exec(fold(text))?.[1]
    const province = found === undefined ? undefined : FOLDED_PROVINCES.find(({ folded }) => found === folded || found.startsWith(`${folded} `))
    if (province) return province.name
  }
  return null
}
