/** "Quyết định số 1505/SNV-TĐKT": the symbol SNV-TĐKT is an official letter's; a decision's has QĐ. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts'
import { splitNumber } from '../citations.ts'
import type { AuditRule } from '../rule.ts'

const SYMBOLS = new Map<string, string[]>(DOCUMENT_TYPES.map((t) => [t.type, t.symbols.map((s) => s.toLocaleUpperCase('vi'))]))
const TYPE_OF_SYMBOL = new Map(DOCUMENT_TYPES.flatMap((t) => t.symbols.map((s) => [s.toLocaleUpperCase('vi'), t] as const)))
/** Types whose symbol must name them (decree 30/2020/NĐ-CP, annex III). Resolutions of the National Assembly and laws follow another form. */
const NAMED_BY_SYMBOL = new Set([
  'DECREE',
  'DECISION',
  'DIRECTIVE',
  'CIRCULAR',
  'JOINT_CIRCULAR',
  'RESOLUTION',
  'PLAN',
  'PROPOSAL',
  'NOTICE',
  'REPORT',
  'PROGRAMME',
  'CONCLUSION',
  'GUIDELINE',
])
/** Abbreviations of types that no agency shares: what an official letter's symbol cannot begin with. */
const NEVER_IN_LETTERS = new Set(['QĐ', 'NQ', 'NĐ', 'TTR'])
/** Types whose symbols are near each other in use: a joint circular may write TT, a programme CT. */
const INTERCHANGEABLE = [
  new Set(['CIRCULAR', 'JOINT_CIRCULAR', 'INTERMINISTERIAL_CIRCULAR']),
  new Set(['PROGRAMME', 'DIRECTIVE']),
  new Set(['RULES', 'DECISION', 'REGULATION']),
  new Set(['ORDER', 'DECREE_LAW', 'DECREE_ACT']),
]

export const typeContradictsSymbol: AuditRule = {
  id: 'type-contradicts-symbol',
  severity: 'ERROR',
  title: { vi: 'Tên loại mâu thuẫn với ký hiệu', en: 'Type word contradicts the symbol' },
  explanation: {
    vi: 'Tên loại văn bản không khớp với chữ viết tắt tên loại trong ký hiệu của chính số văn bản đó.',
    en: "The type word does not agree with the abbreviation in the document's own symbol.",
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục III (bảng chữ viết tắt tên loại văn bản)',
  *check(audited) {
    for (const node of audited.mentions) {
      const { type, number, typeLabel } = node.mention
      if (number === null || type === 'TEXT' || type === 'OTHER' || /^(?:số\s*)?\d/iu.test(node.mention.quote)) continue
      const expected = contradiction(type, number)
      if (expected === null) continue
      yield {
        message: `“${typeLabel} số ${number}”: ký hiệu này không phải của ${typeLabel.toLocaleLowerCase('vi')}, mà của ${expected}.`,
        expected,
        found: typeLabel,
        evidence: [audited.cite(node)],
      }
    }
  },
}

/** The type that the symbol names, in words, where it contradicts the type word; null where it agrees or does not tell. */
function contradiction(type: string, number: string): string | null {
  const parts = splitNumber(number)
  if (!parts) return null
  const tokens = parts.symbol.toLocaleUpperCase('vi').split(/[-/.\s(]+/u)
  if (tokens.some((token) => /^(?:QH|UBTVQH|NQ\d)/u.test(token))) return null
  const own = SYMBOLS.get(type) ?? []
  if (tokens.some((token) => own.includes(token))) return null
  const named = tokens.map((token) => TYPE_OF_SYMBOL.get(token)).find((t) => t !== undefined && t.type !== type)
  if (type === 'OFFICIAL_LETTER') return tokens[0] !== undefined && NEVER_IN_LETTERS.has(tokens[0]) && named ? named.label : null
  if (!NAMED_BY_SYMBOL.has(type)) return null
  if (named) return INTERCHANGEABLE.some((set) => set.has(type) && set.has(named.type)) ? null : named.label
  // A symbol of agency and unit alone ("SNV-TĐKT") is an official letter's; symbols of one word ("07/TTg", "90/CP") are the form before 1997.
  return tokens.length > 1 && parts.year === null ? 'Công văn' : null
}
