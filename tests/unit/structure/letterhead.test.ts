import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'

const read = (text: string) => extract({ text, name: 'a', sha256: '0'.repeat(64) })
const header = (text: string) => read(text).document

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const PROVINCE = `ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\n-------\n\n${MOTTO}---------------\n\n`
const PLAN = `${PROVINCE}Số: 594/KH-UBND\n\nBắc Kạn, ngày 21 tháng 10 năm 2021\n\n`

describe('the title of a document', () => {
  it.each<[string, string, string]>([
    [
      'in capitals that begin as a basis does',
      'KẾ HOẠCH\n\nTHỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NGÀY 16/7/2021 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TRỒNG CHÈ\n\nThực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:\n',
      'THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NGÀY 16/7/2021 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TRỒNG CHÈ',
    ],
    [
      'in small letters that begin as a basis does',
      'KẾ HOẠCH\nThực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ\nvề trồng chè\n\nThực hiện Chỉ thị số 19/CT-TTg nói trên, UBND tỉnh ban hành Kế hoạch như sau:\n',
      'Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về trồng chè',
    ],
    [
      'before a sentence that is no basis',
      'KẾ HOẠCH\nTriển khai trồng chè\ntrên đất dốc\n\nNhằm giữ đất, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n',
      'Triển khai trồng chè trên đất dốc',
    ],
    ['before a body that speaks', 'KẾ HOẠCH\nTrồng chè năm 2022\n\nỦy ban nhân dân tỉnh Bắc Kạn ban hành Kế hoạch trồng chè như sau:\n', 'Trồng chè năm 2022'],
    ['before the first section', 'KẾ HOẠCH\nTrồng chè năm 2022\n\nI. MỤC ĐÍCH\n1. Giữ đất\n', 'Trồng chè năm 2022'],
    ['before the first section, with no empty line between', 'KẾ HOẠCH\nTrồng chè năm 2022\nI. MỤC ĐÍCH\n1. Giữ đất\n', 'Trồng chè năm 2022'],
    [
      'after "V/v", which is no section',
      'QUYẾT ĐỊNH\nV/V TRỒNG CHÈ TRÊN ĐẤT DỐC\nỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nCăn cứ Luật Giá;\nQUYẾT ĐỊNH\nĐiều 1. Trồng chè.\n',
      'TRỒNG CHÈ TRÊN ĐẤT DỐC',
    ],
    [
      'before a day',
      'THÔNG BÁO\nKết luận tại cuộc họp về trồng chè\n\nNgày 12/3/2021, đồng chí Lê Văn A đã chủ trì họp.\n',
      'Kết luận tại cuộc họp về trồng chè',
    ],
    [
      'of a programme of action',
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\nTHỰC HIỆN NGHỊ QUYẾT SỐ 02/NQ-CP\n\nCăn cứ Luật Trồng trọt;\n',
      'HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT SỐ 02/NQ-CP',
    ],
    ['of a telegram, before whom it is sent to', 'CÔNG ĐIỆN\nVề việc chống cháy rừng\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Các huyện;\n', 'chống cháy rừng'],
    [
      'that ends with the issuer it speaks of',
      'QUYẾT ĐỊNH\nBÃI BỎ QUYẾT ĐỊNH SỐ 70/2018/QĐ-UBND NGÀY 02/3/2018 CỦA ỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nCăn cứ Luật Trồng trọt;\n',
      'BÃI BỎ QUYẾT ĐỊNH SỐ 70/2018/QĐ-UBND NGÀY 02/3/2018 CỦA ỦY BAN NHÂN DÂN TỈNH BẮC KẠN',
    ],
    [
      'broken after the word for the body that follows',
      'QUYẾT ĐỊNH\nTHỰC HIỆN NGHỊ ĐỊNH SỐ 9/2019/NĐ-CP CỦA\nCHÍNH PHỦ VỀ GIÁ CHÈ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nCăn cứ Luật Giá;\n',
      'THỰC HIỆN NGHỊ ĐỊNH SỐ 9/2019/NĐ-CP CỦA CHÍNH PHỦ VỀ GIÁ CHÈ',
    ],
    [
      'under a word of the kind that a narrow column broke',
      'QUYẾT\nĐỊNH\nVỀ\nVIỆC TRỒNG CHÈ\nBAN ĐÊM Ở BẮC KẠN\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nCăn cứ Luật Giá;\n',
      'TRỒNG CHÈ BAN ĐÊM Ở BẮC KẠN',
    ],
    ['under a kind that names its author', 'NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN TỈNH BẮC KẠN\n\nVề thu phí cầu đường\n\nCăn cứ Luật Giá;\n', 'thu phí cầu đường'],
    [
      'that the page lost the kind of, above what it enacts',
      'VỀ VIỆC TRỒNG CHÈ\nỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nCăn cứ Luật Giá;\nQUYẾT ĐỊNH:\nĐiều 1. Trồng chè.\n',
      'TRỒNG CHÈ',
    ],
  ])('%s', (_, body, title) => {
    expect(header(`${PLAN}${body}`).title).toBe(title)
  })

  it('leads to a body where a plan has parts and no articles', () => {
    const { mentions } = read(`${PLAN}KẾ HOẠCH\nTrồng chè\n\nCăn cứ Luật Trồng trọt;\n\nPhần I\nMỤC TIÊU\n\nTheo Luật Giá.\n`)
    expect(mentions.map(({ container }) => container)).toEqual(['metadata', 'preamble', 'body'])
  })

  it('holds the references in it, which are of the head and not of the preamble', () => {
    const { mentions } = read(
      `${PLAN}KẾ HOẠCH\nThực hiện Nghị quyết số 12-NQ/TU ngày 3/4/2021\n\nNhằm giữ đất, UBND tỉnh ban hành Kế hoạch theo Nghị quyết số 13-NQ/TU như sau:\n`,
    )
    expect(mentions.map(({ number, container }) => [number, container])).toEqual([
      ['594/KH-UBND', 'metadata'],
      ['12-NQ/TU', 'metadata'],
      ['13-NQ/TU', 'preamble'],
    ])
  })
})

describe('a letterhead', () => {
  it('of the Party has its own motto and a number without a colon', () => {
    const { document, mentions } = read(
      'TỈNH ỦY BẮC KẠN\n*\nSố 45-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nBắc Kạn, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nthực hiện Chỉ thị số 12-CT/TW của Ban Bí thư\n-----\nThực hiện Chỉ thị số 12-CT/TW, Tỉnh ủy xây dựng kế hoạch như sau:\n',
    )
    expect(document).toMatchObject({
      type: 'PLAN',
      number: '45-KH/TU',
      date: '2022-03-08',
      issuer: 'TỈNH ỦY BẮC KẠN',
      title: 'thực hiện Chỉ thị số 12-CT/TW của Ban Bí thư',
    })
    expect(mentions[0]).toMatchObject({ quote: '45-KH/TU', relation: 'SELF', container: 'metadata' })
  })

  it('may be printed in columns that break the motto and the day', () => {
    expect(
      header(
        'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 15/KH-UBND\n|\nLai Châu, ngày 25\ntháng 4 năm 2024\n|\nKẾ HOẠCH\nTRỒNG CHÈ\nCăn cứ Luật Giá;\n',
      ),
    ).toMatchObject({ number: '15/KH-UBND', date: '2024-04-25', issuer: 'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', title: 'TRỒNG CHÈ' })
  })

  it('whose column keeps the kind of a body alone is completed by the line above the basis', () => {
    expect(
      header(
        'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 8/2020/QĐ-UBND | Sơn La, ngày 12 tháng 3 năm 2020\n\nTRỒNG CHÈ\n\nỦY BAN NHÂN DÂN TỈNH SƠN LA\nCăn cứ Luật Giá;\nQUYẾT ĐỊNH:\nĐiều 1. Trồng chè.\n',
      ),
    ).toMatchObject({ type: 'DECISION', issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA', title: 'TRỒNG CHÈ' })
  })

  it('without a title ends where the bases begin, however many lines a portal prints above it', () => {
    const portal = Array.from({ length: 12 }, (_, i) => `Mục ${i + 1} của trang`).join('\n')
    const { mentions } = read(`${portal}\n${PROVINCE}Số: 8/QĐ-UBND\nSơn La, ngày 12 tháng 3 năm 2020\nCăn cứ Luật Giá;\nĐiều 1. Theo Luật Đầu tư.\n`)
    expect(mentions.map(({ container }) => container)).toEqual(['metadata', 'preamble', 'articles'])
  })

  it('is not found in a sentence that names the State', () => {
    const { document, mentions } = read('Bộ luật Lao động số 45/2019/QH14 đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam thông qua.')
    expect([document.number, document.issuer]).toEqual([null, null])
    expect(mentions[0]?.relation).toBe('CITES')
  })

  it('keeps a number whose line ends in the middle of its symbol', () => {
    expect(header(`QUỐC HỘI\n${MOTTO}Số: 11/2022/NQLT-UBTVQH15-\nCP-MTTQ\n\nNGHỊ QUYẾT LIÊN TỊCH\nVỀ CHÈ\n\nCăn cứ Hiến pháp;\n`).number).toBe(
      '11/2022/NQLT-UBTVQH15-CP-MTTQ',
    )
  })
})

describe('a letter', () => {
  it('is known by whom it is for, and its title is what stands under the number', () => {
    const { document, mentions } = read(
      `ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\n-------\nSố: 27/UBND-VX\nV/v triển khai Chỉ thị số 08/CT-TTg\nngày 21/4/2023\n\n${MOTTO}Bắc Kạn, ngày 05 tháng 5 năm 2023\n\nKính gửi:\n- Các sở, ban, ngành.\n\nThực hiện Chỉ thị số 08/CT-TTg ngày 21/4/2023, UBND tỉnh yêu cầu:\n`,
    )
    expect(document).toMatchObject({
      type: 'OFFICIAL_LETTER',
      number: '27/UBND-VX',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BẮC KẠN',
      title: 'triển khai Chỉ thị số 08/CT-TTg ngày 21/4/2023',
      date: '2023-05-05',
    })
    expect(mentions[0]).toMatchObject({ relation: 'SELF', container: 'metadata' })
  })

  it('with both columns in one line is by the department, not by the ministry above it, and leaves the place out of the title', () => {
    expect(
      header(
        'BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCỤC QUẢN LÝ DƯỢC Độc lập - Tự do - Hạnh phúc\nSố: 45/QLD-CL\nV/v đính chính giá thuốc Hà Nội, ngày 12 tháng 5 năm 2020\n\nKính gửi: Sở Y tế.\n',
      ),
    ).toMatchObject({ issuer: 'CỤC QUẢN LÝ DƯỢC', title: 'đính chính giá thuốc' })
  })

  it('is none where a proposal names its kind before whom it is for', () => {
    expect(
      header(`${PROVINCE}Số: 12/TTr-UBND\nBắc Kạn, ngày 5 tháng 5 năm 2023\n\nTỜ TRÌNH\nVề việc trồng chè\n\nKính gửi: Hội đồng nhân dân tỉnh.\n`),
    ).toMatchObject({
      type: 'PROPOSAL',
      title: 'trồng chè',
    })
  })
})

describe('a heading that names the document whole', () => {
  it('gives its number, day, issuer and title where no slot does', () => {
    const { document, mentions } = read(
      'NGHỊ ĐỊNH\n\nCỦA CHÍNH PHỦ SỐ 59/2004/NĐ-CP NGÀY 29 THÁNG 5 NĂM 2004 QUY ĐỊNH VỀ TRỒNG CHÈ\n\nCHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ;\n',
    )
    expect(document).toMatchObject({ type: 'DECREE', number: '59/2004/NĐ-CP', date: '2004-05-29', issuer: 'CHÍNH PHỦ', title: 'QUY ĐỊNH VỀ TRỒNG CHÈ' })
    expect(mentions[0]?.relation).toBe('SELF')
  })

  it('is none where it speaks of another document in small letters', () => {
    expect(header('Nghị định của Chính phủ số 59/2004/NĐ-CP ngày 29 tháng 5 năm 2004 quy định về chè đã được thi hành.').number).toBeNull()
  })
})

describe('a text without a letterhead', () => {
  it('has the title and the issuer that its first lines give', () => {
    expect(header('QUYẾT ĐỊNH\nBan hành Quy định về trồng chè\nỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nCăn cứ Luật Giá;\n')).toMatchObject({
      type: 'DECISION',
      title: 'Ban hành Quy định về trồng chè',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BẮC KẠN',
    })
  })

  it('that is a regulation issued with a decision is what its note says', () => {
    const { document, mentions } = read(
      'QUY CHẾ\nQuản lý chợ\n(Ban hành kèm theo Quyết định số 09/2013/QĐ-UBND ngày 12/3/2013 của Ủy ban nhân dân tỉnh Sơn La)\n\nChương I\nQUY ĐỊNH CHUNG\n',
    )
    expect(document).toMatchObject({ number: '09/2013/QĐ-UBND', date: '2013-03-12', title: 'Quản lý chợ' })
    expect(mentions[0]?.relation).toBe('SELF')
  })

  it('that a portal prints in cells has the values of the cells', () => {
    expect(
      header(
        'Số hiệu: | 61/2005/QH11 | Loại văn bản: | Nghị quyết | Ngày đăng công báo: | Đã biết | Người ký: | Lê Văn Ba |\nCơ quan ban hành: | Quốc hội |\n',
      ),
    ).toMatchObject({
      number: '61/2005/QH11',
      typeLabel: 'Nghị quyết',
      signer: 'Lê Văn Ba',
      issuer: 'Quốc hội',
    })
  })

  it('keeps the kind that it names itself where the portal says "another document"', () => {
    expect(header(`Số hiệu: 594/KH-UBND Loại văn bản: Văn bản khác\n${PLAN}KẾ HOẠCH\nTRỒNG CHÈ\n\nCăn cứ Luật Giá;\n`).typeLabel).toBe('Kế hoạch')
  })
})

describe('who issues and who signs', () => {
  it('is the body that writes, not the one above it', () => {
    expect(
      header(
        `UBND TỈNH LÀO CAI\nSỞ TÀI CHÍNH\n-------\n${MOTTO}Số: 61/STC-NS\nV/v hướng dẫn mua thẻ\nBHYT\nLào Cai, ngày 4 tháng 5 năm 2021\nKính gửi: Các phòng.\nNgày 12/3/2013, Sở nhận được công văn số 99/BHXH-ST.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Hồng Phong\n`,
      ),
    ).toMatchObject({ issuer: 'SỞ TÀI CHÍNH', place: 'Lào Cai', title: 'hướng dẫn mua thẻ BHYT', signer: 'Lê Hồng Phong' })
  })

  it('are both of two ministries that issue together', () => {
    expect(
      header(
        `BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG -\nBỘ NÔNG NGHIỆP\n${MOTTO}Số: 7/2011/TTLT-BTNMT-BNN\nHà Nội, ngày 4 tháng 5 năm 2021\nTHÔNG TƯ LIÊN TỊCH\nVỀ CHÈ\nCăn cứ Luật Giá;\n`,
      ).issuer,
    ).toMatch(/^BỘ TÀI NGUYÊN.*BỘ NÔNG NGHIỆP$/)
  })

  it('may be the head of a school', () => {
    expect(
      header(
        `BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC TÂY BẮC\n-------\n${MOTTO}Số: 61/QĐ-ĐHTB\nSơn La, ngày 4 tháng 5 năm 2021\nQUYẾT ĐỊNH\nBan hành Quy chế chi tiêu\n\nHIỆU TRƯỞNG\nTRƯỜNG ĐẠI HỌC TÂY BẮC\n\nCăn cứ Luật Giá;\nĐiều 1. Ban hành Quy chế.\nHIỆU TRƯỞNG\nPGS.TS Lê Hồng Phong\n`,
      ),
    ).toMatchObject({ issuer: 'HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC TÂY BẮC', title: 'Ban hành Quy chế chi tiêu', signer: 'Lê Hồng Phong' })
  })

  it('are read off a page of a database: below its own words, with "(Đã ký)" above the name', () => {
    expect(
      header(
        'Đăng nhập\n\nQUYẾT ĐỊNH\n\nVề việc quản lý chợ\n\nỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG\n- Căn cứ Luật Giá;\nĐiều 1. Ban hành.\nChủ tịch\n(Đã ký)\nLê Hồng Phong\n',
      ),
    ).toMatchObject({ type: 'DECISION', title: 'quản lý chợ', issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG', signer: 'Lê Hồng Phong' })
  })

  it('stands under the kind of an older document', () => {
    expect(
      header(`BỘ TÀI CHÍNH\n${MOTTO}Số: 21 TC/TCT\nHà Nội, ngày 4 tháng 5 năm 1994\nTHÔNG TƯ\nCỦA BỘ TÀI CHÍNH\nHướng dẫn về lệ phí\nCăn cứ Luật Giá;\n`),
    ).toMatchObject({
      number: '21TC/TCT',
      issuer: 'BỘ TÀI CHÍNH',
      title: 'Hướng dẫn về lệ phí',
    })
  })

  it('is not taken from a portal line that names the letter above its letterhead', () => {
    expect(
      header(
        `Công văn số: 6452/TCT-CS V/v mua thẻ\nBỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n${MOTTO}Số: 6452/TCT-CS\nHà Nội, ngày 4 tháng 5 năm 2021\nKính gửi: Các cục.\nTheo Luật Giá thì được.\nKT. TỔNG CỤC TRƯỞNG\nLê Hồng Phong (Đã ký)\n`,
      ),
    ).toMatchObject({ issuer: 'TỔNG CỤC THUẾ', signer: 'Lê Hồng Phong' })
  })
})

describe('older headings', () => {
  it.each([
    [
      'without the word "của"',
      'THÔNG TƯ\nBỘ TÀI CHÍNH SỐ 21 TC/TCT NGÀY 9 THÁNG 5 NĂM 1994 HƯỚNG DẪN THU LỆ PHÍ\nCăn cứ Luật Giá;\n',
      '21TC/TCT',
      'BỘ TÀI CHÍNH',
      'HƯỚNG DẪN THU LỆ PHÍ',
    ],
    [
      'with the authority once more above the basis',
      'QUYẾT ĐỊNH\nSỐ 638-QĐ/XD NGÀY 9-5-1994 CỦA BỘ XÂY DỰNG BỔ SUNG\nQUY CHẾ NHÀ Ở\nBỘ TRƯỞNG BỘ XÂY DỰNG\nCăn cứ Luật Giá;\n',
      '638-QĐ/XD',
      'BỘ XÂY DỰNG',
      'BỔ SUNG QUY CHẾ NHÀ Ở',
    ],
  ])('are read %s', (_, text, number, issuer, title) => {
    expect(header(text)).toMatchObject({ number, issuer, title, date: '1994-05-09' })
  })

  it('have a slot whose number stands in the next line', () => {
    const { document, mentions } = read(
      `NGÂN HÀNG NHÀ NƯỚC\n${MOTTO}Số\n35/2001/QĐ-NHNN2\nHà Nội, ngày 4 tháng 5 năm 2021\nQUYẾT ĐỊNH\nVỀ CHÈ\nCăn cứ Luật Giá;\n`,
    )
    expect(document.number).toBe('35/2001/QĐ-NHNN2')
    expect(mentions[0]).toMatchObject({ quote: '35/2001/QĐ-NHNN2', relation: 'SELF' })
  })
})
