/** Whether two written issuers are one authority: office holder or body, and the words of the body. */
import { foldTokens } from '../text/index.ts'
import { abbreviated } from './wording.ts'

export interface IssuerIdentity {
  readonly head: string | null
  readonly words: readonly string[]
}

const HEADS = [
  'pho chu tich',
  'chu tich',
  'pho thu tuong',
  'thu tuong',
  'bo truong',
  'thu truong',
  'pho giam doc',
  'giam doc',
  'chanh van phong',
  'tong cuc truong',
  'cuc truong',
  'vien truong',
  'chanh an',
  'thong doc',
  'truong ban',
  'bi thu',
  'tong giam doc',
  'tong thanh tra',
]
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ubnd: ['uy', 'ban', 'nhan', 'dan'],
  hdnd: ['hoi', 'dong', 'nhan', 'dan'],
  vp: ['van', 'phong'],
  bch: ['ban', 'chap', 'hanh'],
  ttg: ['thu', 'tuong', 'chinh', 'phu'],
  ct: ['chu', 'tich'],
  tp: ['thanh', 'pho'],
}
/** Two names of one organ of the party: the committee is what its congress elects. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^tinh uy(?= |$)/u, 'ban chap hanh dang bo tinh'],
  [/^thanh uy(?= |$)/u, 'ban chap hanh dang bo thanh pho'],
  [/^huyen uy(?= |$)/u, 'ban chap hanh dang bo huyen'],
]
const FILLERS = new Set(['va', 'cua', 'cac', 'nuoc'])

export function issuerIdentity(written: string): IssuerIdentity {
  const spelled = foldTokens(written)
    .flatMap((word) => ABBREVIATIONS[word] ?? [word])
    .join(' ')
  const text = SYNONYMS.reduce((all, [form, name]) => all.replace(form, name), spelled)
  const head = HEADS.find((title) => text === title || text.startsWith(`${title} `)) ?? null
  return { head, words: text.split(' ').filter((word) => !FILLERS.has(word)) }
}

/** One authority when both are the office holder, or both the body, and one name is the other's shortened form ("UBND tỉnh", "Sở TTTT"). */
export function sameIssuer(a: IssuerIdentity, b: IssuerIdentity): boolean {
  return a.head === b.head && (holds(a.words, b.words) || holds(b.words, a.words))
}

/** Every word of the one, abbreviations spelled out, stands in the other. */
function holds(large: readonly string[], small: readonly string[]): boolean {
  const known = new Set([...large, ...abbreviated(small, large).short, ...abbreviated(large, small).long])
  return small.every((word) => known.has(word))
}
