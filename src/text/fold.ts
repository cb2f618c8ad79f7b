/** Folding: what a Vietnamese text is compared by. Diacritics and case gone, đ is d, tone placement therefore without effect. */

/** Units below this are folded by table, one each; a text with others takes the general way. */
const TABLED = 0x2000
const DROPPED = 0
const SPACE = 32
const UNTABLED = 0xffff
/** Not asked for yet: the table is filled as texts ask, so that starting costs nothing. */
const UNKNOWN = 0xfffe
const TABLE = new Uint16Array(TABLED).fill(UNKNOWN)
// The table keeps 0 for what is dropped; a capital sigma folds by what stands after it.
TABLE[0] = UNTABLED
TABLE[0x3a3] = UNTABLED

function tabled(unit: number): number {
  if (unit >= TABLED) return UNTABLED
  const known = TABLE[unit] as number
  if (known !== UNKNOWN) return known
  const letter = String.fromCharCode(unit)
  const folded = general(letter)
  const own = /\s/u.test(letter) ? SPACE : folded === '' ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : UNTABLED
  TABLE[unit] = own
  return own
}

/** The folded letter of a code unit; 0 where nothing is left of it, −1 where more than the unit decides. */
export function foldedUnit(unit: number): number {
  const folded = tabled(unit)
  return folded === UNTABLED ? -1 : folded
}

/** "Họp  trực tuyến" → "hop truc tuyen". Runs of white space become one space; trimmed. */
export function fold(text: string): string {
  let out = ''
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const folded = tabled(text.charCodeAt(i))
    if (folded === UNTABLED) return general(text)
    if (folded === SPACE) gap = true
    else if (folded !== DROPPED) {
      if (gap && out !== '') out += ' '
      gap = false
      out += String.fromCharCode(folded)
    }
  }
  return out
}

function general(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Folded words, split at whatever is not a letter or a digit: "749/QĐ-TTg" → ["749", "qd", "ttg"]. */
export function foldTokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
