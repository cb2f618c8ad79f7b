/** Folding: what a Vietnamese text is compared by. Diacritics and case gone, đ is d, tone placement therefore without effect. */

/** Units below this are folded by table, one each; a text with others takes the general way. */
const TABLED = 0x2000
const DROPPED = 0
const UNTABLED = 0xffff
const SPACE = 32
const TABLE = foldedUnits()

function foldedUnits(): Uint16Array {
  const table = new Uint16Array(TABLED)
  for (let unit = 0; unit < TABLED; unit++) {
    const folded = general(String.fromCharCode(unit))
    if (/\s/u.test(String.fromCharCode(unit))) table[unit] = SPACE
    else table[unit] = folded === '' ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : UNTABLED
  }
  // The table keeps 0 for what is dropped; a capital sigma folds by what stands after it.
  table[0] = UNTABLED
  table[0x3a3] = UNTABLED
  return table
}

/** The folded letter of a code unit; 0 where nothing is left of it, −1 where more than the unit decides. */
export function foldedUnit(unit: number): number {
  const folded = unit < TABLED ? (TABLE[unit] as number) : UNTABLED
  return folded === UNTABLED ? -1 : folded
}

/** "Họp  trực tuyến" → "hop truc tuyen". Runs of white space become one space; trimmed. */
export function fold(text: string): string {
  let out = ''
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const folded = unit < TABLED ? (TABLE[unit] as number) : UNTABLED
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
