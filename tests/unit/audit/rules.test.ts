import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SEVERITIES } from '../../../src/audit/rule.ts'
import { AUDIT_RULES } from '../../../src/audit/rules.ts'

describe('the rules of the audit', () => {
  it('are one file each, named after the id, and all in the list', () => {
    const files = readdirSync(new URL('../../../src/audit/rules', import.meta.url)).map((name) => name.replace(/\.ts$/u, ''))
    expect(AUDIT_RULES.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  it.each(AUDIT_RULES)('$id says what it means in both languages', ({ id, severity, title, explanation, legalSource }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
    expect(SEVERITIES).toContain(severity)
    for (const { vi, en } of [title, explanation]) {
      expect(vi).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/iu)
      expect(en).not.toMatch(/[ăâđêôơư]/iu)
      expect(en.length).toBeGreaterThan(10)
    }
    if (legalSource !== null) expect(legalSource).toMatch(/(?:Điều|Phụ lục|khoản)/u)
  })
})
