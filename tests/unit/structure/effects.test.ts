import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/usecases/read-document.ts'
import { decision, law } from '../../helpers/invented-documents.ts'

/** Each clause as `kind of-what on-or-days`, from the articles of an invented decision. */
function clauses(...articles: string[]): string[] {
  const { effects, mentions } = readDocument({ name: 'van-ban.txt', text: decision({ number: '30/2023/QĐ-UBND', date: '2023-05-10', articles }) })
  return effects.map(({ kind, of, on, daysAfterSigning }) => {
    const documents = of === 'DOCUMENT' ? 'itself' : of.map((id) => mentions.find((mention) => mention.id === id)?.number).join(' ')
    return `${kind === 'TAKES_EFFECT' ? 'takes' : 'loses'} ${documents} ${on ?? (daysAfterSigning === null ? 'with it' : `+${daysAfterSigning}`)}`
  })
}

describe('clauses of effect', () => {
  it.each([
    ['Quyết định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2023.', ['takes itself 2023-07-01']],
    ['Quyết định này có hiệu lực kể từ ngày 01/7/2023 và thay thế Quyết định số 5/2020/QĐ-UBND.', ['takes itself 2023-07-01']],
    ['Quyết định có hiệu lực kể từ ngày ký.', ['takes itself +0']],
    ['Quyết định này có hiệu lực thi hành sau 10 ngày, kể từ ngày ký ban hành.', ['takes itself +10']],
    ['Quyết định này thay thế Quyết định số 5/2020/QĐ-UBND và có hiệu lực từ ngày 20/5/2023.', ['takes itself 2023-05-20']],
    ['Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2024 đến hết ngày 31 tháng 12 năm 2025.', ['takes itself 2024-01-01', 'loses itself 2026-01-01']],
    [
      'Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa X, kỳ họp thứ 5 thông qua ngày 10 tháng 5 năm 2023 và có hiệu lực từ ngày 20 tháng 5 năm 2023.',
      ['takes itself 2023-05-20'],
    ],
    ['Quyết định số 5/2020/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.', ['loses 5/2020/QĐ-UBND with it']],
    [
      'Quyết định số 5/2020/QĐ-UBND; Quyết định số 6/2020/QĐ-UBND hết hiệu lực từ ngày 01 tháng 6 năm 2023.',
      ['loses 5/2020/QĐ-UBND 6/2020/QĐ-UBND 2023-06-01'],
    ],
    [
      'Quyết định số 5/2020/QĐ-UBND hết hiệu lực kể từ ngày 01 tháng 7 năm 2023, trừ Điều 5 hết hiệu lực kể từ ngày 01 tháng 01 năm 2024.',
      ['loses 5/2020/QĐ-UBND 2023-07-01'],
    ],
    [
      'Quyết định số 5/2020/QĐ-UBND hết hiệu lực từ ngày 01 tháng 7 năm 2023; Quyết định số 6/2020/QĐ-UBND hết hiệu lực từ ngày 01 tháng 8 năm 2023.',
      ['loses 5/2020/QĐ-UBND 2023-07-01', 'loses 6/2020/QĐ-UBND 2023-08-01'],
    ],
    ['Bãi bỏ toàn bộ Quyết định số 5/2020/QĐ-UBND kể từ ngày 01 tháng 9 năm 2023.', ['loses 5/2020/QĐ-UBND 2023-09-01']],
    [
      'Các quyết định sau đây hết hiệu lực kể từ ngày 01 tháng 01 năm 2024:\n\na) Quyết định số 5/2020/QĐ-UBND;\n\nb) Quyết định số 6/2020/QĐ-UBND.',
      ['loses 5/2020/QĐ-UBND 6/2020/QĐ-UBND 2024-01-01'],
    ],
  ])('reads “%s”', (article, expected) => {
    expect(clauses(article)).toEqual(expected)
  })

  it.each([
    'Quy định tại khoản 2 Điều 5 của Quyết định này có hiệu lực thi hành từ ngày 01 tháng 4 năm 2024.',
    'Khoản 3 Điều 5 Quyết định số 5/2020/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.',
    'Giấy phép có hiệu lực từ ngày 01 tháng 4 năm 2024.',
    'Sửa đổi khoản 2 Điều 5 Quyết định số 5/2020/QĐ-UBND như sau:\n\n“2. Quyết định này có hiệu lực từ ngày 01 tháng 4 năm 2020.”',
    'Hồ sơ nộp trước ngày Quyết định này có hiệu lực thi hành thì thực hiện theo Quyết định số 5/2020/QĐ-UBND.',
  ])('is not: “%s”', (article) => {
    expect(clauses(article)).toEqual([])
  })

  it('leaves to another document what a report without head says of it', () => {
    const report = 'UBND tỉnh vừa ban hành Quyết định số 9/2022/QĐ-UBND về chợ. Quyết định này có hiệu lực từ ngày 15/5/2022.\n'
    const slice = 'Điều 3. Quyết định này có hiệu lực từ ngày 15/5/2022.\n'
    expect(readDocument({ name: 'tin.txt', text: report }).effects).toEqual([])
    expect(readDocument({ name: 'dieu-3.txt', text: slice }).effects).toHaveLength(1)
  })

  it('leaves a repeal in quoted wording to the document that is amended', () => {
    const articles = [
      'Sửa đổi Điều 9 Quyết định số 5/2020/QĐ-UBND như sau:\n\n“Điều 9. Hiệu lực\n\nBãi bỏ Quyết định số 4/2010/QĐ-UBND.”',
      'Bãi bỏ Quyết định số 7/2010/QĐ-UBND.',
    ]
    const { mentions } = readDocument({ name: 'van-ban.txt', text: decision({ number: '30/2023/QĐ-UBND', articles }) })
    expect(mentions.filter(({ relation }) => relation === 'REPEALS').map(({ number }) => number)).toEqual(['7/2010/QĐ-UBND'])
  })
})

describe('the day on which an assembly passed a text', () => {
  const passed = 'Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV, kỳ họp thứ 8 thông qua ngày 21 tháng 11 năm 2019.'
  const text = law({
    number: '46/2019/QH14',
    name: 'Thư viện',
    date: '2019-11-22',
    articles: [`Luật này có hiệu lực từ ngày 01 tháng 7 năm 2020.\n\n${passed}`],
  })

  it('is its date where the head gives none', () => {
    expect(readDocument({ name: 'luat.txt', text: text.replace('Hà Nội, ngày 22 tháng 11 năm 2019\n\n', '') }).document.date).toBe('2019-11-21')
    expect(readDocument({ name: 'luat.txt', text }).document.date).toBe('2019-11-22')
  })
})
