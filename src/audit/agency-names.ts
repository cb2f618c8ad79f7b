/** Names of agencies as cells write them, brought to one form each. */
import type { Extraction } from '../extract/schema.ts'
import { fold } from '../text/index.ts'

/** "Cấp tỉnh: Sở … Cấp huyện: UBND …": who leads at which level, in one cell without a mark between. */
const LEVEL = /(?:cấp\s+)?(?:trung\s+ương|tỉnh|huyện|xã|thành\s+phố)\s*:/giu

/** Folded written form → folded official name, as the text's agencies give it; then each entry of a cell in that form. */
export function agencyNames(agencies: Extraction['agencies']): (written: readonly string[]) => string[] {
  const names = new Map<string, string>()
  for (const agency of agencies) for (const form of [agency.name, ...agency.variants]) names.set(fold(form), fold(agency.name))
  return (written) =>
    written
      .flatMap((entry) => entry.normalize('NFC').replace(LEVEL, ';').split(';'))
      .map((entry) => fold(entry.trim().replace(/[.,]+$/u, '')))
      .filter((entry) => entry !== '')
      .map((entry) => names.get(entry) ?? entry)
}
