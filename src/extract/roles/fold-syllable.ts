import { remember } from '../../text/index.ts'

/** A syllable without tone, diacritics and case: "Điều" → "dieu". Vietnamese has some seven thousand syllables, so the answers are kept. */
export const foldSyllable = remember((syllable) => syllable.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'), 20_000)
