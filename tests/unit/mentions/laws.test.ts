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
  it('words without identity are none', () => {
    expect(words('Luật này; Hiến pháp này; Bộ luật này; Luật sư Nguyễn Văn An; pháp luật Việt Nam; kỷ luật Đảng')).toEqual([])
  })
})
