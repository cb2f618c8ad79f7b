/** Defects of lists of bases, and of what bases a document or a row rests on. */
import { citation, type Model, shortCitation, showDate } from '../clean-document.ts'
import { basis, drop, edit, insertAfter, type Planting, workday } from '../planting.ts'

const changing = (model: Model, verb: string, i: number) =>
  `- Tỉnh đã ban hành Quyết định số 2799/QĐ-UBND ngày ${showDate('2021-12-14', model.dates)} của Chủ tịch UBND tỉnh ${model.province} về việc ${verb} ${citation(basis(model, i), model)}.`
/** Another text of the library that acts on a cited document. */
const acting = (model: Model, act: string, title: string, date: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH ${model.province.toLocaleUpperCase('vi')}\n\nSố: 2801/QĐ-UBND\n\n${model.province}, ngày ${showDate(date, 'long')}\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC ${title.toLocaleUpperCase('vi')}\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ${model.province.toLocaleUpperCase('vi')}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. ${act}\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nĐiều 3. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này.\n\nCHỦ TỊCH\n\nTrần Văn An\n`
const SPARE = (model: Model) =>
  `Kế hoạch số 311/KH-UBND ngày ${showDate('2021-12-22', model.dates)} của UBND tỉnh ${model.province} về việc kiểm kê tài sản công năm 2021`

export const BASIS_DEFECTS: readonly Planting[] = [
  {
    rule: 'listed-twice',
    name: 'a basis declared again',
    lines: (lines, model) => insertAfter(lines, 'basis 6', { tag: 'planted', text: `${citation(basis(model, 3), model)};` }),
    at: ['planted', 'basis 3'],
  },
  {
    rule: 'listed-twice',
    name: 'twice in one preamble',
    shapes: ['decision'],
    lines: (lines, model) => insertAfter(lines, 'basis 1', { tag: 'planted', text: `Căn cứ ${citation(basis(model, 0), model)};` }),
    at: ['planted', 'basis 0'],
  },
  {
    rule: 'listed-twice',
    name: 'twice in the note of a row',
    layouts: ['paragraphs', 'wrapped'],
    lines: (lines) => {
      const again = lines.find((line) => line.tag === 'task 3 basis 3')?.text ?? ''
      return insertAfter(lines, 'task 3 basis 5', { tag: 'planted', text: again })
    },
    at: ['planted', 'task 3 basis 3'],
  },
  {
    rule: 'basis-dated-later',
    name: 'a declared basis of the next months',
    model: (model) => Object.assign(basis(model, 7), { date: '2022-06-15', number: basis(model, 7).number.replace(/\/20\d\d\//u, '/2022/') }),
    at: ['basis 7', 'task 1 basis 7', 'task 5 basis 7'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'basis-dated-later',
    name: 'a row that rests on a later decree',
    lines: (lines) =>
      insertAfter(lines, 'task 4 basis 4', { tag: 'planted', text: '- Nghị định số 15/2023/NĐ-CP ngày 18/4/2023 của Chính phủ quy định về quản lý đê điều.' }),
    at: ['planted'],
    also: ['task-basis-undeclared'],
  },
  {
    rule: 'basis-dated-later',
    name: 'a proposal made after the decision',
    shapes: ['decision'],
    lines: (lines, model) => edit(lines, 'proposal', (text) => text.replace(showDate('2022-02-24', model.dates), showDate('2022-05-24', model.dates))),
    at: ['proposal'],
  },
  {
    rule: 'basis-dated-later',
    name: 'a plan that carries out a later decision',
    lines: (lines, model) =>
      insertAfter(lines, 'closing', {
        tag: 'planted',
        text: `- Kế hoạch số 12/KH-UBND ngày ${showDate('2018-03-14', model.dates)} của UBND tỉnh ${model.province} về việc triển khai thực hiện Quyết định số 1600/QĐ-TTg ngày ${showDate('2018-11-19', model.dates)} của Thủ tướng Chính phủ về việc phê duyệt Chương trình nhà ở cho công nhân.`,
      }),
    at: ['planted'],
  },
  {
    rule: 'basis-without-amendments',
    name: 'its amendment is listed as issued',
    lines: (lines, model) => insertAfter(lines, 'announcement', { tag: 'planted', text: changing(model, 'sửa đổi, bổ sung', 2) }),
    at: ['basis 2', 'task 2 basis 2', 'task 0 basis 2'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'basis-without-amendments',
    name: 'adjusted by a decision that the body names',
    lines: (lines, model) => insertAfter(lines, 'announcement', { tag: 'planted', text: changing(model, 'điều chỉnh', 6) }),
    at: ['basis 6', 'task 0 basis 6', 'task 4 basis 6'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'basis-no-longer-in-force',
    name: 'replaced by a decision that the body names',
    lines: (lines, model) => insertAfter(lines, 'announcement', { tag: 'planted', text: changing(model, 'thay thế', 2) }),
    at: ['basis 2', 'task 2 basis 2', 'task 0 basis 2'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'basis-no-longer-in-force',
    name: 'repealed by a decision that the body names',
    lines: (lines, model) => insertAfter(lines, 'announcement', { tag: 'planted', text: changing(model, 'bãi bỏ', 6) }),
    at: ['basis 6', 'task 0 basis 6', 'task 4 basis 6'],
    also: ['number-out-of-sequence'],
  },
  {
    rule: 'basis-no-longer-in-force',
    name: 'repealed by another text of the library',
    others: (model) => [acting(model, `Bãi bỏ ${shortCitation(basis(model, 2), model)}.`, 'bãi bỏ văn bản', '2021-12-14')],
    at: ['basis 2', 'task 2 basis 2', 'task 0 basis 2'],
  },
  {
    rule: 'basis-without-amendments',
    name: 'amended by another text of the library',
    others: (model) => [
      acting(model, `Sửa đổi, bổ sung một số nội dung của ${shortCitation(basis(model, 6), model)}.`, 'sửa đổi, bổ sung văn bản', '2021-12-14'),
    ],
    at: ['basis 6', 'task 0 basis 6', 'task 4 basis 6'],
  },
  {
    rule: 'register-contradicts-text',
    name: 'another issuer in the register',
    register: (model) =>
      `number,type,date,issuer,title,status,source\n${basis(model, 2).number},Quyết định,${basis(model, 2).date},Hội đồng nhân dân tỉnh ${model.province},,,Sổ công văn đi\n`,
    at: ['basis 2', 'task 2 basis 2', 'task 0 basis 2'],
  },
  {
    rule: 'register-contradicts-text',
    name: 'another subject in the register',
    register: (model) =>
      `number,type,date,issuer,title,status,source\n${basis(model, 5).number},Quyết định,${basis(model, 5).date},Thủ tướng Chính phủ,phê duyệt Quy hoạch cảng biển,,Sổ công văn đến\n`,
    at: ['basis 5'],
  },
  {
    rule: 'conflicting-dates',
    name: 'another day in the register',
    register: (model) =>
      `number,type,date,issuer,title,status,source\n${basis(model, 4).number},Nghị định,${workday(basis(model, 4).date, 3)},Chính phủ,,,Sổ công văn đến\n`,
    at: ['basis 4', 'task 2 basis 4', 'task 4 basis 4'],
  },
  {
    rule: 'declared-basis-unused',
    name: 'one more basis',
    lines: (lines, model) => insertAfter(lines, 'basis 7', { tag: 'planted', text: `${SPARE(model)};` }),
    at: ['planted'],
  },
  {
    rule: 'declared-basis-unused',
    name: 'the row that used it rests on another',
    lines: (lines) => drop(drop(lines, 'task 1 basis 7'), 'task 5 basis 7'),
    at: ['basis 7'],
  },
  {
    rule: 'task-basis-undeclared',
    name: 'a row with a basis of its own',
    lines: (lines, model) => insertAfter(lines, 'task 4 basis 4', { tag: 'planted', text: `- ${SPARE(model)}.` }),
    at: ['planted'],
  },
  {
    rule: 'task-basis-undeclared',
    name: 'a basis struck from the list',
    lines: (lines) => drop(lines, 'basis 6'),
    at: ['task 0 basis 6', 'task 4 basis 6'],
    also: ['incomplete-first-citation'],
  },
  {
    rule: 'task-without-basis',
    name: 'an empty note',
    lines: (lines) => drop(drop(lines, 'task 3 basis 3'), 'task 3 basis 5'),
    at: ['task 3 name', 'task 3 row'],
  },
  {
    rule: 'task-without-basis',
    name: 'a note that cites nothing',
    lines: (lines) => edit(drop(lines, 'task 5 basis 7'), 'task 5 basis 5', () => '- Ngân sách tỉnh.'),
    at: ['task 5 name', 'task 5 row'],
  },
  {
    rule: 'official-letters-only',
    name: 'one letter',
    lines: (lines) =>
      edit(
        drop(lines, 'task 5 basis 7'),
        'task 5 basis 5',
        () => '- Công văn số 4919/UBND-KTNV ngày 27/8/2021 của UBND tỉnh về việc chấp thuận chủ trương mua sắm.',
      ),
    at: ['task 5 basis 5'],
    also: ['task-basis-undeclared'],
  },
  {
    rule: 'official-letters-only',
    name: 'two letters, one of them called a text',
    lines: (lines) =>
      edit(
        edit(lines, 'task 5 basis 7', () => '- Văn bản số 812/STC-QLNS ngày 13/9/2021 của Sở Tài chính về việc thẩm định dự toán.'),
        'task 5 basis 5',
        () => '- Công văn số 4919/UBND-KTNV ngày 27/8/2021 của UBND tỉnh về việc chấp thuận chủ trương mua sắm.',
      ),
    at: ['task 5 basis 5', 'task 5 basis 7'],
    also: ['task-basis-undeclared', 'incomplete-first-citation'],
  },
]
