/** Clean texts of several kinds, and defects planted into them by an exchange of words. */
import { readFileSync } from 'node:fs'
import type { Planted } from './planting.ts'

export const CLEAN_TEXTS = [
  'decision-with-regulation',
  'district-plan',
  'circular',
  'law',
  'consolidated-decree',
  'council-resolution',
  'official-letter',
  'gazette-decree',
  'directive',
  'undated-circular',
  'report',
] as const
export type CleanText = (typeof CLEAN_TEXTS)[number]

export const readClean = (name: CleanText): string => readFileSync(new URL(`clean/${name}.txt`, import.meta.url), 'utf8')

export interface TextDefect {
  readonly rule: string
  readonly text: CleanText
  /** What stands in the clean text, its first occurrence, and what takes its place. */
  readonly from: string
  readonly to: string
  /** Words on whose last line the finding must point, where it is not the exchanged ones'. */
  readonly at?: string
  /** Rules that rightly report what comes with this defect. */
  readonly also?: readonly string[]
}

export const TEXT_DEFECTS: readonly TextDefect[] = [
  {
    rule: 'conflicting-dates',
    text: 'decision-with-regulation',
    from: 'số điều của Nghị định số 85/2016/NĐ-CP ngày 01 tháng 7',
    to: 'số điều của Nghị định số 85/2016/NĐ-CP ngày 07 tháng 01',
  },
  { rule: 'conflicting-dates', text: 'district-plan', from: '| Kế hoạch số 12/KH-UBND ngày 10 tháng 01', to: '| Kế hoạch số 12/KH-UBND ngày 11 tháng 01' },
  { rule: 'conflicting-dates', text: 'official-letter', from: 'theo Chỉ thị số 20/CT-TTg và', to: 'theo Chỉ thị số 20/CT-TTg ngày 24 tháng 7 năm 2020 và' },
  {
    rule: 'conflicting-dates',
    text: 'council-resolution',
    from: '(Kèm theo Nghị quyết số 45/NQ-HĐND ngày 10',
    to: '(Kèm theo Nghị quyết số 45/NQ-HĐND ngày 11',
  },
  {
    rule: 'two-type-words',
    text: 'official-letter',
    from: 'và Công văn số 2210/UBND-TH',
    to: 'và Thông báo số 2210/UBND-TH',
    also: ['type-contradicts-symbol'],
  },
  {
    rule: 'type-contradicts-symbol',
    text: 'district-plan',
    from: 'Quyết định số 1234/QĐ-UBND ngày 15 tháng 9 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh Hà Nam về',
    to: 'Kế hoạch số 1234/QĐ-UBND ngày 15 tháng 9 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh Hà Nam về',
    also: ['two-type-words'],
  },
  { rule: 'type-contradicts-symbol', text: 'circular', from: 'Căn cứ Nghị định số 75/2017/NĐ-CP', to: 'Căn cứ Thông tư số 75/2017/NĐ-CP' },
  { rule: 'type-contradicts-symbol', text: 'council-resolution', from: 'Báo cáo thẩm tra số 550/BC-KTNS', to: 'Tờ trình số 550/BC-KTNS' },
  {
    rule: 'number-out-of-sequence',
    text: 'circular',
    from: 'Nghị định số 169/2018/NĐ-CP ngày 31 tháng 12 năm 2018;',
    to: 'Nghị định số 169/2018/NĐ-CP ngày 31 tháng 12 năm 2018; Nghị định số 150/2018/NĐ-CP ngày 07 tháng 11 năm 2018 của Chính phủ về kinh doanh bến cảng; Nghị định số 91/2018/NĐ-CP ngày 12 tháng 12 năm 2018 của Chính phủ về cấp bảo lãnh;',
  },
  { rule: 'weekend-or-holiday', text: 'circular', from: 'số 75/2017/NĐ-CP ngày 20 tháng 6 năm 2017', to: 'số 75/2017/NĐ-CP ngày 18 tháng 6 năm 2017' },
  {
    rule: 'weekend-or-holiday',
    text: 'decision-with-regulation',
    from: 'Tờ trình số 112/TTr-CAT ngày 20 tháng 5',
    to: 'Tờ trình số 112/TTr-CAT ngày 30 tháng 4',
  },
  { rule: 'weekend-or-holiday', text: 'gazette-decree', from: 'Hà Nội, ngày 06 tháng 7 năm 2021', to: 'Hà Nội, ngày 04 tháng 7 năm 2021' },
  {
    rule: 'undated-first-citation',
    text: 'circular',
    from: 'Căn cứ Nghị định số 75/2017/NĐ-CP ngày 20 tháng 6 năm 2017',
    to: 'Căn cứ Nghị định số 75/2017/NĐ-CP',
  },
  { rule: 'undated-first-citation', text: 'official-letter', from: 'Công văn số 2210/UBND-TH ngày 05 tháng 7 năm 2021', to: 'Công văn số 2210/UBND-TH' },
  { rule: 'undated-first-citation', text: 'official-letter', from: 'số 163/2016/NĐ-CP ngày 21 tháng 12 năm 2016', to: 'số 163/2016/NĐ-CP năm 2016' },
  {
    rule: 'undated-first-citation',
    text: 'gazette-decree',
    from: 'Nghị định số 160/2018/NĐ-CP ngày\n29 tháng 11 năm 2018 của',
    to: 'Nghị định số 160/2018/NĐ-CP\ncủa',
  },
  {
    rule: 'incomplete-first-citation',
    text: 'official-letter',
    from: ' về xây dựng kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách nhà nước;',
    to: ';',
  },
  { rule: 'incomplete-first-citation', text: 'circular', from: '2017 của Chính phủ quy định chức năng', to: '2017 quy định chức năng' },
  {
    rule: 'incomplete-first-citation',
    text: 'decision-with-regulation',
    from: 'của Ủy ban nhân dân tỉnh Hà Nam ban hành Quy định quản lý camera giám sát.',
    to: 'của Ủy ban nhân dân tỉnh Hà Nam.',
  },
  {
    rule: 'blank-number-or-date',
    text: 'decision-with-regulation',
    from: 'kèm theo Quyết định số 15/2021/QĐ-UBND ngày 10 tháng 6',
    to: 'kèm theo Quyết định số     /2021/QĐ-UBND ngày     tháng 6',
  },
  { rule: 'blank-number-or-date', text: 'district-plan', from: 'Kèm theo Kế hoạch số 88/KH-UBND ngày 15', to: 'Kèm theo Kế hoạch số …./KH-UBND ngày …' },
  { rule: 'blank-number-or-date', text: 'official-letter', from: 'Sơn La, ngày 12 tháng 7', to: 'Sơn La, ngày .... tháng 7' },
  { rule: 'stray-spaces-or-doubled-words', text: 'circular', from: 'Nghị định số 75/2017/NĐ-CP', to: 'Nghị định số 75/ 2017/NĐ-CP' },
  { rule: 'stray-spaces-or-doubled-words', text: 'circular', from: 'Căn cứ Nghị định số 75', to: 'Căn cứ Nghị định số số 75' },
  {
    rule: 'stray-spaces-or-doubled-words',
    text: 'official-letter',
    from: 'Chỉ thị số 20/CT-TTg ngày 23 tháng 7 năm 2020 của Thủ tướng Chính phủ về',
    to: 'Chỉ thị số 20/CT-TTg ngày 23 tháng 7 năm 2020 của của Thủ tướng Chính phủ về',
    also: ['incomplete-first-citation'],
  },
  { rule: 'stray-spaces-or-doubled-words', text: 'council-resolution', from: 'số 40/2020/NĐ-CP ngày', to: 'số 40/2020/NĐ -CP ngày' },
  { rule: 'stray-spaces-or-doubled-words', text: 'law', from: 'Luật Sở hữu trí tuệ và', to: 'Luật Sở hữu Sở hữu trí tuệ và' },
  {
    rule: 'issuer-differs',
    text: 'district-plan',
    from: 'Quyết định số 1234/QĐ-UBND ngày 15 tháng 9 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh Hà Nam |',
    to: 'Quyết định số 1234/QĐ-UBND ngày 15 tháng 9 năm 2022 của Ủy ban nhân dân tỉnh Hà Nam |',
  },
  {
    rule: 'issuer-differs',
    text: 'circular',
    from: 'theo Điều 44 Nghị định số 36/2016/NĐ-CP.',
    to: 'theo Điều 44 Nghị định số 36/2016/NĐ-CP ngày 17 tháng 5 năm 2016 của Thủ tướng Chính phủ.',
  },
  {
    rule: 'title-differs',
    text: 'decision-with-regulation',
    from: 'của Nghị định số 85/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ về bảo đảm an toàn hệ thống thông tin',
    to: 'của Nghị định số 85/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ về bảo vệ bí mật nhà nước',
  },
  {
    rule: 'listed-twice',
    text: 'circular',
    from: 'Theo đề nghị của Vụ trưởng',
    to: 'Căn cứ Nghị định số 75/2017/NĐ-CP ngày 20 tháng 6 năm 2017 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế;\nTheo đề nghị của Vụ trưởng',
  },
  {
    rule: 'listed-twice',
    text: 'decision-with-regulation',
    from: 'Theo đề nghị của Giám đốc',
    to: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nTheo đề nghị của Giám đốc',
  },
  {
    rule: 'basis-dated-later',
    text: 'circular',
    from: 'Căn cứ Nghị định số 75/2017/NĐ-CP ngày 20 tháng 6 năm 2017',
    to: 'Căn cứ Nghị định số 75/2021/NĐ-CP ngày 21 tháng 6 năm 2021',
  },
  {
    rule: 'basis-dated-later',
    text: 'council-resolution',
    from: 'Tờ trình số 301/TTr-UBND ngày 27 tháng 11 năm 2020',
    to: 'Tờ trình số 301/TTr-UBND ngày 28 tháng 12 năm 2020',
  },
  {
    rule: 'basis-dated-later',
    text: 'official-letter',
    from: 'Công văn số 2210/UBND-TH ngày 05 tháng 7 năm 2021',
    to: 'Công văn số 2210/UBND-TH ngày 05 tháng 8 năm 2021',
  },
  {
    rule: 'declared-basis-unused',
    text: 'district-plan',
    from: 'Thực hiện Kế hoạch số 12',
    to: 'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\nThực hiện Kế hoạch số 12',
  },
  {
    rule: 'task-without-basis',
    text: 'district-plan',
    from: '| 500 | Quyết định số 1234/QĐ-UBND ngày 15 tháng 9 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh Hà Nam |',
    to: '| 500 | |',
  },
  {
    rule: 'official-letters-only',
    text: 'district-plan',
    from: '| 300 | Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Hà Nam |',
    to: '| 300 | Công văn số 41/SNV-CCHC ngày 17 tháng 01 năm 2023 của Sở Nội vụ về việc rà soát thủ tục hành chính |',
    also: ['task-basis-undeclared'],
  },
  {
    rule: 'same-task-different-leads',
    text: 'district-plan',
    from: '| 2 | Đánh giá chỉ số hài lòng | Phòng Nội vụ',
    to: '| 2 | Rà soát thủ tục hành chính | Phòng Nội vụ',
  },
  { rule: 'agency-repeated', text: 'district-plan', from: '| Phòng Tư pháp | Các phòng, ban |', to: '| Phòng Tư pháp | Các phòng, ban; Phòng Tư pháp |' },
  { rule: 'task-without-agency', text: 'district-plan', from: '| Phòng Nội vụ | Ủy ban nhân dân các xã |', to: '| Phòng Nội vụ | |' },
  { rule: 'task-without-agency', text: 'district-plan', from: '| Phòng Nội vụ | Ủy ban nhân dân các xã |', to: '| | Ủy ban nhân dân các xã |' },
  { rule: 'sums-do-not-add-up', text: 'district-plan', from: '| 1.500 |', to: '| 1.600 |' },
  {
    rule: 'note-amount-differs',
    text: 'district-plan',
    from: '| 300 | Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Hà Nam |',
    to: '| 300 | Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Hà Nam. Dự toán: 350 triệu đồng |',
  },
  { rule: 'text-total-differs', text: 'district-plan', from: '1,5 tỷ đồng', to: '1,8 tỷ đồng' },
  { rule: 'appendix-not-announced', text: 'council-resolution', from: 'các Phụ lục số 01, 02', to: 'Phụ lục số 01', at: 'Phụ lục số 02' },
  { rule: 'missing-provision', text: 'decision-with-regulation', from: 'khoản 2 Điều 4 Quy chế này', to: 'khoản 2 Điều 14 Quy chế này' },
  { rule: 'missing-provision', text: 'decision-with-regulation', from: 'thực hiện Chương II Quy chế này', to: 'thực hiện Chương V Quy chế này' },
  { rule: 'missing-provision', text: 'circular', from: 'điểm a khoản 2 Điều 3 Thông tư này', to: 'điểm g khoản 2 Điều 3 Thông tư này' },
  { rule: 'missing-provision', text: 'circular', from: 'quy định tại Điều 2 Thông tư này', to: 'quy định tại Điều 12 Thông tư này' },
  { rule: 'missing-provision', text: 'law', from: 'khoản 1 Điều này thì', to: 'khoản 7 Điều này thì' },
  { rule: 'missing-provision', text: 'law', from: 'tại Điều 3 của Luật này', to: 'tại Điều 30 của Luật này' },
  { rule: 'missing-provision', text: 'gazette-decree', from: 'khoản 2\nĐiều này', to: 'khoản 5\nĐiều này' },
  { rule: 'missing-provision', text: 'district-plan', from: 'theo mục II Kế hoạch này', to: 'theo mục VI Kế hoạch này' },
  {
    rule: 'missing-provision',
    text: 'council-resolution',
    from: 'các Phụ lục số 01, 02 kèm theo',
    to: 'các Phụ lục số 01, 02 kèm theo, danh mục tại Phụ lục 05',
  },
]

/** The text with the defect, and the lines of the words that it exchanged. */
export function plantText({ rule, text: name, from, to, at: elsewhere, also }: TextDefect): Planted {
  const clean = readClean(name)
  const at = clean.indexOf(from)
  if (at < 0) throw new Error(`"${from}" does not stand in ${name}.`)
  const text = `${clean.slice(0, at)}${to}${clean.slice(at + from.length)}`
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const first = lineAt(at)
  const lines = Array.from({ length: lineAt(at + to.length) - first + 1 }, (_, i) => first + i)
  return {
    text,
    others: [],
    register: null,
    expected: new Map([[rule, elsewhere === undefined ? lines : [lineAt(text.lastIndexOf(elsewhere))]]]),
    also: new Set(also ?? []),
  }
}
