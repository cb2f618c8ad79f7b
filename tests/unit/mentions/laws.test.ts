import { describe, expect, it } from 'vitest'
import { find, words } from './find.ts'

describe('laws by name', () => {
  it.each([
    ['Căn cứ Luật Công nghệ thông tin, ngày 29/6/2006;', 'Luật Công nghệ thông tin, ngày 29/6/2006', null, '2006-06-29'],
    ['Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;', 'Luật Đất đai số 45/2013/QH13 ngày 29/11/2013', '45/2013/QH13', '2013-11-29'],
    ['theo Luật số 45/2013/QH13.', 'Luật số 45/2013/QH13', '45/2013/QH13', null],
    ['theo Luật Cạnh tranh 2018.', 'Luật Cạnh tranh 2018', null, '2018'],
    ['theo quy định của Luật Đất đai và các văn bản hướng dẫn thi hành', 'Luật Đất đai', null, null],
    ['Luật Giáo dục nghề nghiệp (sửa đổi) và', 'Luật Giáo dục nghề nghiệp (sửa đổi)', null, null],
    ['theo Bộ luật Dân sự năm 2015', 'Bộ luật Dân sự năm 2015', null, '2015'],
    ['theo Pháp lệnh Phí và lệ phí và Nghị định này', 'Pháp lệnh Phí và lệ phí', null, null],
    ['Căn cứ Luật Bảo trợ người đi biển xa và đảo;', 'Luật Bảo trợ người đi biển xa và đảo', null, null],
    ['theo Luật về quản lý, sử dụng tài sản nhà nước và', 'Luật về quản lý, sử dụng tài sản nhà nước', null, null],
    ['và Pháp lệnh ngày 22 tháng 1 năm 1981 sửa đổi', 'Pháp lệnh ngày 22 tháng 1 năm 1981', null, '1981-01-22'],
    ['cơ quan ngang Bộ Luật Giáo dục nghề nghiệp số 74/2014/QH13', 'Luật Giáo dục nghề nghiệp số 74/2014/QH13', '74/2014/QH13', null],
    ['Căn cứ Pháp lệnh Giá công bố ngày 08/5/2002;', 'Pháp lệnh Giá công bố ngày 08/5/2002', null, '2002-05-08'],
    ['Luật phòng cháy, chữa cháy được', 'Luật phòng cháy, chữa cháy', null, null],
    ['Căn cứ Luật Hỗ trợ vùng sâu số 12/2031/QH17;', 'Luật Hỗ trợ vùng sâu số 12/2031/QH17', '12/2031/QH17', null],
    ['Căn cứ Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 1992;', 'Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 1992', null, '1992'],
    [
      'theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa (XHCN) Việt Nam năm 2013',
      'Hiến pháp nước Cộng hòa xã hội chủ nghĩa (XHCN) Việt Nam năm 2013',
      null,
      '2013',
    ],
    ['theo Luật Trồng trọt 31/2018/QH14 thì', 'Luật Trồng trọt 31/2018/QH14', '31/2018/QH14', null],
    ['theo Bộ luật Lao động 45/2019/QH14 thì', 'Bộ luật Lao động 45/2019/QH14', '45/2019/QH14', null],
    ['theo Luật Ban hành các văn bản quy phạm pháp luật và', 'Luật Ban hành các văn bản quy phạm pháp luật', null, null],
    ['theo Luật Bầu cử ĐBQH và đại biểu HĐND năm 2015', 'Luật Bầu cử ĐBQH và đại biểu HĐND năm 2015', null, '2015'],
    ['theo Luật HN&GĐ năm 2014', 'Luật HN&GĐ năm 2014', null, '2014'],
    ['theo Bộ luật Hình sự (BLHS) năm 2015', 'Bộ luật Hình sự (BLHS) năm 2015', null, '2015'],
    ['Căn cứ Luật Khiếu nại, tố cáonăm 1998;', 'Luật Khiếu nại, tố cáonăm 1998', null, '1998'],
    [
      '1/ Luật sửa đổi, bổ sung một số điều của 8 luật về tài chính, ngân sách;',
      'Luật sửa đổi, bổ sung một số điều của 8 luật về tài chính, ngân sách',
      null,
      null,
    ],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều Luật Xuất bản ngày 3 tháng 6 năm 2008;',
      'Luật sửa đổi, bổ sung một số điều Luật Xuất bản ngày 3 tháng 6 năm 2008',
      null,
      '2008-06-03',
    ],
    ['Căn cứ Luật Thanh niên đã được Quốc hội khóa XI, kỳ họp thứ 8 thông qua ngày 29/11/2005;', 'Luật Thanh niên', null, '2005-11-29'],
    ['Luật Thanh niên được Quốc hội thông qua, ngày hội 20/5/2019', 'Luật Thanh niên', null, null],
    ['theo Điều 7 Luật tổ chức TAND và', 'Luật tổ chức TAND', null, null],
    ['theo Luật Ban hành văn bản quyphạm pháp luật năm 2008', 'Luật Ban hành văn bản quyphạm pháp luật năm 2008', null, '2008'],
    ['Căn cứ Luật Công đoàn Việt Nam ngày 30/6/1990;', 'Luật Công đoàn Việt Nam ngày 30/6/1990', null, '1990-06-30'],
  ])('%s', (text, quote, number, date) => {
    expect(find(text).map((m) => [m.words, m.number, m.date])).toEqual([[quote, number, date]])
  })

  it('a law whose name contains other laws is one reference', () => {
    const law = 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019'
    expect(words(`Căn cứ ${law};`)).toEqual([law])
  })
  it('two laws joined by "và" are two', () => {
    expect(words('theo Luật Quy hoạch và Luật Đầu tư ngày 17/6/2020')).toEqual(['Luật Quy hoạch', 'Luật Đầu tư ngày 17/6/2020'])
  })
  it('in the enacting formula the inner law is meant', () => {
    expect(words('Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Quản lý nợ công số 20/2017/QH14.')).toEqual([
      'Luật Quản lý nợ công số 20/2017/QH14',
    ])
  })
  it('the formula names who issued the law', () => {
    expect(find('Quốc hội ban hành Luật Thanh tra.')[0]?.issuer).toBe('Quốc hội')
  })
  it.each([
    ['theo Điều 4 của Luật Thủy lợi chậm nhất vào ngày 31/3/2020 phải nộp', 'Luật Thủy lợi'],
    ['theo Luật Thanh tra Chính phủ ngày 15/3/2021 đã họp', 'Luật Thanh tra'],
    ['đã thông qua Luật Trẻ em và ngày 15/3/2006, Bộ họp', 'Luật Trẻ em'],
    ['theo Luật Bảo trợ biển xa chậm nhất vào ngày 31/3/2020', 'Luật Bảo trợ biển xa'],
  ])('a day that belongs to the sentence is not the date of the law: %s', (text, quote) => {
    expect(find(text).map((m) => [m.words, m.date])).toEqual([[quote, null]])
  })
  it('codes by their letters are codes, with their year and their pinpoint', () => {
    const found = find('theo khoản 1 Điều 8 BLDS 2015, BLHS năm 1999 và BLTTHS; đài BLHSX; Bộ luật Lao động (BLLĐ)')
    expect(found.map((m) => [m.words, m.typeLabel, m.name, m.date, m.provision])).toEqual([
      ['BLDS 2015', 'Bộ luật', 'Dân sự', '2015', 'khoản 1 Điều 8'],
      ['BLHS năm 1999', 'Bộ luật', 'Hình sự', '1999', null],
      ['BLTTHS', 'Bộ luật', 'Tố tụng hình sự', null, null],
      ['Bộ luật Lao động', 'Bộ luật', 'Lao động', null, null],
    ])
  })
  it('a short name is not read out of ordinary words, with the letters of a name or a capital it is', () => {
    expect(words('Sau khi Luật được thông qua; Luật để điều chỉnh; Luật có yêu cầu; Pháp lệnh được hiểu là; ông Luật gia Trần An')).toEqual([])
    expect(words('theo Luật dược; theo Luật đê điều; theo Luật Thuỷ lợi; theo Luật Dat đai; theo Luật tổ chuc Chinh phu')).toEqual([
      'Luật dược',
      'Luật đê điều',
      'Luật Thuỷ lợi',
      'Luật Dat đai',
      'Luật tổ chuc Chinh phu',
    ])
  })
  it('a name is not guessed over the end of a line', () => {
    expect(words('Loại văn bản Luật\n\nNgười ký Trần Văn An\n\nNgày ký 3/4/2020')).toEqual([])
  })
  it('an amendment of laws that are not named is no law where its name has no end', () => {
    expect(words('Luật sửa đổi, bổ sung một số điều của 8 luật về thuế đã được thông qua; nay')).toEqual([])
  })
  it('words without identity are none', () => {
    expect(words('Luật này; Hiến pháp này; Bộ luật này; Luật sư Nguyễn Văn An; pháp luật Việt Nam; kỷ luật Đảng')).toEqual([])
  })
})
