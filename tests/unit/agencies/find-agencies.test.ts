import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAgencies } from '../../../src/extract/agencies/find-agencies.ts'
import { readStructure } from '../../../src/extract/structure/read-structure.ts'
import { readTasks } from '../../../src/extract/tasks/read-tasks.ts'
import { createView } from '../../../src/text/index.ts'

const find = (text: string) => {
  const view = createView(text)
  const structure = readStructure(view)
  return findAgencies(view, structure, readTasks(view, structure, []).tasks)
}
const letterhead = (issuer: string) =>
  `${issuer}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nVề việc trồng rừng\n\nCăn cứ Luật Lâm nghiệp;\n\n`
const AN_GIANG = letterhead('ỦY BAN NHÂN DÂN\nTỈNH AN GIANG')
const named = (text: string, home = AN_GIANG) => find(home + text).slice(1)

describe('the agencies of a text', () => {
  it('are one for each body, however it is written', () => {
    expect(named('Sở TTTT phối hợp với Sở Thông tin và Truyền thông; Sở LĐ-TBXH, Sở Lao động - Thương binh và Xã hội tỉnh An Giang.')).toMatchObject([
      { name: 'Sở Thông tin và Truyền thông', variants: ['Sở TTTT', 'Sở Thông tin và Truyền thông'], level: 'PROVINCE', parent: 'UBND tỉnh An Giang' },
      { name: 'Sở Lao động - Thương binh và Xã hội', variants: ['Sở LĐ-TBXH', 'Sở Lao động - Thương binh và Xã hội tỉnh An Giang'] },
    ])
  })

  it('end where their names end, not where the sentence does', () => {
    expect(
      named('Chủ tịch UBND tỉnh về việc ban hành Kế hoạch trồng rừng. UBND huyện Tri Tôn thực hiện; UBND xã Ba Chúc.').map(({ name, level }) => [name, level]),
    ).toEqual([
      ['Chủ tịch UBND tỉnh An Giang', 'PROVINCE'],
      ['UBND huyện Tri Tôn', 'DISTRICT'],
      ['UBND xã Ba Chúc', 'COMMUNE'],
    ])
  })

  it('of the Party, of enterprises and of the centre have their levels', () => {
    expect(
      named('Văn phòng Tỉnh ủy; VNPT An Giang, Bưu điện tỉnh; Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; Bộ KH&CN; Kho bạc Nhà nước tỉnh.').map(
        ({ name, level, parent }) => [name, level, parent],
      ),
    ).toEqual([
      ['Văn phòng Tỉnh ủy An Giang', 'PARTY', 'Tỉnh ủy An Giang'],
      ['Tỉnh ủy An Giang', 'PARTY', null],
      ['VNPT An Giang', 'ENTERPRISE', null],
      ['Bưu điện tỉnh An Giang', 'ENTERPRISE', null],
      ['Công an tỉnh An Giang', 'PROVINCE', null],
      ['Bộ Chỉ huy Quân sự tỉnh An Giang', 'PROVINCE', null],
      ['Bộ Khoa học và Công nghệ', 'CENTRAL', null],
      ['Kho bạc Nhà nước tỉnh An Giang', 'PROVINCE', null],
    ])
  })

  it('named by what they do end before the verb, and know to whom they belong', () => {
    const agencies = named(
      'Cục Kiểm lâm, Bộ Nông nghiệp và Môi trường hướng dẫn; Trung tâm Khuyến nông thuộc Sở Nông nghiệp và Môi trường thực hiện; Ban Chỉ đạo phòng cháy rừng tỉnh họp.',
    )
    expect(agencies.filter(({ name }) => !/^(?:Bộ|Sở) /u.test(name))).toMatchObject([
      {
        name: 'Cục Kiểm lâm',
        level: 'CENTRAL',
        parent: 'Bộ Nông nghiệp và Môi trường',
        variants: ['Cục Kiểm lâm', 'Cục Kiểm lâm, Bộ Nông nghiệp và Môi trường'],
      },
      { name: 'Trung tâm Khuyến nông', level: 'PROVINCE', parent: 'Sở Nông nghiệp và Môi trường' },
      { name: 'Ban Chỉ đạo phòng cháy rừng tỉnh', level: 'PROVINCE' },
    ])
    expect(agencies.map(({ name }) => name)).toContain('Bộ Nông nghiệp và Môi trường')
  })

  it('of a city run by the centre belong to the city', () => {
    const home = letterhead('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG')
    expect(named('Sở Nội vụ trình UBND thành phố; Công an Thành phố; UBND quận Hải Châu.', home).map(({ name, parent }) => [name, parent])).toEqual([
      ['Sở Nội vụ', 'UBND thành phố Đà Nẵng'],
      ['Công an thành phố Đà Nẵng', null],
      ['UBND quận Hải Châu', null],
    ])
  })

  it('are none where words only look like a name', () => {
    expect(
      named(
        'Chính phủ điện tử, Chính phủ số; số hóa sổ bộ; UBND cấp huyện, UBND các xã, phường; nhiệm vụ của các sở, ban, ngành; Trung tâm tích hợp dữ liệu; NHIỆM VỤ THỰC HIỆN',
      ),
    ).toEqual([])
  })

  it('of the seed: levels and parents', () => {
    const agencies = find(readFileSync('seeds/781-qd-ubnd-vinh-long-2022.txt', 'utf8'))
    const of = (name: string) => agencies.find((agency) => agency.name === name)
    expect(agencies).toHaveLength(62)
    expect(of('Sở Thông tin và Truyền thông')).toMatchObject({
      parent: 'UBND tỉnh Vĩnh Long',
      variants: ['Sở Thông tin và Truyền thông', 'Sở Thông tin và Truyền thông Vĩnh Long', 'Sở TTTT'],
    })
    expect(of('UBND huyện Trà Ôn')).toMatchObject({ level: 'DISTRICT', variants: ['UBND huyện Trà ôn', 'UBND huyện Trà Ôn'] })
    expect(of('Phòng Văn hóa và Thông tin huyện Long Hồ')).toMatchObject({ level: 'DISTRICT', parent: 'UBND huyện Long Hồ' })
    expect(of('Ban chỉ đạo Công nghệ thông tin huyện Vũng Liêm')).toMatchObject({ parent: 'UBND huyện Vũng Liêm' })
  })

  it('are found in any text without an error, inside it', () => {
    const piece = fc.constantFrom(
      'Sở ',
      'Bộ ',
      'UBND ',
      'tỉnh ',
      'huyện ',
      'An Giang',
      'Trà ôn',
      'TT.',
      'Chủ tịch ',
      'Văn phòng ',
      '- ',
      ', ',
      '\n',
      'TỈNH ',
      'Trung tâm ',
      'quốc gia ',
      'Cục ',
      'Y tế',
      '.',
      '&',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        for (const { start, end, name, variants } of find(text)) {
          expect(end).toBeGreaterThan(start)
          expect(name).not.toBe('')
          expect(variants.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
