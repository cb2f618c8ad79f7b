import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.ts'
import { auditInput } from '../../helpers/audit-inputs.ts'
import { PLANTINGS } from '../../planted/defects/index.ts'
import { plant } from '../../planted/planting.ts'

const planted = (name: string): string => {
  const planting = PLANTINGS.find((each) => each.name === name)
  if (!planting) throw new Error(name)
  return plant([planting], 3).text
}
const idsOf = (text: string): string[] => audit(auditInput(text)).map(({ id }) => id)

describe('the id of a finding', () => {
  const text = planted('a Saturday')

  it('stays when lines are inserted elsewhere, so that a review survives', () => {
    const moved = text.replace('III. KINH PHÍ THỰC HIỆN', 'Các đơn vị phối hợp chặt chẽ.\n\nIII. KINH PHÍ THỰC HIỆN').replace(/^/u, '\n\n')
    expect(idsOf(moved)).toEqual(idsOf(text))
    expect(idsOf(text)).toHaveLength(1)
  })

  it('stays when the page wraps the same words otherwise', () => {
    expect(idsOf(text.replaceAll('\n', '\r\n'))).toEqual(idsOf(text))
  })

  it('is another once the words that show it change', () => {
    const [finding] = audit(auditInput(text))
    const serial = /số (\d+)\//u.exec(finding?.evidence[0]?.quote ?? '')?.[1] ?? ''
    const renumbered = text.replaceAll(`số ${serial}/`, `số ${Number(serial) + 1}/`)
    expect(idsOf(renumbered)).toHaveLength(1)
    expect(idsOf(renumbered)).not.toEqual(idsOf(text))
  })

  it('tells equal ones apart', () => {
    const twice = planted('a space after the dash')
    const ids = idsOf(
      `${twice}\n1 Quyết định số 88/QĐ- TTg ngày 17/01/2018 của Thủ tướng Chính phủ về việc mở đường.\n\n2 Quyết định số 88/QĐ- TTg ngày 17/01/2018 của Thủ tướng Chính phủ về việc mở đường.\n`,
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.startsWith('stray-spaces')).length).toBe(3)
  })
})

describe('the audit', () => {
  it('reports by rule, then by place, with evidence always', () => {
    for (const { evidence, id, rule } of audit(auditInput(planted('the total of a row')))) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(id.startsWith(`${rule}.`)).toBe(true)
    }
  })

  it('never fails, whatever the text', () => {
    const words = [
      'Điều 1.',
      'Căn cứ',
      'Quyết định số',
      '/QĐ-UBND',
      'ngày    /4/2022',
      '12/2020/NĐ-CP',
      'Phụ lục',
      '\n',
      '|',
      'STT',
      'Tổng cộng',
      '1.000',
      'này',
      '[',
      '“',
      '\u0000',
      'Kèm theo',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        for (const { evidence } of audit(auditInput(text))) for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
      }),
      { numRuns: 60 },
    )
  })

  it('has nothing to say about nothing', () => {
    expect(audit(auditInput(''))).toEqual([])
  })
})
