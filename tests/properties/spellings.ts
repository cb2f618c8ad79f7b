/** Other spellings of a Vietnamese text that mean the same: what is found in it must not change. */

export interface Spelling {
  readonly name: string
  /** `references`: where the references stand, sorted. */
  readonly apply: (text: string, references: readonly { readonly start: number; readonly end: number }[]) => string
}

/** Tone on the second vowel of "oa", "oe", "uy" instead of the first: "thủy" → "thuỷ". */
const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
]

const respelled = (text: string): string => {
  let out = text
  for (const [first, second] of TONES) {
    out = out.replaceAll(first, second).replaceAll(first.charAt(0).toUpperCase() + first.slice(1), second.charAt(0).toUpperCase() + second.slice(1))
  }
  return out
}

/** Replaces inside the references only. */
function inside(text: string, references: readonly { readonly start: number; readonly end: number }[], change: (quote: string) => string): string {
  let out = ''
  let at = 0
  for (const { start, end } of references) {
    if (start < at) continue
    out += text.slice(at, start) + change(text.slice(start, end))
    at = end
  }
  return out + text.slice(at)
}

export const SPELLINGS: readonly Spelling[] = [
  { name: 'nfd', apply: (text) => text.normalize('NFD') },
  { name: 'eth', apply: (text) => text.replaceAll('Đ', 'Ð') },
  { name: 'tone', apply: respelled },
  { name: 'en-dash', apply: (text, references) => inside(text, references, (quote) => quote.replaceAll('-', '–')) },
  { name: 'hard-hyphen', apply: (text, references) => inside(text, references, (quote) => quote.replaceAll('-', '\u2011')) },
  { name: 'no-break', apply: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'two-spaces', apply: (text, references) => inside(text, references, (quote) => quote.replaceAll(' ', '  ')) },
  { name: 'line-break', apply: (text, references) => inside(text, references, (quote) => quote.replace(' ', '\n')) },
  { name: 'zero-width', apply: (text, references) => inside(text, references, (quote) => quote.replaceAll('/', '/\u200b')) },
]
