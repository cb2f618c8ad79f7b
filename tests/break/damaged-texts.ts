/** Legal writing that something went wrong with: parts of the seed and of invented documents, cut, doubled, shuffled, respelled and littered. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { decision, law } from '../helpers/invented-documents.ts'
import { anyString, fragments } from '../properties/fragments.ts'

const SEED = readFileSync(new URL('../../seeds/781-qd-ubnd-vinh-long-2022.txt', import.meta.url), 'utf8')
const INVENTED = [
  decision({
    bases: ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', 'Căn cứ Luật Đất đai'],
    articles: ['Bãi bỏ Quyết định số 7/QĐ-UBND.'],
  }),
  law({
    number: '99/2019/QH14',
    name: 'Thử nghiệm',
    date: '2019-06-14',
    bases: ['Căn cứ Hiến pháp'],
    articles: ['Luật này thay thế Luật Thử nghiệm số 1/2005/QH11.'],
  }),
]
/** Most parts are short, so that many are read; now and then one is the whole text. */
const LENGTHS = [200, 1_000, 4_000, 12_000, SEED.length]
const LITTER = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u0323',
  '\u0300\u0301\u0302',
  '\u200d',
  '\u202e',
  '\u2028',
  '\r',
  '\t',
  '|',
  '“',
  '```',
  '<td>',
  '٤',
  '𝟗',
  '👩‍👩‍👧',
  '１２',
  '…/…',
]

type Change = (text: string) => string

/** Places and lengths are shares of the text, so that a counterexample shrinks together with it. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, part: number): number => Math.floor(part * text.length)
const spliced = (text: string, part: number, length: number, put: (removed: string) => string): string => {
  const start = at(text, part)
  return text.slice(0, start) + put(text.slice(start, start + length)) + text.slice(start + length)
}
const changed =
  (part: number, length: number, put: (removed: string) => string): Change =>
  (text) =>
    spliced(text, part, length, put)

const length = fc.integer({ min: 1, max: 400 })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, length).map(([part, long]) => changed(part, long, () => '')),
  fc.tuple(share, length).map(([part, long]) => changed(part, long, (piece) => piece + piece)),
  fc.tuple(share, length).map(([part, long]) => changed(part, long, (piece) => piece.toUpperCase())),
  fc.tuple(share, length).map(([part, long]) => changed(part, long, (piece) => piece.toLowerCase())),
  fc.tuple(share, length).map(([part, long]) => changed(part, long, (piece) => piece.normalize('NFD'))),
  fc.tuple(share, length).map(([part, long]) => changed(part, long, (piece) => [...piece].reverse().join(''))),
  fc.tuple(share, fc.constantFrom(...LITTER), fc.integer({ min: 1, max: 40 })).map(([part, litter, times]) => changed(part, 0, () => litter.repeat(times))),
  fc.tuple(share, anyString(20)).map(([part, litter]) => changed(part, 0, () => litter)),
  fc.tuple(share, fragments(10)).map(([part, litter]) => changed(part, 0, () => litter)),
  fc.tuple(share, share, length).map(([from, to, long]) => swapped(from, to, long)),
  fc.constantFrom<Change>(
    (text) => text.replaceAll('\n', ' '),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll(' ', '\u00a0\u00a0'),
    (text) => text.replaceAll('Đ', 'Ð').replaceAll('-', '–'),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll(' | ', '|'),
    (text) => [...text].join('\u200b'),
    (text) => text.slice(0, 100) + text.slice(100, 1_100).replaceAll('\n', ' ').repeat(30),
  ),
  fc.integer().map((salt) => (text: string) => shuffledRows(text, salt)),
)

function swapped(from: number, to: number, long: number): Change {
  return (text) => {
    const [first, second] = [at(text, Math.min(from, to)), at(text, Math.max(from, to))]
    if (first + long > second) return text
    return (
      text.slice(0, first) + text.slice(second, second + long) + text.slice(first + long, second) + text.slice(first, first + long) + text.slice(second + long)
    )
  }
}

/** Rows of tables in another order, their cells too: an order that depends on the salt alone. */
function shuffledRows(text: string, salt: number): string {
  const order = (line: string, i: number) => Math.imul(i + salt, 2_654_435_761) ^ line.length
  const shuffled = <T>(parts: readonly T[], key: (part: T, i: number) => number) =>
    parts
      .map((part, i) => ({ part, key: key(part, i) }))
      .sort((a, b) => a.key - b.key)
      .map(({ part }) => part)
  return shuffled(text.split('\n'), order)
    .map((line) => (line.includes('|') ? shuffled(line.split('|'), order).join('|') : line))
    .join('\n')
}

const part: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(share, fc.constantFrom(...LENGTHS.slice(0, -1))).map(([from, long]) => SEED.slice(at(SEED, from), at(SEED, from) + long)) },
  { weight: 3, arbitrary: fc.constantFrom(...INVENTED) },
  { weight: 3, arbitrary: fc.constantFrom(...LENGTHS).map((long) => SEED.slice(0, long)) },
)

export const damagedTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(part, fc.array(change, { maxLength: 8 })).map(([text, changes]) => changes.reduce((now, apply) => apply(now), text)) },
  { weight: 1, arbitrary: fragments(200) },
  { weight: 1, arbitrary: anyString(2_000) },
)
