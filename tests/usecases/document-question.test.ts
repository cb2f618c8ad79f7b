import { describe, expect, it } from 'vitest'
import { readDocumentQuestion } from '../../src/usecases/document-question.ts'

describe('what words say of a document', () => {
  it.each([
    ['15/2019/NĐ-CP', { number: '15/2019/NĐ-CP' }],
    ['Nghị định 15/2019/NĐ-CP', { number: '15/2019/NĐ-CP', type: 'DECREE' }],
    ['nghi dinh so 15/2019/nd-cp', { number: '15/2019/nd-cp', type: 'DECREE' }],
    ['Quyết định số 88 / QĐ – TTg ngày 03 tháng 6 năm 2020', { number: '88/QĐ-TTg', type: 'DECISION', date: '2020-06-03' }],
    ['Quyết định số 88/QĐ-TTg ngày 3/6/2020', { number: '88/QĐ-TTg', type: 'DECISION', date: '2020-06-03' }],
    ['88/QĐ-TTg 2020-06-03', { number: '88/QĐ-TTg', date: '2020-06-03' }],
    ['7/CT-TTg 2018', { number: '7/CT-TTg', year: 2018 }],
    ['7/CT-TTg năm 2018', { number: '7/CT-TTg', year: 2018 }],
    ['88/QĐ-UBND tỉnh Long An 2021', { number: '88/QĐ-UBND', year: 2021, rest: 'tỉnh Long An' }],
    ['Quyết định 88', { number: '88', type: 'DECISION' }],
    ['88', { rest: '88' }],
    ['19-NQ/TU', { number: '19-NQ/TU' }],
    ['Văn bản số 12/UBND-VX', { number: '12/UBND-VX' }],
    ['Luật Đất đai', { type: 'LAW', rest: 'Đất đai' }],
    ['Bộ luật Dân sự 2015', { type: 'CODE', rest: 'Dân sự', year: 2015 }],
    ['Hiến pháp năm 1992', { type: 'CONSTITUTION', year: 1992 }],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(readDocumentQuestion(text)).toEqual({ number: null, type: null, year: null, date: null, rest: '', ...expected })
  })

  it('reads any text without failing', () => {
    for (const text of ['số', 'ngày', '/', '1/', '-', '\u0000', '🙂/🙂', 'Quyết định số', '99999999999999999999/9', "'; DROP TABLE x; --"])
      expect(() => readDocumentQuestion(text)).not.toThrow()
  })
})
