/** Defects of single citations. */
import { citation, type Model, showDate } from '../clean-document.ts'
import { basis, edit, insertAfter, type Planting, workday } from '../planting.ts'

const citeAgain = (model: Model, i: number, date: string) =>
  `- Tiếp tục thực hiện ${basis(model, i).type} số ${basis(model, i).number} ngày ${showDate(date, model.dates)}.`
const weekend = (date: string, day: 0 | 6): string => {
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + ((day - time.getUTCDay() + 7) % 7 || 7))
  return time.toISOString().slice(0, 10)
}

export const CITATION_DEFECTS: readonly Planting[] = [
  {
    rule: 'conflicting-dates',
    name: 'another day in a task row',
    lines: (lines, model) =>
      edit(lines, 'task 2 basis 2', (text) =>
        text.replace(showDate(basis(model, 2).date, model.dates), showDate(workday(basis(model, 2).date, 2), model.dates)),
      ),
    at: ['task 2 basis 2'],
  },
  {
    rule: 'conflicting-dates',
    name: 'another year of the same day in the body',
    lines: (lines, model) => {
      const { date } = basis(model, 5)
      return insertAfter(lines, 'closing', { tag: 'planted', text: citeAgain(model, 5, `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`) })
    },
    at: ['planted'],
    also: ['undated-first-citation', 'incomplete-first-citation', 'weekend-or-holiday'],
  },
  {
    rule: 'conflicting-dates',
    name: 'day and month swapped in a decree',
    model: (model) => Object.assign(basis(model, 4), { date: `${basis(model, 4).date.slice(0, 4)}-04-09` }),
    lines: (lines, model) => insertAfter(lines, 'closing', { tag: 'planted', text: citeAgain(model, 4, `${basis(model, 4).date.slice(0, 4)}-09-04`) }),
    at: ['planted', 'basis 4'],
    also: ['number-out-of-sequence', 'weekend-or-holiday'],
  },
  {
    rule: 'conflicting-dates',
    name: 'the annex gives its decision another date',
    shapes: ['decision'],
    lines: (lines, model) =>
      edit(lines, 'appendix own', (text) => text.replace(showDate(model.date, model.dates), showDate(workday(model.date, -2), model.dates))),
    at: ['appendix own'],
  },
  {
    rule: 'two-type-words',
    name: 'a decision listed again as a plan',
    lines: (lines, model) =>
      insertAfter(lines, 'basis 6', {
        tag: 'planted',
        text: `${citation({ ...basis(model, 6), type: 'Kế hoạch', number: basis(model, 6).number.replace('QĐ', 'KH') }, model)};`,
      }),
    at: ['planted'],
    also: ['declared-basis-unused'],
  },
  {
    rule: 'two-type-words',
    name: 'another type word before the same number',
    lines: (lines) => edit(lines, 'task 5 basis 7', (text) => text.replace('Kế hoạch số', 'Chương trình số')),
    at: ['task 5 basis 7', 'task 1 basis 7', 'basis 7'],
    also: ['type-contradicts-symbol'],
  },
  {
    rule: 'type-contradicts-symbol',
    name: 'a decision with the symbol of a letter',
    model: (model) => Object.assign(basis(model, 3), { type: 'Quyết định', number: `${150 + model.tasks.length}/SNV-TĐKT`, issuer: 'Sở Nội vụ' }),
    at: ['basis 3', 'task 1 basis 3', 'task 3 basis 3'],
  },
  {
    rule: 'type-contradicts-symbol',
    name: 'a decision with the symbol of a plan',
    model: (model) => Object.assign(basis(model, 6), { number: basis(model, 6).number.replace('QĐ', 'KH') }),
    at: ['basis 6', 'task 0 basis 6', 'task 4 basis 6'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'type-contradicts-symbol',
    name: 'a letter with the symbol of a decision',
    lines: (lines, model) => edit(lines, 'task 4 basis 6', (text) => text.replace(`${basis(model, 6).type} số`, 'Công văn số')),
    at: ['task 4 basis 6'],
    also: ['two-type-words'],
  },
  {
    rule: 'number-out-of-sequence',
    name: 'one of four decisions dated too early',
    lines: (lines, model) => {
      const reference = basis(model, 2)
      const serial = Number.parseInt(reference.number, 10)
      const symbol = reference.number.replace(/^\d+/, '')
      return [
        { number: `${serial + 10}${symbol}`, date: workday(reference.date, 7), title: 'ban hành Quy chế quản lý chợ đầu mối' },
        { number: `${serial + 20}${symbol}`, date: workday(reference.date, -9), title: 'kiện toàn Ban Chỉ đạo phòng chống lụt bão' },
        { number: `${serial + 30}${symbol}`, date: workday(reference.date, 9), title: 'giao chỉ tiêu trồng rừng phân tán' },
      ].reduce(
        (all, other, i) =>
          insertAfter(all, i === 0 ? 'basis 2' : `sequence ${i - 1}`, { tag: `sequence ${i}`, text: `${citation({ ...reference, ...other }, model)};` }),
        lines,
      )
    },
    at: ['sequence 1'],
    also: ['declared-basis-unused', 'weekend-or-holiday'],
  },
  {
    rule: 'number-out-of-sequence',
    name: 'two decrees that contradict each other',
    lines: (lines) =>
      insertAfter(
        insertAfter(lines, 'basis 4', { tag: 'first', text: 'Nghị định số 91/2018/NĐ-CP ngày 26/6/2018 của Chính phủ quy định về quản lý kho tàng;' }),
        'first',
        { tag: 'second', text: 'Nghị định số 84/2018/NĐ-CP ngày 13/9/2018 của Chính phủ quy định về vận tải đường thủy;' },
      ),
    at: ['first', 'second'],
    also: ['declared-basis-unused'],
  },
  {
    rule: 'weekend-or-holiday',
    name: 'a Saturday',
    model: (model) => Object.assign(basis(model, 4), { date: weekend(basis(model, 4).date, 6) }),
    at: ['basis 4', 'task 2 basis 4', 'task 4 basis 4'],
  },
  {
    rule: 'weekend-or-holiday',
    name: 'a Sunday',
    model: (model) => Object.assign(basis(model, 3), { date: weekend(basis(model, 3).date, 0) }),
    at: ['basis 3'],
  },
  {
    rule: 'weekend-or-holiday',
    name: 'National Day, a working day of the week',
    lines: (lines, model) =>
      insertAfter(lines, 'closing', {
        tag: 'planted',
        text: `- Tỉnh đã ban hành Kế hoạch số 77/KH-UBND ngày ${showDate('2020-09-02', model.dates)} của UBND tỉnh ${model.province} về việc trùng tu đình làng.`,
      }),
    at: ['planted'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'weekend-or-holiday',
    name: 'the document itself, on a Sunday',
    model: (model) => Object.assign(model, { date: '2022-04-24' }),
    at: ['own date'],
  },
  {
    rule: 'undated-first-citation',
    name: 'a declared basis',
    lines: (lines, model) => edit(lines, 'basis 3', (text) => text.replace(` ngày ${showDate(basis(model, 3).date, model.dates)}`, '')),
    at: ['basis 3'],
  },
  {
    rule: 'undated-first-citation',
    name: 'in the body',
    lines: (lines) =>
      insertAfter(lines, 'closing', { tag: 'planted', text: 'Việc lưu hồ sơ theo Nghị định số 99/2016/NĐ-CP của Chính phủ về quản lý và sử dụng con dấu.' }),
    at: ['planted'],
  },
  {
    rule: 'undated-first-citation',
    name: 'in a task row',
    lines: (lines) =>
      insertAfter(lines, 'task 4 basis 4', { tag: 'planted', text: '- Công văn số 153/UBND-PVHCC của UBND tỉnh về việc chấp thuận chủ trương.' }),
    at: ['planted'],
    also: ['task-basis-undeclared', 'incomplete-first-citation'],
  },
  {
    rule: 'incomplete-first-citation',
    name: 'no subject',
    lines: (lines) => edit(lines, 'basis 4', (text) => text.replace(/ về việc .*;$/u, ';')),
    at: ['basis 4'],
  },
  {
    rule: 'incomplete-first-citation',
    name: 'no issuer',
    lines: (lines, model) => edit(lines, 'basis 5', (text) => text.replace(` của ${basis(model, 5).issuer}`, '')),
    at: ['basis 5'],
  },
  {
    rule: 'incomplete-first-citation',
    name: 'a footnote with the number alone',
    lines: (lines) => [...lines, { tag: '', text: '' }, { tag: 'planted', text: '1 Quyết định số 88/QĐ-TTg ngày 17/01/2019 của Thủ tướng Chính phủ.' }],
    at: ['planted'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'blank-number-or-date',
    name: 'number and day of the decision in its annex',
    shapes: ['decision'],
    lines: (lines) => edit(lines, 'annexed', (text) => text.replace(/số \d+\/QĐ-UBND ngày \d+(?=\/| tháng)/u, 'số      /QĐ-UBND ngày    ')),
    at: ['annexed'],
  },
  {
    rule: 'blank-number-or-date',
    name: 'dots for a number',
    lines: (lines) =>
      insertAfter(lines, 'closing', {
        tag: 'planted',
        text: 'Kinh phí thực hiện theo Quyết định số …../QĐ-UBND ngày 12/01/2022 của UBND tỉnh về việc giao dự toán.',
      }),
    at: ['planted'],
    also: ['incomplete-first-citation', 'issuer-differs'],
  },
  {
    rule: 'blank-number-or-date',
    name: 'the day of the document itself',
    lines: (lines) => edit(lines, 'own date', (text) => text.replace(/ngày \d+ tháng/u, 'ngày      tháng')),
    at: ['own date'],
    alone: true,
  },
  {
    rule: 'blank-number-or-date',
    name: 'the number of the document itself',
    lines: (lines) => edit(lines, 'own number', (text) => text.replace(/\d+\//u, '      /')),
    at: ['own number'],
    alone: true,
    also: ['conflicting-dates', 'declared-basis-unused'],
  },
  {
    rule: 'stray-spaces-or-doubled-words',
    name: 'a space after the dash',
    lines: (lines) => edit(lines, 'basis 5', (text) => text.replace('-TTg', '- TTg')),
    at: ['basis 5'],
  },
  {
    rule: 'stray-spaces-or-doubled-words',
    name: 'a space before the slash',
    lines: (lines) => edit(lines, 'task 3 basis 3', (text) => text.replace('/KH', ' /KH')),
    at: ['task 3 basis 3'],
  },
  {
    rule: 'stray-spaces-or-doubled-words',
    name: 'a space before the comma',
    lines: (lines) => edit(lines, 'basis 6', (text) => text.replace('-UBND ngày', '-UBND , ngày')),
    at: ['basis 6'],
  },
  {
    rule: 'stray-spaces-or-doubled-words',
    name: 'doubled words of the subject',
    lines: (lines) => edit(lines, 'basis 5', (text) => text.replace('về việc', 'về việc Về việc')),
    at: ['basis 5'],
  },
  {
    rule: 'stray-spaces-or-doubled-words',
    name: 'the type word doubled',
    lines: (lines) => edit(lines, 'basis 4', (text) => text.replace('Nghị định số', 'Nghị định số Nghị định số')),
    at: ['basis 4'],
    also: ['task-basis-undeclared'],
  },
  {
    rule: 'issuer-differs',
    name: 'committee and chairman',
    lines: (lines) => edit(lines, 'task 2 basis 2', (text) => text.replace('Chủ tịch UBND', 'UBND')),
    at: ['task 2 basis 2'],
  },
  {
    rule: 'issuer-differs',
    name: 'Government and Prime Minister',
    lines: (lines) => edit(lines, 'task 3 basis 5', (text) => text.replace('Thủ tướng Chính phủ', 'Chính phủ')),
    at: ['task 3 basis 5'],
  },
  {
    rule: 'issuer-differs',
    name: 'another ministry',
    lines: (lines) =>
      insertAfter(
        insertAfter(lines, 'basis 4', { tag: 'first', text: 'Thông tư số 12/2018/TT-BTC ngày 31/01/2018 của Bộ Tài chính quy định về quản lý quỹ;' }),
        'closing',
        { tag: 'planted', text: 'Chế độ chi theo Thông tư số 12/2018/TT-BTC ngày 31/01/2018 của Bộ Nội vụ.' },
      ),
    at: ['planted'],
    also: ['declared-basis-unused'],
  },
  {
    rule: 'title-differs',
    name: 'two words exchanged',
    lines: (lines, model) =>
      edit(lines, 'task 3 basis 3', (text) =>
        text.replace(/\.$/u, ` về việc ${basis(model, 3).title.replace(/\p{L}+ \p{L}+ giai/u, 'thủy lợi nội đồng giai')}.`),
      ),
    at: ['task 3 basis 3'],
  },
  {
    rule: 'title-differs',
    name: 'another period',
    lines: (lines, model) => edit(lines, 'task 2 basis 2', (text) => text.replace(/\.$/u, ` về việc ${basis(model, 2).title.replace('-2025', '-2030')}.`)),
    at: ['task 2 basis 2'],
  },
]
