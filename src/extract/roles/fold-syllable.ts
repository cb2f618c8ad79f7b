/** A syllable without tone, diacritics and case: "Điều" → "dieu". Vietnamese has some seven thousand syllables, so the answers are kept. */
const kept = new Map<string, string>()
const KEPT_AT_MOST = 20_000

export function foldSyllable(syllable: string): string {
  const known = kept.get(syllable)
  if (known !== undefined) return known
  const folded = syllable.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  if (kept.size >= KEPT_AT_MOST) kept.clear()
  kept.set(syllable, folded)
  return folded
}
