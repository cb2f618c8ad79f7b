/**
 * The outline: parts, chapters, sections, articles, clauses, points, appendices.
 *   "Chương I" / "NHỮNG QUY ĐỊNH CHUNG", "Điều 2. Đối tượng áp dụng", "1. …", "a) …", "PHỤ LỤC 1".
 * Source: decree 34/2016/NĐ-CP, article 62; decree 30/2020/NĐ-CP, appendix I.
 */
import type { ExtractedProvision } from '../schema.ts'
import type { Segment } from '../stages.ts'
import type { PageLine } from './page-lines.ts'
import { APPENDIX_HEAD } from './segments.ts'

type Kind = ExtractedProvision['kind']
const RANK: Record<Kind, number> = { APPENDIX: 0, PART: 1, CHAPTER: 2, SECTION: 3, HEADING: 3, ARTICLE: 4, CLAUSE: 5, POINT: 6 }
const LETTERS: Record<Kind, string> = {
  APPENDIX: 'P',
  PART: 'P',
  CHAPTER: 'C',
  SECTION: 'M',
  ARTICLE: 'Đ',
  HEADING: 'IVX',
  CLAUSE: '0123456789',
  POINT: 'abcdefghijklmnopqrstuvwxyzđ',
}
const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['APPENDIX', APPENDIX_HEAD],
  ['PART', /^((?:Phần|PHẦN) (?:thứ \p{L}+|THỨ \p{Lu}+|[\dIVX]+))(?=[.: ]|$)[.:]? ?(.*)$/u],
  ['CHAPTER', /^((?:Chương|CHƯƠNG) [\dIVXLC]+)(?=[.: ]|$)[.:]? ?(.*)$/u],
  ['SECTION', /^((?:Mục|MỤC) [\dIVXLC]+)(?=[.: ]|$)[.:]? ?(.*)$/u],
  ['ARTICLE', /^(Điều \d+[a-zđ]?)(?=[.: ]|$)[.:]? ?(.*)$/u],
  ['HEADING', /^([IVX]+)[.-] ?(\p{Lu}.*)$/u],
  ['CLAUSE', /^(\d{1,3}[a-zđ]?)\. ?(\D.*)$/u],
  ['POINT', /^([a-zđ]{1,2})\) ?(.*)$/u],
]
/** By the letter that a line must begin with to open such a unit. */
const BY_LETTER = Map.groupBy(
  PATTERNS.flatMap(([kind, pattern]) => [...LETTERS[kind]].map((letter) => ({ letter, kind, pattern }))),
  ({ letter }) => letter,
)
/** A line that is the heading of the unit above it, not its text. */
const isTitle = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && text.length < 200

export function readProvisions(text: string, lines: readonly PageLine[], segments: readonly Segment[]): ExtractedProvision[] {
  type Open = { -readonly [K in keyof ExtractedProvision]: ExtractedProvision[K] }
  const units: Open[] = []
  const stack: Open[] = []
  let segment = 0
  const seen = new Map<string, number>()
  lines.forEach((line, i) => {
    while (segment < segments.length - 1 && (segments[segment]?.end ?? 0) <= line.start) segment++
    const container = segments[segment]?.container
    if (container === 'metadata' || container === 'preamble' || container === 'footnote') return
    for (const { kind, pattern } of BY_LETTER.get(line.text.charAt(0)) ?? []) {
      const found = pattern.exec(line.text)
      if (!found) continue
      if (container === 'appendix' && (kind === 'CLAUSE' || kind === 'POINT')) return
      while (stack.length > 0 && RANK[(stack.at(-1) as Open).kind] >= RANK[kind]) (stack.pop() as Open).end = line.start
      if (kind === 'POINT' && stack.length === 0) return
      const parent = stack.at(-1) ?? null
      const label =
        kind === 'APPENDIX'
          ? `Phụ lục${found[1] ? ` ${found[1]}` : ''}`
          : kind === 'CLAUSE'
            ? `khoản ${found[1]}`
            : kind === 'POINT'
              ? `điểm ${found[1]}`
              : (found[1] ?? '')
      const own = kind === 'CLAUSE' || kind === 'POINT' || kind === 'APPENDIX' ? '' : (found[2] ?? '').trim()
      const next = lines[i + 1]?.text ?? ''
      const title = own !== '' ? own : kind !== 'CLAUSE' && kind !== 'POINT' && isTitle(next) ? next : null
      const base = `${parent ? `${parent.id}/` : ''}${label.toLowerCase().replace(/ /gu, '-')}`
      const count = (seen.get(base) ?? 0) + 1
      seen.set(base, count)
      const unit: Open = { id: count === 1 ? base : `${base}~${count}`, label, title, kind, parent: parent?.id ?? null, start: line.start, end: text.length }
      units.push(unit)
      stack.push(unit)
      return
    }
  })
  let last = text.length
  while (last > 0 && text.charCodeAt(last - 1) <= 32) last--
  return units.map((unit) => ({ ...unit, end: Math.max(unit.start, Math.min(unit.end, last)) }))
}
