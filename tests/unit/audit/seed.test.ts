import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.ts'
import { AUDIT_RULES } from '../../../src/audit/rules.ts'
import { auditInput } from '../../helpers/audit-inputs.ts'

const text = readFileSync(new URL('../../../seeds/781-qd-ubnd-vinh-long-2022.txt', import.meta.url), 'utf8')
const input = auditInput(text)
const findings = audit(input)
/** Lines of each finding of a rule, each once, in order; findings in order of their first line. */
const linesOf = (rule: string): number[][] =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ evidence }) => [...new Set(evidence.map(({ line }) => line))].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
const every = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** What a careful reader of decision 781/QĐ-UBND finds, by rule, as the lines that show it. */
const READ: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'conflicting-dates': [[135, 295, 357, 772, 778, 800, 808]],
  'two-type-words': [[109, 363]],
  'type-contradicts-symbol': [[1028]],
  'number-out-of-sequence': [
    [109, 111],
    [117, 119, 345],
    [331, 333],
  ],
  'weekend-or-holiday': [[111], [1028], [1796]],
  'undated-first-citation': [[157], [175], [547], [1088], [1106]],
  'incomplete-first-citation': [
    157, 165, 175, 251, 547, 712, 828, 844, 862, 922, 938, 940, 942, 944, 994, 996, 1012, 1028, 1042, 1044, 1060, 1074, 1088, 1102, 1106, 1794, 1796, 1798,
  ].map((line) => [line]),
  'blank-number-or-date': [[91], [680], [1133], [1436]],
  'stray-spaces-or-doubled-words': [117, 125, 221, 321, 343, 373, 513, 515, 531, 860, 944, 1106, 1106, 1796].map((line) => [line]),
  'issuer-differs': [
    [103, 806],
    [133, 890],
    [225, 539],
    [331, 858],
  ],
  'title-differs': [],
  'register-contradicts-text': [],
  'listed-twice': [[107, 113]],
  'basis-dated-later': [],
  'basis-without-amendments': [
    [53, 107],
    [107, 860],
    [107, 1116],
  ],
  'basis-no-longer-in-force': [],
  'declared-basis-unused': [
    [45],
    [45],
    [47, 285],
    ...[285, 287, 289, 291, 293, 297, 299, 301, 303, 307, 309, 311, 315, 317, 319, 321, 323, 325, 327, 329, 333, 337, 339, 339].map((line) => [line]),
    ...[343, 345, 347, 349, 351, 353, 355, 361, 363, 365].map((line) => [line]),
  ],
  'task-basis-undeclared': [
    [712, 842, 876, 1010, 1026],
    [828],
    [844],
    [862],
    [922],
    [924],
    [938, 958],
    [940, 960],
    [942, 964],
    [944, 966],
    [962],
    [994],
    [996],
    [1012],
    [1028],
    [1042, 1058],
    [1044],
    [1060],
    [1074],
    [1088],
    [1102],
  ],
  // PL1.15; every row of appendix 2, each 14 lines below the one before; every row of appendix 3.
  'task-without-basis': [
    970,
    ...every(0, 18).map((i) => 1157 + 14 * i),
    ...every(0, 18).map((i) => 1452 + 8 * i),
    ...every(0, 4).map((i) => 1608 + 8 * i),
    ...every(0, 10).map((i) => 1652 + 8 * i),
    ...every(0, 5).map((i) => 1744 + 8 * i),
  ].map((line) => [line]),
  'official-letters-only': [[1074], [1088], [1102]],
  'same-task-different-leads': [[1632, 1634, 1724, 1726]],
  'agency-repeated': [[1454, 1456], [1642], [1734, 1736]],
  'task-without-agency': [[1548, 1550]],
  'objective-without-task': [[385]],
  'sums-do-not-add-up': [],
  'note-amount-differs': [[1110, 1116]],
  'text-total-differs': [],
  'appendix-not-announced': [[1433]],
  'missing-provision': [],
}

describe('decision 781/QĐ-UBND', () => {
  it('is read by every rule', () => {
    expect(Object.keys(READ).sort()).toEqual(AUDIT_RULES.map(({ id }) => id).sort())
  })

  it.each(AUDIT_RULES.map(({ id }) => id))('%s reports what a careful reader finds and nothing else', (rule) => {
    expect(linesOf(rule)).toEqual(READ[rule])
  })

  it('has one true date conflict: the two directives numbered 14/CT-TTg are two documents', () => {
    const conflicts = findings.filter(({ rule }) => rule === 'conflicting-dates')
    expect(conflicts.map(({ message }) => message)).toEqual([expect.stringContaining('47/2020/NĐ-CP')])
    expect(conflicts[0]?.found).toBe('29/04/2020, 09/04/2020')
  })

  it('quotes evidence that stands where it says', () => {
    for (const { evidence } of findings)
      for (const { start, end, quote, line } of evidence) {
        expect(text.slice(start, end)).toBe(quote)
        expect(text.slice(0, start).split('\n').length).toBe(line)
      }
  })

  it('is told in Vietnamese, naming what was expected and what was found', () => {
    for (const { rule, message, expected, found } of findings) {
      expect(message, rule).toMatch(/\p{L}.*[.]$/u)
      expect(expected ?? found, rule).not.toBeNull()
    }
  })
})
