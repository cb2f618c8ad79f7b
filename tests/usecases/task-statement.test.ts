import { describe, expect, it } from 'vitest'
import type { JustificationMode, TaskNode } from '../../src/graph/model.ts'
import { explain } from '../../src/usecases/explain.ts'
import type { Justification } from '../../src/usecases/model.ts'
import { taskStatement } from '../../src/usecases/task-statement.ts'
import { documentNode } from './chains.ts'

const proof = { document: 'd', sha256: '0', start: 0, end: 1, quote: 'x', line: 7, rule: 'r' }
const task: TaskNode = {
  kind: 'TASK',
  key: 'd:PL1.3',
  code: 'PL1.3',
  name: 'Trồng cây  ven đường',
  document: 'd',
  appendix: 'PL1',
  group: null,
  ordinal: 2,
  budget: { total: null, recurrent: null, investment: null },
  due: null,
  result: null,
  notes: null,
  modes: [],
  leadAgencies: [],
  coordinatingAgencies: [],
  evidence: proof,
}
const decree = documentNode('n', { typeLabel: 'Nghị định', number: '15/2019/NĐ-CP', issuer: 'Chính phủ' })
const decision = documentNode('q', { number: '8/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' })
const assigning = documentNode('d', { number: '12/QĐ-UBND' })
const by = (mode: JustificationMode, document = decree, via: Justification['via'] = null): Justification => ({
  mode,
  document,
  via,
  evidence: [proof],
  explanation: '',
})
const statement = (...justifications: readonly Justification[]) => taskStatement({ task, justifications, document: assigning, issuing: null })

describe('the sentence about a task', () => {
  it('names its explicit bases alone, whatever else there is', () => {
    expect(statement(by('EXPLICIT'), by('EXPLICIT', decision), by('INHERITED', documentNode('z')))).toBe(
      'Nhiệm vụ PL1.3 “Trồng cây ven đường” tại Quyết định số 12/QĐ-UBND được ghi căn cứ trực tiếp là Nghị định số 15/2019/NĐ-CP của Chính phủ và Quyết định số 8/QĐ-TTg của Thủ tướng Chính phủ.',
    )
  })

  it('says that there is none before it names weaker kinds of proof', () => {
    const linked = statement(by('LINKED', decree, { key: 'd:PL2.1', label: 'Trồng cây ven đường', similarity: 1 }), by('INHERITED', decision))
    expect(linked).toMatch(
      /không được ghi căn cứ trực tiếp nào; nhiệm vụ PL2\.1 cùng nội dung được ghi căn cứ là Nghị định số 15\/2019\/NĐ-CP của Chính phủ\.$/,
    )
    const objective = statement(by('LINKED', decree, { key: null, label: 'Trồng cây', similarity: 0.8 }))
    expect(objective).toContain('mục tiêu “Trồng cây” được ghi căn cứ là')
    const section = statement(by('SECTION', decree, { key: null, label: 'Phụ lục 1', similarity: null }))
    expect(section).toMatch(/trực tiếp nào; phần “Phụ lục 1” chứa nhiệm vụ này nêu Nghị định/)
    expect(statement(by('INHERITED'))).toMatch(/trực tiếp nào; căn cứ chung của văn bản giao nhiệm vụ là Nghị định/)
    expect(statement()).toMatch(/trực tiếp nào, và văn bản giao nhiệm vụ không nêu căn cứ nào đã đọc được\.$/)
  })

  it('stays a sentence where the bases are many: their number, and the first of them', () => {
    const many = Array.from({ length: 12 }, (_, i) => by('INHERITED', documentNode(`${i}`)))
    expect(statement(...many)).toMatch(/gồm 12 văn bản, trước hết là [^;]*; [^;]* và [^;]*\.$/)
  })
})

describe('the reason of a justification', () => {
  it('says where an explicit one stands', () => {
    expect(explain(task, by('EXPLICIT'), null)).toBe('Ghi trực tiếp tại nhiệm vụ PL1.3, dòng 7.')
  })

  it('names the words that a linked row shares, and how close it is', () => {
    const via = (label: string, similarity: number) => ({ key: 'd:PL2.1', label, similarity })
    expect(explain(task, by('LINKED', decree, via('TRỒNG CÂY VEN ĐƯỜNG', 1)), null)).toBe(
      'Là căn cứ của nhiệm vụ PL2.1 “TRỒNG CÂY VEN ĐƯỜNG” trong cùng văn bản, trùng tên.',
    )
    expect(explain(task, by('LINKED', decree, via('Trồng cây ven đường xã', 0.8)), null)).toMatch(/giống 80 %; cùng có: “Trồng cây ven đường”\.$/)
  })

  it('names the heading, and the document whose basis it is', () => {
    expect(explain(task, by('SECTION', decree, { key: null, label: 'Nhóm I', similarity: null }), null)).toBe(
      'Nêu tại “Nhóm I”, phần chứa nhiệm vụ PL1.3, dòng 7.',
    )
    const via = { key: 'd', label: 'Quyết định số 12/QĐ-UBND', similarity: null }
    expect(explain(task, by('INHERITED', decree, via), assigning)).toBe('Là căn cứ của Quyết định số 12/QĐ-UBND, văn bản giao nhiệm vụ PL1.3.')
    expect(explain(task, by('INHERITED', decree, { ...via, key: 'x' }), documentNode('x'))).toMatch(/văn bản ban hành văn bản giao nhiệm vụ PL1\.3\.$/)
  })
})
