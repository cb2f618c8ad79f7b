/** Parts of keys: ASCII, readable, fit for a URL. */
import { fold } from '../text/index.ts'

/** `Sở Nội vụ` → `so-noi-vu`: no diacritics, lower case, every run of other characters one dash. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** Tokens of a slug; empty for none. */
export const slugTokens = (text: string): string[] => slug(text).split('-').filter(Boolean)
