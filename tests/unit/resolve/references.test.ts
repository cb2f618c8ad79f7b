import { describe, expect, it } from 'vitest'
import { decision, law } from '../../helpers/invented-documents.ts'
import { meaning, reference, resolveTogether } from './library.ts'

const alone = (text: string) => resolveTogether([text])[0]

describe('what a number means', () => {
  it('is one document however it is written', () => {
    const slice = alone(decision({ bases: ['Căn cứ Nghị định số 047/2020/NĐ-CP ngày 09/4/2020 của Chính phủ', 'Căn cứ Nghị định 47/2020/NÐ–CP'] }))
    expect(meaning(slice, 'Nghị định số 047')).toBe('nghi-dinh.47-2020-nd-cp')
    expect(meaning(slice, 'Nghị định 47')).toBe('nghi-dinh.47-2020-nd-cp')
  })

  it('is one document with and without a slash behind its serial', () => {
    const slice = alone(
      decision({
        bases: [
          'Căn cứ Nghị định số 31 CP ngày 23/5/1993 của Chính phủ',
          'Căn cứ Nghị định 31/CP ngày 23/5/1993',
          'Căn cứ Nghị quyết số 30a/2008/NQ-CP của Chính phủ',
        ],
      }),
    )
    expect(meaning(slice, 'Nghị định số 31 CP')).toBe('nghi-dinh.31-cp.1993')
    expect(meaning(slice, 'Nghị định 31/CP')).toBe('nghi-dinh.31-cp.1993')
    expect(meaning(slice, 'Nghị quyết số 30a')).toBe('nghi-quyet.30a-2008-nq-cp')
  })

  it('without issuer is of the citing document’s province', () => {
    const cite = { bases: ['Căn cứ Quyết định số 394/QĐ-UBND ngày 26/02/2021'] }
    const [longAn, benTre] = resolveTogether([decision({ ...cite, province: 'Long An' }), decision({ ...cite, province: 'Bến Tre' })])
    expect(meaning(longAn, 'Quyết định số 394')).toBe('quyet-dinh.394-qd-ubnd.long-an.2021')
    expect(meaning(benTre, 'Quyết định số 394')).toBe('quyet-dinh.394-qd-ubnd.ben-tre.2021')
  })

  it('with another province’s issuer is that province’s', () => {
    const slice = alone(decision({ bases: ['Căn cứ Quyết định số 394/QĐ-UBND ngày 26/02/2021 của Chủ tịch UBND tỉnh Bến Tre'] }))
    expect(meaning(slice, 'Quyết định số 394')).toBe('quyet-dinh.394-qd-ubnd.ben-tre.2021')
  })

  it('of two years is two documents, and a bare one of them neither', () => {
    const slice = alone(
      decision({
        bases: [
          'Căn cứ Chỉ thị số 14/CT-TTg ngày 07/6/2018 của Thủ tướng Chính phủ',
          'Căn cứ Chỉ thị số 14/CT-TTg ngày 25/5/2019 của Thủ tướng Chính phủ',
          'Thực hiện Chỉ thị 14/CT-TTg',
        ],
      }),
    )
    expect(meaning(slice, 'Chỉ thị 14')).toEqual(['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'])
    expect(reference(slice, 'Chỉ thị 14').target).toBeNull()
  })

  it('without a year takes it from the one place in the same text that gives it', () => {
    const slice = alone(
      decision({ bases: ['Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ'], articles: ['Thực hiện Quyết định số 749/QĐ-TTg.'] }),
    )
    expect(slice?.mentions.filter(({ target }) => target === 'quyet-dinh.749-qd-ttg.2020')).toHaveLength(2)
  })

  it('without a year anywhere stays open, however many the library knows', () => {
    const open = decision({ number: '9/QĐ-UBND', articles: ['Thực hiện Chỉ thị 14/CT-TTg.'] })
    const dated = (year: number) => decision({ number: `${year}/QĐ-UBND`, bases: [`Căn cứ Chỉ thị số 14/CT-TTg ngày 07/6/${year} của Thủ tướng Chính phủ`] })
    expect(meaning(resolveTogether([open])[0], 'Chỉ thị 14')).toBe('chi-thi.14-ct-ttg')
    expect(meaning(resolveTogether([open, dated(2018)])[0], 'Chỉ thị 14')).toBe('chi-thi.14-ct-ttg')
    expect(meaning(resolveTogether([open, dated(2018), dated(2019)])[0], 'Chỉ thị 14')).toEqual(['chi-thi.14-ct-ttg.2018', 'chi-thi.14-ct-ttg.2019'])
  })

  it('of the text itself is the text itself', () => {
    const slice = alone(decision({ number: '12/QĐ-UBND', articles: ['Sở Nội vụ thực hiện Quyết định số 12/QĐ-UBND.'] }))
    expect(meaning(slice, 'Quyết định số 12')).toBe('quyet-dinh.12-qd-ubnd.long-an.2021')
  })
})

describe('what a law’s name means', () => {
  const named = decision({ bases: ['Căn cứ Luật Thư viện ngày 21/11/2019'] })
  const bare = decision({ number: '13/QĐ-UBND', articles: ['Thực hiện Luật Thư viện.'] })
  const both = decision({ number: '14/QĐ-UBND', bases: ['Căn cứ Luật Thư viện số 46/2019/QH14'] })
  const itself = law({ number: '46/2019/QH14', name: 'Thư viện', date: '2019-11-21' })

  it('with a date stays a separate identity until a text gives its number', () => {
    expect(meaning(alone(named), 'Luật Thư viện')).toBe('luat.thu-vien.2019')
    expect(meaning(resolveTogether([named, both])[0], 'Luật Thư viện')).toBe('luat.46-2019-qh14')
    expect(meaning(resolveTogether([named, itself])[0], 'Luật Thư viện')).toBe('luat.46-2019-qh14')
  })

  it('alone is the one law of that name that the library holds', () => {
    expect(meaning(alone(bare), 'Luật Thư viện')).toBe('luat.thu-vien')
    expect(meaning(resolveTogether([bare, both])[0], 'Luật Thư viện')).toBe('luat.thu-vien')
    expect(meaning(resolveTogether([bare, itself])[0], 'Luật Thư viện')).toBe('luat.46-2019-qh14')
  })

  it('alone is ambiguous where an earlier law of that name is known', () => {
    const earlier = decision({ number: '15/QĐ-UBND', bases: ['Căn cứ Luật Thư viện số 31/2009/QH12'] })
    expect(meaning(resolveTogether([bare, itself, earlier])[0], 'Luật Thư viện')).toEqual(['luat.31-2009-qh12', 'luat.46-2019-qh14'])
  })

  it('alone does not mean a law that was issued later, or had ended', () => {
    const later = law({ number: '9/2023/QH15', name: 'Thư viện', date: '2023-06-20' })
    expect(meaning(resolveTogether([bare, itself, later])[0], 'Luật Thư viện')).toBe('luat.46-2019-qh14')
    const ending = law({
      number: '46/2019/QH14',
      name: 'Thư viện',
      date: '2019-11-21',
      articles: [
        'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020.',
        'Luật Thư viện số 31/2009/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
      ],
    })
    expect(meaning(resolveTogether([bare, ending])[0], 'Luật Thư viện')).toBe('luat.46-2019-qh14')
  })

  it('is the number that stands beside it in the same text', () => {
    const slice = alone(decision({ bases: ['Căn cứ Luật Thư viện số 46/2019/QH14 ngày 21/11/2019'], articles: ['Theo quy định của Luật Thư viện.'] }))
    const laws = slice?.mentions.filter(({ mention }) => mention.type === 'LAW')
    expect(laws?.map(({ target }) => target)).toEqual(['luat.46-2019-qh14', 'luat.46-2019-qh14'])
  })

  it('merges with evidence', () => {
    const [, slice] = resolveTogether([named, both])
    const claim = slice?.claims.find(({ term }) => term === 'name:luat:thu-vien')
    expect(claim).toMatchObject({
      key: 'luat.46-2019-qh14',
      evidence: { quote: 'Luật Thư viện số 46/2019/QH14', document: 'quyet-dinh.14-qd-ubnd.long-an.2021' },
    })
  })

  it('is a constitution by the day of the citing text', () => {
    const first = decision({ date: '2006-03-05', bases: ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992'] })
    const later = law({ number: '46/2019/QH14', name: 'Thư viện', date: '2019-11-21', bases: ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam'] })
    expect(meaning(resolveTogether([later, first])[0], 'Hiến pháp')).not.toBe('hien-phap.1992')
  })
})
