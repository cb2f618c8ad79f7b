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

  it.each([
    ['Cục Quản lý Rừng nhận được Công văn xin gia hạn.', 'Cục Quản lý Rừng'],
    ['Cục Quản lý Rừng thông báo: chưa có cây giống.', 'Cục Quản lý Rừng'],
    ['Nay Vụ Pháp chế đề nghị các đơn vị góp ý.', 'Vụ Pháp chế'],
    ['Giao Vụ Pháp chế và Chánh Văn phòng Bộ đôn đốc.', 'Vụ Pháp chế'],
    ['Tổng cục Lâm nghiệp chưa có ý kiến.', 'Tổng cục Lâm nghiệp'],
    ['Tổng cục Lâm nghiệp giai đoạn 2016-2020 và Hội trồng cây.', 'Tổng cục Lâm nghiệp'],
    ['Hội đồng thẩm định tổ chức lấy ý kiến chuyên gia.', 'Hội đồng thẩm định'],
    ['Hội đồng thẩm định giống cây gồm Chủ tịch và các ủy viên.', 'Hội đồng thẩm định giống cây'],
    ['Cục Quản lý Rừng kính đề nghị góp ý.', 'Cục Quản lý Rừng'],
    ['Cục Quản lý Rừng xin báo cáo.', 'Cục Quản lý Rừng'],
    ['Cục Quản lý Rừng đồng chủ trì.', 'Cục Quản lý Rừng'],
    // Words of the name that look like the words behind one.
    ['Cục An toàn thực phẩm kiểm tra chợ.', 'Cục An toàn thực phẩm'],
    ['Cục Người có công họp.', 'Cục Người có công'],
    ['Cục Việc làm trả lời.', 'Cục Việc làm'],
    ['Cục Quản lý và Phát triển chợ trong nước báo cáo.', 'Cục Quản lý và Phát triển chợ trong nước'],
    ['Trung tâm Đào tạo và bồi dưỡng cán bộ họp.', 'Trung tâm Đào tạo và bồi dưỡng cán bộ'],
    ['Cục Quản lý xử lý vi phạm hành chính họp.', 'Cục Quản lý xử lý vi phạm hành chính'],
    ['Trung tâm Trợ giúp pháp lý họp.', 'Trung tâm Trợ giúp pháp lý'],
    ['Ban Chỉ đạo phòng, chống cháy rừng tỉnh họp.', 'Ban Chỉ đạo phòng, chống cháy rừng tỉnh'],
    ['Hội đồng Thi đua - Khen thưởng Trung ương xét.', 'Hội đồng Thi đua - Khen thưởng Trung ương'],
    ['Bệnh viện Đa khoa Tri Tôn tiếp nhận.', 'Bệnh viện Đa khoa Tri Tôn'],
    ['Trường THPT Thoại Ngọc Hầu báo cáo.', 'Trường THPT Thoại Ngọc Hầu'],
  ])('that do something are not called so: %s', (text, name) => {
    expect(named(text).map((agency) => agency.name)).toEqual([name])
  })

  it('are neither persons nor places, nor half a name', () => {
    for (const text of [
      'Nguyên đơn: ông Vũ Minh Đường và bà Vũ Thị Lúa.',
      'Vườn quốc gia Cúc Hương.',
      'Viên Đình Quý trồng rừng.',
      'Các Trường Tiểu học trên địa bàn, bệnh viện tư.',
      'Vụ Kiểm sát việc giải quyết.',
    ])
      expect(named(text), text).toEqual([])
  })

  it('in capitals and in small letters are one, called by the latter', () => {
    expect(named('BAN CHỈ ĐẠO DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH TỈNH AN GIANG\nBan Chỉ đạo Dân số - KHHGĐ tỉnh An Giang họp.')).toMatchObject([
      {
        name: 'Ban Chỉ đạo Dân số - Kế hoạch hóa gia đình tỉnh',
        variants: ['BAN CHỈ ĐẠO DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH TỈNH AN GIANG', 'Ban Chỉ đạo Dân số - KHHGĐ tỉnh An Giang'],
      },
    ])
  })

  it('side by side belong to one another only where one may be of the other', () => {
    const parents = (text: string) => named(text).map(({ name, parent }) => [name, parent])
    expect(parents('Hội đồng bầu cử quốc gia, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam hướng dẫn.')).toEqual([
      ['Hội đồng Bầu cử quốc gia', null],
      ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', null],
    ])
    expect(parents('Hội đồng chọn giống, Ủy ban nhân dân tỉnh họp.')).toEqual([['Hội đồng chọn giống', null]])
    expect(parents('Trung tâm Giống cây, Sở Nội vụ họp.')).toEqual([
      ['Trung tâm Giống cây', 'Sở Nội vụ'],
      ['Sở Nội vụ', 'UBND tỉnh An Giang'],
    ])
    expect(parents('Vụ Pháp chế Bộ Tư pháp trả lời.')).toEqual([
      ['Vụ Pháp chế', 'Bộ Tư pháp'],
      ['Bộ Tư pháp', null],
    ])
  })

  it('of a district are its own where its letterhead says whose text it is', () => {
    const home = letterhead('UBND HUYỆN TRI TÔN\nPHÒNG TƯ PHÁP')
    expect(find(`${home}Phòng Tư pháp huyện báo cáo; Phòng Nội vụ, Phòng Kinh tế huyện Thoại Sơn góp ý.`).map(({ name, parent }) => [name, parent])).toEqual([
      ['UBND huyện Tri Tôn', null],
      ['Phòng Tư pháp huyện Tri Tôn', 'UBND huyện Tri Tôn'],
      ['Phòng Nội vụ huyện Tri Tôn', 'UBND huyện Tri Tôn'],
      ['Phòng Kinh tế huyện Thoại Sơn', 'UBND huyện Thoại Sơn'],
    ])
    expect(named('Phòng Tư pháp huyện báo cáo; UBND huyện Tri Tôn họp.').map(({ name }) => name)).toEqual(['UBND huyện Tri Tôn'])
  })

  it.each([
    ['HỘI ĐỒNG NHÂN DÂN HUYỆN TRI TÔN KHÓA IX KỲ HỌP THỨ 3', ['HĐND huyện Tri Tôn']],
    ['ỦY BAN NHÂN DÂN XÃ BA CHÚC NHIỆM KỲ 2021 - 2026', ['UBND xã Ba Chúc']],
    ['UBND huyện Kỳ Anh, UBND thành phố Tam Kỳ', ['UBND huyện Kỳ Anh', 'UBND thành phố Tam Kỳ']],
    ['Ban Dân tộc của Hội đồng nhân dân tỉnh thẩm tra', ['Ban Dân tộc HĐND tỉnh An Giang', 'HĐND tỉnh An Giang']],
    ['Ban Dân tộc của Hội đồng nhân dân thẩm tra', []],
    ['Ban Dân tộc tỉnh báo cáo; Ban Dân tộc họp', ['Ban Dân tộc tỉnh An Giang']],
    ['Sở TM & MT', []],
    ['Sở TN & MT', ['Sở Tài nguyên và Môi trường']],
    ['Hồ sơ Số TC 12', []],
    ['Sở TC', ['Sở Tài chính']],
    ['Bộ Khoa học, Công nghệ và Môi trường', ['Bộ Khoa học, Công nghệ và Môi trường']],
    ['Bộ Khoa học, Công nghệ và Bộ Thương mại', ['Bộ Khoa học và Công nghệ', 'Bộ Thương mại']],
    ['Bộ Công nghiệp nặng, Bộ Công nghiệp', ['Bộ Công nghiệp nặng', 'Bộ Công nghiệp']],
    ['Chủ tịch Hội đồng Bộ trưởng, Hội đồng Bộ trưởng', ['Chủ tịch Hội đồng Bộ trưởng', 'Hội đồng Bộ trưởng']],
    ['Cục Quản lý Y, Dược cổ truyền', ['Cục Quản lý Y, Dược cổ truyền']],
    ['T.Cục Lâm nghiệp, KT. CHI CỤC TRƯỞNG', []],
    ['Viện Kiểm sát nhân dân huyện và Tòa án nhân dân huyện', []],
  ])('are called as the words say, no more and no less: %s', (text, names) => {
    expect(named(text).map(({ name }) => name)).toEqual(names)
  })

  it('are not one where each of a kind is meant', () => {
    const home = letterhead('TỔNG CỤC LÂM NGHIỆP')
    expect(named('Các Cục Hải quan tỉnh, thành phố; Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương.', home)).toEqual([])
    expect(named('Ủy ban nhân dân tỉnh quyết định.', home).map(({ name }) => name)).toEqual(['UBND tỉnh'])
  })

  it('of the Youth Union are not of the Party', () => {
    expect(named('Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh; Ban Chấp hành Trung ương Hội Nông dân.').map(({ name, level }) => [name, level])).toEqual([
      ['Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'CENTRAL'],
    ])
    expect(named('Ban Chấp hành Trung ương ban hành.').map(({ level }) => level)).toEqual(['PARTY'])
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
