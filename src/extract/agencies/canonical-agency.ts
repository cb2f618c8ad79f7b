/**
 * The agency that a written form stands for.
 *   canonicalAgency("Sở LĐ- TBXH", "Vĩnh Long")      → Sở Lao động - Thương binh và Xã hội, PROVINCE, parent UBND tỉnh Vĩnh Long
 *   canonicalAgency("Chủ tịch UBND tỉnh", "Vĩnh Long") → Chủ tịch UBND tỉnh Vĩnh Long: an authority of its own beside UBND tỉnh (law 72/2025/QH15, articles 16-17)
 *   canonicalAgency("Bộ TTTT", null)                  → Bộ Thông tin và Truyền thông, CENTRAL
 * Null where the words name no body that the gazetteer or a pattern knows, or say more than its name.
 */
import { agencyWords } from './agency-words.ts'
import { type CanonicalAgency, matchAgency } from './match-agency.ts'

export type { CanonicalAgency } from './match-agency.ts'

export function canonicalAgency(written: string, place: string | null): CanonicalAgency | null {
  const text = written.normalize('NFC').trim()
  const words = agencyWords(text, 0)
  const found = matchAgency(text, words, place)
  return found && words.at(found.next) === undefined && words.at(found.next - 1)?.end === text.replace(/[.,;]$/u, '').length ? found.agency : null
}
