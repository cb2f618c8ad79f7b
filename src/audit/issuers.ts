/** Whether two written issuers are one authority: office holder or body, and the words of the body. */
import { foldTokens } from '../text/index.ts'

export interface IssuerIdentity {
  readonly head: string | null
  readonly words: ReadonlySet<string>
}

const HEADS = [
  'pho chu tich',
  'chu tich',
  'thu tuong',
  'bo truong',
  'thu truong',
  'giam doc',
  'pho giam doc',
  'chanh van phong',
  'cuc truong',
  'tong cuc truong',
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
  tttt: ['thong', 'tin', 'va', 'truyen', 'thong'],
  bch: ['ban', 'chap', 'hanh'],
  ttg: ['thu', 'tuong', 'chinh', 'phu'],
}
const FILLERS = new Set(['va', 'cua', 'cac', 'nuoc'])

export function issuerIdentity(written: string): IssuerIdentity {
  const words = foldTokens(written).flatMap((word) => ABBREVIATIONS[word] ?? [word])
  const text = words.join(' ')
  const head = HEADS.find((title) => text === title || text.startsWith(`${title} `)) ?? null
  return { head, words: new Set(words.filter((word) => !FILLERS.has(word))) }
}

/** One authority when both are the office holder, or both the body, and one name is the other's shortened form ("UBND tỉnh"). */
export function sameIssuer(a: IssuerIdentity, b: IssuerIdentity): boolean {
  if (a.head !== b.head) return false
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  for (const word of small) if (!large.has(word)) return false
  return true
}
