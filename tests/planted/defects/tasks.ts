/** Defects of task rows, of money, of structure. */
import { money } from '../clean-document.ts'
import { edit, insertAfter, type Planting, task } from '../planting.ts'

const amountOf = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'))
const add = (text: string, more: number): string => money(amountOf(text) + more)
const addWithin = (text: string, more: number): string => text.replace(/: ([\d.]+) triệu/u, (_, amount: string) => `: ${add(amount, more)} triệu`)

export const TASK_DEFECTS: readonly Planting[] = [
  {
    rule: 'same-task-different-leads',
    name: 'a row repeated for another department',
    model: (model) => Object.assign(task(model, 3), { name: task(model, 1).name }),
    at: ['task 1 lead', 'task 3 lead', 'task 1 name', 'task 3 name'],
    also: ['objective-without-task'],
  },
  {
    rule: 'same-task-different-leads',
    name: 'a row that is a clause of another',
    model: (model) => {
      const long = `${task(model, 1).name} tại các đơn vị sự nghiệp công lập trực thuộc`
      task(model, 4).name = long
      task(model, 1).name = `${long}; báo cáo kết quả hằng quý`
    },
    at: ['task 1 name', 'task 4 name'],
    also: ['objective-without-task'],
  },
  {
    rule: 'agency-repeated',
    name: 'twice in one cell',
    model: (model) => Object.assign(task(model, 2), { coordinating: `${task(model, 2).coordinating}; ${task(model, 2).coordinating}` }),
    at: ['task 2 coordinating'],
  },
  {
    rule: 'agency-repeated',
    name: 'leading and coordinating',
    model: (model) => Object.assign(task(model, 2), { coordinating: `${task(model, 2).coordinating}; ${task(model, 2).lead}` }),
    at: ['task 2 coordinating', 'task 2 lead'],
  },
  {
    rule: 'task-without-agency',
    name: 'no coordinating agency',
    model: (model) => Object.assign(task(model, 4), { coordinating: '' }),
    at: ['task 4 coordinating', 'task 4 name', 'task 4 lead', 'task 4 row'],
  },
  {
    rule: 'task-without-agency',
    name: 'no lead agency',
    model: (model) => Object.assign(task(model, 2), { lead: '' }),
    at: ['task 2 coordinating', 'task 2 name', 'task 2 lead', 'task 2 row'],
  },
  {
    rule: 'objective-without-task',
    name: 'one more objective',
    lines: (lines) =>
      insertAfter(lines, 'objective 2', { tag: 'planted', text: '- Bảo đảm một trăm phần trăm xã có câu lạc bộ đờn ca tài tử sinh hoạt đều đặn.' }),
    at: ['planted'],
  },
  {
    rule: 'objective-without-task',
    name: 'the row does other work',
    model: (model) => Object.assign(task(model, 5), { name: 'Trồng cây xanh bóng mát dọc tuyến đê bao ven biển' }),
    at: ['objective 5'],
  },
  {
    rule: 'sums-do-not-add-up',
    name: 'the total of a row',
    lines: (lines) => edit(lines, 'task 1 total', (text) => add(text, 90)),
    at: ['task 1 total'],
    also: ['sums-do-not-add-up'],
  },
  {
    rule: 'sums-do-not-add-up',
    name: 'the total of a column',
    lines: (lines) => edit(lines, 'total recurrent', (text) => add(text, 70)),
    at: ['total recurrent'],
  },
  {
    rule: 'sums-do-not-add-up',
    name: 'the grand total',
    lines: (lines) => edit(lines, 'total total', (text) => add(text, -120)),
    at: ['total total'],
  },
  {
    rule: 'note-amount-differs',
    name: 'a product that gives another sum',
    model: (model) => Object.assign(task(model, 4), { note: '- Kinh phí: 7 * 11 triệu' }),
    at: ['task 4 note', 'task 4 total'],
  },
  {
    rule: 'note-amount-differs',
    name: 'another amount allotted',
    model: (model) => Object.assign(task(model, 2), { note: `- Đã phân bổ năm ${model.year} là 7 triệu đồng.` }),
    at: ['task 2 note', 'task 2 total'],
  },
  {
    rule: 'note-amount-differs',
    name: 'another estimate',
    model: (model) => Object.assign(task(model, 0), { note: `- Dự toán: ${money(task(model, 0).recurrent + task(model, 0).investment + 45)} triệu đồng.` }),
    at: ['task 0 note', 'task 0 total'],
  },
  {
    rule: 'text-total-differs',
    name: 'the total',
    lines: (lines) => edit(lines, 'text total', (text) => addWithin(text, 135)),
    at: ['text total'],
  },
  {
    rule: 'text-total-differs',
    name: 'one source of money',
    lines: (lines) => edit(lines, 'text recurrent', (text) => addWithin(text, 260)),
    at: ['text recurrent'],
  },
  {
    rule: 'appendix-not-announced',
    name: 'a second appendix',
    lines: (lines, model) => [
      ...lines,
      { tag: '', text: '' },
      { tag: 'planted', text: 'PHỤ LỤC 2' },
      { tag: '', text: `\nDANH SÁCH ĐẦU MỐI NĂM ${model.year}\n\nMỗi sở cử một công chức làm đầu mối.` },
    ],
    at: ['planted'],
  },
  {
    rule: 'missing-provision',
    name: 'an article that the decision lacks',
    shapes: ['decision'],
    lines: (lines) => edit(lines, 'recipients', (text) => text.replace('Điều 3', 'Điều 9')),
    at: ['recipients'],
  },
  {
    rule: 'missing-provision',
    name: 'a clause that an article lacks',
    shapes: ['decision'],
    lines: (lines) => edit(lines, 'article 3', (text) => text.replace('Quyết định này.', 'Quyết định này theo khoản 4 Điều 2 Quyết định này.')),
    at: ['article 3'],
  },
  {
    rule: 'missing-provision',
    name: 'a section that the plan lacks',
    lines: (lines) => edit(lines, 'closing', (text) => text.replace('mục II Kế hoạch', 'mục IX Kế hoạch')),
    at: ['closing'],
  },
  {
    rule: 'missing-provision',
    name: 'an appendix that the file lacks',
    lines: (lines) => edit(lines, 'closing', (text) => text.replace('tiến độ theo mục II Kế hoạch này', 'tiến độ theo mẫu tại Phụ lục 4')),
    at: ['closing'],
  },
]
