/**
 * Laws, codes, ordinances and the constitution by name.
 *   "Luật Công nghệ thông tin, ngày 29/6/2006" → name "Công nghệ thông tin", date; "Luật Đất đai số 45/2013/QH13 ngày 29/11/2013"; "Luật Cạnh tranh 2018";
 *   "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B ngày 22/11/2019" → one reference; "Luật Quy hoạch và Luật Đầu tư" → two.
 * A known name ends where the longest one that fits ends; an unknown one at its number, its date or the next clause.
 * Source: law 80/2015/QH13, article 8: a normative document bears the name of its type and a short name of its content.
 */
import { CODE_NAMES, LAW_NAMES, ORDINANCE_NAMES } from '../../lexicon/law-names.ts'
import { fold } from '../../text/index.ts'
import { foldPhrase, isLetter } from './type-word.ts'

export interface FoundName {
  /** End of the name; where there is none ("Luật số 12/…") it is the end of the type word. */
  readonly end: number
  readonly name: string | null
  /** Known from the vocabulary, or ended by its number or date: else only guessed. */
  readonly sure: boolean
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
/** `names`: the names that end here, with their diacritics. */
type Node = { next: Map<string, Node>; names: string[] }
const node = (): Node => ({ next: new Map(), names: [] })
const CODES = trie(CODE_NAMES)
const LAWS = trie([...LAW_NAMES, ...CODE_NAMES])
const ORDINANCES = trie([...ORDINANCE_NAMES, ...LAW_NAMES])

function trie(names: readonly string[]): Node {
  const root = node()
  for (const name of names) {
    let at = root
    for (const syllable of syllables(name)) {
      let next = at.next.get(syllable)
      if (!next) {
        next = node()
        at.next.set(syllable, next)
      }
      at = next
    }
    at.names.push(toned(name))
  }
  return root
}
/** A name with its diacritics: spellings that differ only in case, tone placement or y/i fall together. */
function toned(name: string): string {
  return (
    name
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  )
    .map((syllable) => syllable.replace(TONE, '').replaceAll('y', 'i') + (TONE.exec(syllable)?.[0] ?? ''))
    .join(' ')
}

function syllables(name: string): string[] {
  return fold(name).match(/[\p{L}\d]+/gu) ?? []
}

/** Syllables from `at`, punctuation between them kept apart. */
interface Word {
  readonly start: number
  readonly end: number
}
const MOST_WORDS = 60

function nextWord(text: string, from: number): Word | null {
  let start = from
  while (start < text.length && start - from < 4 && !isWordChar(text.charCodeAt(start))) start++
  let end = start
  while (end < text.length && isWordChar(text.charCodeAt(end))) end++
  return end > start ? { start, end } : null
}
const isWordChar = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57)

/** Between the syllables of a name: blank, comma, hyphen, ampersand, bracket or an editor's star. */
const BETWEEN = /^(?:[\s]{1,2}|, ?\n?|\s?-\s?|\s?[/&]\s?|\s\(|; |\) |["“”] ?| ["“])$/u

const AMENDING =
  /(?:s[ửứ]a đ[ổốỏ]i,?\s*(?:và\s+)?b[ổốỏ] sung|s[ửứ]a đ[ổốỏ]i|b[ổốỏ] sung)(?:\s+(?:một số|một số nội dung của))?(?:\s+(?:các\s+)?(?:điều|khoản|nội dung))?(?:[\s,]+(?:Điều|khoản|điểm)?\s?[\d,a-zđ]{1,3})*(?:\s+(?:và\s+Biểu[^.;\n]{0,60}))?(?:\s+của\s+(?:các\s+)?|(?<=một số điều)\s+)(?=bộ luật|luật|pháp lệnh)/iuy
/** What may not belong to a name that nobody knows: the clause goes on. */
const STOP =
  /(?<=[\s,;(])(?:số\s*:?\s*\d|ngày\s|năm\s+\d|và\s+(?:các|những|văn bản|quy định|nghị định|thông tư|pháp luật|hướng dẫn|luật|bộ luật|pháp lệnh|tại|theo|được|không|điều|khoản|điểm)|hoặc\s|(?:được|có|là|đã|sẽ|phải|không|thì|để|nhằm|tại|khi|như|nếu|mà|do|bị|bao|quy định|hiện hành|hướng dẫn|nêu|trên|trước|sau|và|với|về|này|đó|theo|cho|trong|từ|đến|của|các|thuộc|đối với|ban hành|phê duyệt|thông qua|còn|nay|chậm nhất|muộn nhất|vào (?:ngày|tháng|năm)|đang|chưa|cũng|vẫn|áp dụng|thi hành|thực hiện|quốc hội|chính phủ|ủy ban|uỷ ban|bộ trưởng|thủ tướng|nghị định|thông tư|quyết định|luật|bộ luật|pháp lệnh|căn cứ)(?![\p{L}\p{M}]))/iu

/** Reads the name after the type word that ends at `at`. `kind` chooses the vocabulary. */
export function nameAfter(text: string, at: number, kind: 'CODE' | 'LAW' | 'ORDINANCE', depth = 0): FoundName | null {
  const begin = skipBlank(text, at)
  AMENDING.lastIndex = begin
  const amending = AMENDING.exec(text)
  // "Luật sửa đổi … của Luật sửa đổi … của Luật A": real names nest twice at most.
  if (amending && depth < DEEPEST) return amendingName(text, at, begin + amending[0].length, depth + 1)
  const many = MANY_LAWS.test(text.slice(begin, begin + 8)) ? OF_MANY_LAWS.exec(text.slice(begin, begin + 220))?.[0] : undefined
  if (many !== undefined && !NO_NAME.test(many.slice(many.indexOf('của') + 4).replace(/^\S+ (?:đạo )?luật/u, '')))
    return { end: begin + many.length, name: many, sure: true }
  const known = knownName(
    text,
    ABOUT.exec(text.slice(begin, begin + 4))?.[0] === undefined ? begin : begin + 3,
    kind === 'CODE' ? CODES : kind === 'LAW' ? LAWS : ORDINANCES,
  )
  if (known > 0) return { end: longer(text, begin, known), name: text.slice(begin, longer(text, begin, known)), sure: true }
  return unknownName(text, begin, begin > at && text.slice(at, begin).includes('\n'))
}

/** "Luật sửa đổi, bổ sung một số điều của 8 luật về tài chính, ngân sách;": which laws is not said, so the item of a list, the number or the day ends the name. */
const MANY_LAWS = /^sửa đổi/iu
const OF_MANY_LAWS =
  /^sửa đổi,? bổ sung(?: một số)? (?:điều|nội dung) của (?:các|\d{1,2}|hai|ba|bốn|năm) (?:đạo )?luật (?:về|liên quan đến|trong lĩnh vực) [^;:.()\n"“”]{3,120}?(?=;|,? số \d|,? ngày \d)/iu

/** "Luật về quản lý, sử dụng tài sản nhà nước". */
const ABOUT = /^về\s/u

/** "Luật Quản lý thuế" stands in "Luật Quản lý thuế số 78/2006/QH11"; a name whose number follows after a few more words is longer than the known part of it. */
function longer(text: string, begin: number, known: number): number {
  const rest = text.slice(known, known + 90)
  const numbered = /^((?:,?[ \n][\p{L}\p{M}]+){1,10}),?[ \n](?:số:?[ \n]?\d{1,3}\/(?:19|20)\d{2}\/(?:QH|L|PL|UB)|(ngày)[ \n]\d)/u.exec(rest)
  if (
    !numbered ||
    // A day is nobody's own: "Luật Kế toán chậm nhất vào ngày 31/3/2020" is a deadline, "Luật Công đoàn Việt Nam ngày 30/6/1990" a longer name.
    (numbered[2] !== undefined &&
      !/^ (?!.*(?:Quốc hội|Chính phủ|Ủy ban|Uỷ ban|Thủ tướng|Chủ tịch|khóa|khoá|thông qua|ban hành))\p{Lu}[^,\n]*$/u.test(numbered[1] as string)) ||
    /(?:^|[ \n])(?:và\s\p{Ll}|và\s(?:Luật|Bộ luật|Nghị|Thông|Quyết|Pháp|Điều|Chỉ)|luật|bộ|của|được|theo|tại|ngày|căn|pháp|sửa|bổ|đã|có|từ|kể|trước|sau|đến|số|nghị|thông|quyết|này|hoặc|áp|công bố)(?![\p{L}\p{M}])/iu.test(
      numbered[1] as string,
    )
  )
    return known
  return begin < known ? known + (numbered[1] as string).length : known
}

function skipBlank(text: string, at: number): number {
  let i = at
  while (i < at + 3 && (text[i] === ' ' || text[i] === '\n' || text[i] === '*')) i++
  return i
}

/** End of the longest known name that begins at `begin`, or -1. */
function knownName(text: string, begin: number, root: Node): number {
  let at = root
  let end = -1
  let position = begin
  let names: readonly string[] = []
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = nextWord(text, position)
    if (!word || (n > 0 && !BETWEEN.test(text.slice(position, word.start))) || (n === 0 && word.start !== begin)) break
    const key = foldPhrase(text.slice(word.start, word.end))
    const next: Node | undefined =
      at.next.get(key) ?? at.next.get(key.replace(/\d+$/u, '')) ?? skipAnd(at, text, word, key) ?? (n === 0 ? undefined : twoSyllables(at, key))
    if (!next) {
      const glued = n === 0 ? null : gluedSyllable(at, key)
      if (glued) {
        end = word.start + glued.length
        names = glued.names
      }
      break
    }
    const moved = next !== at
    at = next
    position = word.end
    if (moved && at.names.length > 0) {
      end = wordEnd(text, word)
      names = at.names
    }
  }
  if (end > 0 && !believed(text, begin, end, names)) return -1
  if (end > 0 && /^\s?\((?:HIV\/AIDS)\)/u.test(text.slice(end, end + 14))) end = text.indexOf(')', end) + 1
  return end
}
/** "Khiếu nại, tố cáonăm 1998": the next word glued on. Without its last syllable the name would be another law's. A folded syllable is as long as the written one. */
function gluedSyllable({ next }: Node, key: string): { length: number; names: readonly string[] } | null {
  for (const [syllable, { names }] of next)
    if (names.length > 0 && key.startsWith(syllable) && SYLLABLE.test(key.slice(syllable.length))) return { length: syllable.length, names }
  return null
}
/** "văn bản quyphạm pháp luật": a blank lost between two syllables of the name. */
function twoSyllables({ next }: Node, key: string): Node | undefined {
  for (const [syllable, after] of next) {
    const rest = key.startsWith(syllable) ? after.next.get(key.slice(syllable.length)) : undefined
    if (rest) return rest
  }
  return undefined
}
const SYLLABLE = /^[bcdghklmnpqrstvx]{1,3}[aeiouy]/u

/**
 * Compared without diacritics a short name is also an ordinary word: "Luật được thông qua" is not Dược, "Luật có yêu cầu" not Cơ yếu.
 * Letters that recognition lost are forgiven where the name is long, where a capital opens it, or where its number or date follows.
 */
function believed(text: string, begin: number, end: number, names: readonly string[]): boolean {
  const written = text.slice(begin, end)
  const count = written.split(/[^\p{L}\p{M}\d]+/u).length
  if (count > 2 || names.includes(toned(written))) return true
  if (count === 2 && /^\p{Lu}/u.test(written) && written !== written.toUpperCase()) return true
  return IDENTIFIED.test(text.slice(end, end + 16))
}
const IDENTIFIED = /^,?\s(?:(?:số:?\s?)?\d{1,3}\/|ngày\s\d|(?:năm\s)?(?:19|20)\d{2}(?!\d))/u

/** A footnote mark may be glued on: "doanh nghiệp1". */
const wordEnd = (text: string, word: Word): number => {
  let end = word.end
  while (end > word.start && /\d/u.test(text[end - 1] as string)) end--
  return end > word.start ? end : word.end
}
/** "phòng cháy, chữa cháy" for "phòng cháy và chữa cháy": a comma or hyphen in place of "và". */
function skipAnd(at: Node, text: string, word: Word, key: string): Node | undefined {
  const and = at.next.get('va')
  if (and && /[,-]/u.test(text.slice(word.start - 3, word.start))) return and.next.get(key)
  return key === 'va' ? at : undefined
}

/** "sửa đổi, bổ sung một số điều của" + one or more laws, each with its own name. */
const DEEPEST = 3
function amendingName(text: string, at: number, first: number, depth: number): FoundName | null {
  let position = first
  let end = -1
  for (let n = 0; n < 24; n++) {
    const kind = lawWordAt(text, position)
    if (!kind) break
    const inner = nameAfter(text, position + kind.length, kind.kind, depth)
    if (!inner) break
    end = inner.end
    const link = /^(?:, (?:và )?|,? và |,\n| và\n|\nvà )(?:các )?(?=(?:Bộ luật|Luật|Pháp lệnh|luật|pháp lệnh)(?![\p{L}\p{M}]))/u.exec(text.slice(end, end + 24))
    if (!link) break
    // "… của Luật A, Luật sửa đổi …" begins another law.
    if (/^(?:bộ\s+)?luật\s+(?:số|sửa đổi)/iu.test(text.slice(end + link[0].length, end + link[0].length + 20))) break
    position = end + link[0].length
  }
  return end > 0 ? { end, name: text.slice(skipBlank(text, at), end), sure: true } : null
}
function lawWordAt(text: string, at: number): { length: number; kind: 'CODE' | 'LAW' | 'ORDINANCE' } | null {
  const m = /^(bộ\s+luật|luật|pháp\s+lệnh)(?=[ \n])/iu.exec(text.slice(at, at + 12))
  if (!m) return null
  const word = (m[1] as string).toLowerCase()
  return { length: (m[1] as string).length, kind: word.startsWith('b') ? 'CODE' : word.startsWith('l') ? 'LAW' : 'ORDINANCE' }
}

/** "Căn cứ Luật Chuyển giao người đang chấp hành án phạt tù;": the clause of a basis holds the name and nothing else. */
const BASIS = /Căn cứ\s(?:vào\s)?(?:Bộ luật|Luật|Pháp lệnh)\s$/u
const WHOLE_CLAUSE = /^\p{Lu}[\p{L}\p{M}]*(?:,?\s[\p{L}\p{M}]+){1,15}(?=;)/u
const NO_NAME = /(?:luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|được|ngày|năm|kỳ họp|quốc hội)(?![\p{L}\p{M}])/iu

/** Words of a clause before a day that is not the name's own: "… chậm nhất vào ngày 31/3", "… và ngày 15/3". */
const BEFORE_DAY = /(?:^|\s)(?:vào|chậm|muộn|kể từ|khi|thì|là|sẽ|đã|phải|nếu)(?![\p{L}\p{M}])|(?:^|\s)(?:và|từ|đến|trước|sau|trong|hạn)$/iu
/** "Luật sư Trần An", "Luật gia Lê Bình" are people, "Luật Không số" a cell that says that there is no number. */
const NO_LAW = /^(?:sư|gia|không số)(?![\p{L}\p{M}])/iu

/** A name outside the vocabulary: it must begin with a capital, and ends at its number, its date or the next clause. `apart`: a line ends before it, so that it is not guessed. */
function unknownName(text: string, begin: number, apart: boolean): FoundName | null {
  if (NO_LAW.test(text.slice(begin, begin + 9))) return null
  const window = text.slice(begin, begin + 220)
  const first = window.charAt(0)
  const numbered = /[ \n](?:số:?[ \n]?\d{1,3}\/(?:(?:19|20)\d{2}\/)?(?:QH|L|PL|UBTV)|\d{1,3}\/(?:19|20)\d{2}\/QH|,?\s?(ngày)\s\d)/u.exec(window)
  if (numbered && numbered.index < 180) {
    const name = window.slice(0, numbered.index).replace(/[,\s]+$/u, '')
    if (
      name !== '' &&
      /^\p{L}/u.test(name) &&
      !(numbered[1] !== undefined && BEFORE_DAY.test(name)) &&
      !(/^(?!về\s)\p{Ll}/u.test(name) && STOP.exec(` ${name} `)?.index === 1) &&
      !/[;:.()\n"“”]|\d\/|(?:^|[\s,])(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|quyết định|nghị quyết|này|được|căn cứ|quốc hội|thông qua|có hiệu lực|quy định)(?![\p{L}\p{M}])/iu.test(
        name,
      )
    ) {
      return { end: begin + name.length, name, sure: true }
    }
  }
  const basis = BASIS.test(text.slice(Math.max(0, begin - 16), begin)) ? WHOLE_CLAUSE.exec(window)?.[0] : undefined
  if (basis !== undefined && !NO_NAME.test(basis)) return { end: begin + basis.length, name: basis, sure: true }
  if (apart) return null
  const acronym = /^\p{Lu}{3,8}(?=[\s,;.)](?!\p{Lu}{2}))/u.exec(window)
  if (acronym && !/^(?:UBND|HĐND|UBTVQH|HĐBT)/u.test(acronym[0])) return { end: begin + acronym[0].length, name: acronym[0], sure: false }
  if (!/^\p{Lu}/u.test(first) || (/^\p{Lu}{2,}/u.test(window) && !/^[\p{Lu}\s,]+$/u.test(window.slice(0, 12)))) return null
  const brake = /[;:.()\n"“”|[\]/<>*]/u.exec(window)
  let stop = brake ? brake.index : window.length
  const clause = STOP.exec(window.slice(0, stop))
  if (clause) stop = clause.index
  const name = window.slice(0, stop).replace(/[\s,\-\d]+$/u, '')
  const count = name.split(/\s+/u).length
  const comma = name.indexOf(',')
  const kept = comma > 0 && count > 7 ? name.slice(0, comma) : name
  if (kept === '' || kept.split(/\s+/u).length > 9) return null
  if (/^(?:Căn cứ|Quốc hội|Điều|Chương|Mục|Phần|Chủ tịch|Sư)(?![\p{L}\p{M}])/u.test(kept)) return null
  return { end: begin + kept.length, name: kept, sure: false }
}
