import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/extract/mentions/find-mentions.ts'
import type { Structure } from '../../../src/extract/stages.ts'
import { createView } from '../../../src/text/index.ts'

describe('a page break inside a reference', () => {
  const raw = 'theo Nghị định số 362/2025/NĐ-CP của\nCÔNG BÁO/Số 293/Ngày 31-05-2026\n104\n\nChính phủ quy định chi tiết Luật Phí và lệ phí;\nĐiều 2'
  const view = createView(raw)
  const head = { start: view.text.indexOf('CÔNG BÁO'), end: view.text.indexOf('104') + 3 }
  const header = { type: null, typeLabel: null, number: null, date: null, issuer: null, signer: null, title: null, place: null, cells: {}, annex: null }
  const structure: Structure = { header, segments: [], provisions: [], furniture: [head], footnotes: [] }

  it('is read over: issuer and title of the next page belong to it', () => {
    const [decree, law] = findMentions(view, structure)
    expect([decree?.number, decree?.issuer, decree?.title]).toEqual(['362/2025/NĐ-CP', 'Chính phủ', 'quy định chi tiết Luật Phí và lệ phí'])
    expect(view.text.slice(decree?.start, decree?.end)).toBe('Nghị định số 362/2025/NĐ-CP')
    expect(view.text.slice(law?.start, law?.end)).toBe('Luật Phí và lệ phí')
    expect(view.text.slice(decree?.titleSpan?.start, decree?.titleSpan?.end)).toBe('quy định chi tiết Luật Phí và lệ phí')
  })
})
