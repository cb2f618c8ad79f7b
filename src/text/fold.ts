/** Folding: what a Vietnamese text is compared by. Diacritics and case gone, đ is d, tone placement therefore without effect. */

/** "Họp  trực tuyến" → "hop truc tuyen". Runs of white space become one space; trimmed. */
export function fold(text: string): string {
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
