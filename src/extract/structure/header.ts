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
import { BODY_LINE, beginsIssuer, ISSUER_LINE, isIssuerLine } from './issuer-line.ts'
import { datedLine, firstSlot, letterheadIssuer, mottoIn, NUMBER, numberAndDate, placeDateIn, readLetterHead, whereStands } from './letterhead.ts'
import { readMetadataBlock } from './metadata-block.ts'
import { readOwnHeading } from './own-heading.ts'
import { isCapitals, type PageLine } from './page-lines.ts'
import { AUTHORITY, readSigner } from './signature.ts'
import { readTitle, stripAbout, titleWordIn } from './title.ts'
import { typeWordAt } from './type-word.ts'

export interface HeadRead {
  readonly header: Header
  /** Where the preamble begins: after the title. Null where no head was found. */
  readonly end: number | null
}

export const BASIS_LINE = /^[-•+]? ?(?:Căn cứ|Chiểu|Theo đề nghị|Xét (?:đề nghị|tờ trình)|Trên cơ sở|Thực hiện|Để thực hiện)(?= )|^[-•+]? ?(?:Căn cứ|Chiểu)$/iu
const APPENDIX_NOTE =
  /^\(?[\s*]*(?:Ban hành )?kèm theo .*?((?:Luật|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Công văn|Chương trình|Hướng dẫn|Thông báo) số ?:? ?(\d+[\p{L}]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d-]*)[ ,]*ngày\s+(\d{1,2}\s*(?:tháng|\/)\s*\d{1,2}\s*(?:năm|\/)\s*\d{4})\s*(?:của )?([^)]*))\)/iu
const HEAD_LINES = 70
/** How far above the signing authority the place and the date may stand. */
const DATE_ABOVE = 4

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
  const bare = motto < 0 ? bareHead(text, lines, heads) : null
  const slot = firstSlot(heads)
  const heading = slot === null ? readOwnHeading(heads) : null
  if (motto < 0 && bare === null && heading === null && Object.keys(metadata).length === 0) return { header: fromAppendixNote(lines, head), end: null }

  for (const name of ['number', 'issuer', 'signer', 'title'] as const) if (metadata[name]) set(name, metadata[name].value, metadata[name])
  if (metadata.date && headerDate(metadata.date.value)) {
    head.date = headerDate(metadata.date.value)
    cells.date = { start: metadata.date.start, end: metadata.date.end }
  }
  let end: number | null = null
  if (heading !== null) {
    head.type = heading.type
    head.typeLabel = heading.typeLabel
    set('number', heading.number, heading)
    if (head.date === null && heading.date !== null) {
      head.date = heading.date
      cells.date = { start: heading.start, end: heading.end }
    }
    if (heading.title !== null) set('title', heading.title, heading)
    if (heading.issuer !== null) set('issuer', heading.issuer, heading)
    end = heading.end
  } else if (bare !== null) {
    head.type = bare.type
    head.typeLabel = bare.label
    set('title', bare.title.value, bare.title)
    set('issuer', bare.issuer.text.replace(SESSION, ''), bare.issuer)
    end = bare.title.end
  } else {
    if (slot !== null) set('number', slot.value, slot)
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
    // "Loại văn bản: Văn bản khác" says nothing of the kind.
    if (metadata.type && !(titled && /^Văn bản khác$/iu.test(metadata.type.value))) {
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
    } else if (head.number !== null) {
      const untitled = readUntitled(lines, heads)
      head.type = untitled?.type ?? null
      head.typeLabel = untitled?.label ?? null
      if (untitled?.title) set('title', untitled.title.value, untitled.title)
      if (untitled?.title) end = untitled.title.end
    }
    if (titled) {
      const title = consolidated && titled.type === 'LAW' ? `${titled.word} ${titled.title}` : titled.title
      set('title', title, titled)
      end = titled.end
    }
    const issuerAt = titled ? titled.lastLine + 1 : -1
    const above = lines[issuerAt]
    if (above && isCapitals(above.text) && beginsIssuer(lines, issuerAt) && !/^QUỐC HỘI NƯỚC/u.test(above.text)) {
      const name = joinIssuer(lines, issuerAt)
      if (ISSUER_LINE.test(name)) set('issuer', name.replace(SESSION, ''), above)
    }
    if (titled?.issuer) set('issuer', titled.issuer, titled)
    const writer = head.issuer === null && motto >= 0 ? letterheadIssuer(heads, motto) : null
    // A narrow column keeps the body's kind alone, and the line above the basis says whose it is.
    const whole =
      writer !== null && KIND_ALONE.test(writer.value)
        ? heads.slice(motto + 1).find(({ text }) => WHOSE.test(text) && text.includes(`${writer.value} `))
        : undefined
    if (whole) set('issuer', whole.text, whole)
    if (writer) set('issuer', writer.value, writer)
    if (metadata.place && isIssuerLine(metadata.place.value)) set('issuer', metadata.place.value, metadata.place)
    if (head.issuer === null && titled?.type === 'LAW') set('issuer', 'Quốc hội', null)
  }
  // A letterhead without a title ends where the bases begin.
  if (end === null && motto >= 0 && basis >= 0) end = lines[basis]?.start ?? null
  const signer = head.signer === null ? readSigner(end === null ? lines.slice(limit) : lines.filter((line) => line.start >= (end ?? 0))) : null
  if (signer) set('signer', signer.value, signer)
  const adoption = head.date === null ? readAdoption(lines) : null
  if (adoption) {
    head.date = adoption.date
    cells.date = adoption.span
  }
  fromOwnNote(lines, head, cells)
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

/** A portal's plain text, without a letterhead: "Quyết định ban hành quy định về …" or a title in lines of its own, and the issuer in the next line. */
function bareHead(text: string, lines: readonly PageLine[], heads: readonly PageLine[]) {
  const at = lines
    .slice(0, BARE_FROM)
    .findIndex(({ text }, i) => (i === 0 ? typeWordAt(text) : titleWordIn(text) === 0 && (typeWordAt(text)?.length ?? 0) === text.length))
  const [first, second] = at < 0 ? [] : lines.slice(at)
  const word = first ? typeWordAt(first.text) : null
  if (!first || !word) return null
  if (ISSUER_LINE.test(second?.text ?? '')) {
    const title = stripAbout(first.text.slice(word.length))
    return { type: word.type, label: word.label, title: { value: title, start: first.end - title.length, end: first.end }, issuer: second as PageLine }
  }
  const titled = titleWordIn(first.text) === 0 ? readTitle(text, heads.slice(0, at + BARE_LINES), at) : null
  const issuer = titled ? lines[titled.lastLine + 1] : undefined
  if (!titled || !issuer || !isCapitals(issuer.text) || !ISSUER_LINE.test(issuer.text)) return null
  return { type: titled.type, label: titled.label, title: { value: titled.title, start: titled.start, end: titled.end }, issuer }
}
const BARE_LINES = 10
/** Lines of a portal ("Đăng nhập") that may stand over it. */
const BARE_FROM = 5

/** "HỘI ĐỒNG NHÂN DÂN TỈNH … KHÓA X, KỲ HỌP THỨ MƯỜI": when it met is no part of its name. */
const SESSION = /,? ?(?:KHÓA|KHOÁ|NHIỆM KỲ|KỲ HỌP) .*$/u
const KIND_ALONE = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN)$/u
const WHOSE = /^(?:CHỦ TỊCH )?(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG)[^,;:.]{0,20} (?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) [^,;:]{2,40}$/u

const ENACTING: Readonly<Record<string, string>> = { 'QUYẾT ĐỊNH': 'Quyết định', 'QUYẾT NGHỊ': 'Nghị quyết' }

/** A page that lost the line of its kind: what it enacts ("QUYẾT ĐỊNH:") tells the kind, and the capitals between the day and the issuer are the title. */
function readUntitled(lines: readonly PageLine[], heads: readonly PageLine[]) {
  const enacting = lines.slice(0, HEAD_LINES).find(({ text }) => ENACTING[text.replace(/ ?:$/u, '')] !== undefined)
  const word = enacting ? typeWordAt(ENACTING[enacting.text.replace(/ ?:$/u, '')] ?? '') : null
  if (word === null) return null
  const issuer = heads.findLastIndex(({ text }) => text === text.toUpperCase() && isIssuerLine(text))
  const dated = heads.findLastIndex(({ text }, i) => i < issuer && placeDateIn(text) !== null)
  const between = dated < 0 ? [] : heads.slice(dated + 1, issuer).filter(({ text }) => !/^[-*_=]+$/u.test(text))
  const titled =
    between.length > 0 && between.length < 8 && (between.every(({ text }) => text === text.toUpperCase()) || /^(?:Về việc|V\/v)/iu.test(between[0]?.text ?? ''))
  const value = stripAbout(between.map(({ text }) => text).join(' '))
  const title = titled ? { value, start: between[0]?.start ?? 0, end: between.at(-1)?.end ?? 0 } : null
  return { type: word.type, label: word.label, title }
}

function joinIssuer(lines: readonly PageLine[], at: number): string {
  const first = lines[at]?.text ?? ''
  const next = lines[at + 1]?.text ?? ''
  const held = /^(?:HIỆU TRƯỞNG|GIÁM ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|CHÁNH THANH TRA|CHỦ TỊCH|BỘ TRƯỞNG)$/u.test(first)
  if (held && next === next.toUpperCase() && (BODY_LINE.test(next) || ISSUER_LINE.test(next))) return `${first} ${next}`
  return next === next.toUpperCase() && (first.length < 8 || /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|VÀ|NHÂN DÂN)/u.test(next)) ? `${first} ${next}` : first
}

const ANNEXED = /^(?:QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN)(?!\p{L})/u

/** An appendix that arrived alone says whose it is under its title. */
function fromAppendixNote(lines: readonly PageLine[], head: Header): Header {
  const at = lines.findIndex(({ text }, i) => /^PHỤ LỤC(?: [\dIVX]+)?[.:]?$/iu.test(text) || (i < 4 && text === text.toUpperCase() && ANNEXED.test(text)))
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
  const title = [(lines[at]?.text ?? '').replace(ANNEXED, '').replace(/^PHỤ LỤC.*/iu, ''), ...from.slice(0, noteAt).map(({ text }) => text)]
    .join(' ')
    .trim()
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
