/** One planting a rule: takes a clean document, breaks one thing, and says on which lines a finding of that rule must point. */
import { type Basis, citation, cleanModel, compose, type Line, type Model, money, random, render, showDate } from './clean-document.ts'

export interface Planted {
  readonly rule: string
  readonly text: string
  /** A finding of `rule` must have evidence on at least one of these lines. */
  readonly lines: readonly number[]
}

interface Planting {
  readonly rule: string
  /** Changes the model before it is rendered. */
  readonly model?: (model: Model, next: () => number) => void
  /** Changes the rendered lines. */
  readonly lines?: (lines: Line[], model: Model, next: () => number) => Line[]
  /** Tags of the lines that show the defect. */
  readonly at: readonly string[]
}

const edit = (lines: Line[], tag: string, change: (text: string) => string): Line[] =>
  lines.map((line) => (line.tag === tag ? { ...line, text: change(line.text) } : line))
const drop = (lines: Line[], tag: string): Line[] => lines.filter((line) => line.tag !== tag)
const insertAfter = (lines: Line[], tag: string, added: Line): Line[] =>
  lines.flatMap((line) => (line.tag === tag ? [line, { tag: '', text: '' }, added] : [line]))
const basis = (model: Model, i: number): Basis => model.bases[i] as Basis
const task = (model: Model, i: number) => model.tasks[i] as Model['tasks'][number]
/** The next day that is no weekend. */
function workday(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + days)
  while (time.getUTCDay() === 0 || time.getUTCDay() === 6) time.setUTCDate(time.getUTCDate() + 1)
  return time.toISOString().slice(0, 10)
}

export const PLANTINGS: readonly Planting[] = [
  {
    rule: 'conflicting-dates',
    lines: (lines, model) => edit(lines, 'task 2 basis 2', (text) => text.replace(showDate(basis(model, 2).date), showDate(workday(basis(model, 2).date, 2)))),
    at: ['task 2 basis 2', 'basis 2'],
  },
  {
    rule: 'two-type-words',
    lines: (lines, model) =>
      insertAfter(lines, 'basis 5', {
        tag: 'planted',
        text: `${citation({ ...basis(model, 5), type: 'Kế hoạch', number: basis(model, 5).number.replace('QĐ', 'KH') })};`,
      }),
    at: ['planted', 'basis 5'],
  },
  {
    rule: 'type-contradicts-symbol',
    model: (model) => Object.assign(basis(model, 3), { type: 'Quyết định', number: `${150 + model.tasks.length}/SNV-TĐKT`, issuer: 'Sở Nội vụ' }),
    at: ['basis 3', 'task 1 basis 3', 'task 3 basis 3'],
  },
  {
    rule: 'number-out-of-sequence',
    lines: (lines, model) => {
      const reference = basis(model, 2)
      const serial = Number.parseInt(reference.number, 10)
      const symbol = reference.number.replace(/^\d+/, '')
      const others = [
        { ...reference, number: `${serial + 10}${symbol}`, date: workday(reference.date, 7), title: 'ban hành Quy chế quản lý chợ đầu mối' },
        { ...reference, number: `${serial + 20}${symbol}`, date: workday(reference.date, -21), title: 'kiện toàn Ban Chỉ đạo phòng chống lụt bão' },
        { ...reference, number: `${serial + 30}${symbol}`, date: workday(reference.date, 14), title: 'giao chỉ tiêu trồng rừng phân tán' },
      ]
      return others.reduce(
        (all, other, i) => insertAfter(all, i === 0 ? 'basis 2' : `sequence ${i - 1}`, { tag: `sequence ${i}`, text: `${citation(other)};` }),
        lines,
      )
    },
    at: ['sequence 1'],
  },
  {
    rule: 'weekend-or-holiday',
    model: (model) => Object.assign(basis(model, 4), { date: saturday(basis(model, 4).date) }),
    at: ['basis 4', 'task 2 basis 4', 'task 4 basis 4'],
  },
  {
    rule: 'undated-first-citation',
    lines: (lines, model) => edit(lines, 'basis 3', (text) => text.replace(` ngày ${showDate(basis(model, 3).date)}`, '')),
    at: ['basis 3'],
  },
  { rule: 'incomplete-first-citation', lines: (lines) => edit(lines, 'basis 4', (text) => text.replace(/ về việc .*;$/u, ';')), at: ['basis 4'] },
  {
    rule: 'blank-number-or-date',
    lines: (lines) => edit(lines, 'annexed', (text) => text.replace(/số \d+\/QĐ-UBND ngày \d+\//u, 'số      /QĐ-UBND ngày    /')),
    at: ['annexed'],
  },
  {
    rule: 'stray-spaces-or-doubled-words',
    lines: (lines, _, next) => edit(lines, 'basis 5', (text) => (next() < 0.5 ? text.replace('-', '- ') : text.replace('về việc', 'về việc Về việc'))),
    at: ['basis 5'],
  },
  { rule: 'issuer-differs', lines: (lines) => edit(lines, 'task 2 basis 2', (text) => swapIssuer(text)), at: ['task 2 basis 2', 'basis 2'] },
  {
    rule: 'title-differs',
    lines: (lines, model) =>
      edit(lines, 'task 3 basis 3', (text) =>
        text.replace(/\.$/u, ` về việc ${basis(model, 3).title.replace(/\p{L}+ \p{L}+ giai/u, 'thủy lợi nội đồng giai')}.`),
      ),
    at: ['task 3 basis 3', 'basis 3'],
  },
  {
    rule: 'listed-twice',
    lines: (lines, model) => insertAfter(lines, 'basis 6', { tag: 'planted', text: `${citation(basis(model, 3))};` }),
    at: ['planted', 'basis 3'],
  },
  {
    rule: 'basis-dated-later',
    model: (model) => Object.assign(basis(model, 7), { date: '2022-06-15', number: basis(model, 7).number.replace(/\/20\d\d\//u, '/2022/') }),
    at: ['basis 7', 'task 1 basis 7', 'task 5 basis 7'],
  },
  {
    rule: 'basis-without-amendments',
    lines: (lines, model) =>
      insertAfter(lines, 'announcement', {
        tag: 'planted',
        text: `- Tỉnh đã ban hành Quyết định số 2799/QĐ-UBND ngày 14/12/2021 của Chủ tịch UBND tỉnh ${model.province} về việc sửa đổi, bổ sung ${basis(model, 2).type} số ${basis(model, 2).number} ngày ${showDate(basis(model, 2).date)} của ${basis(model, 2).issuer} về việc ${basis(model, 2).title}.`,
      }),
    at: ['basis 2', 'task 2 basis 2', 'task 0 basis 2'],
  },
  {
    rule: 'basis-no-longer-in-force',
    lines: (lines, model) =>
      insertAfter(lines, 'announcement', {
        tag: 'planted',
        text: `- Tỉnh đã ban hành Quyết định số 2799/QĐ-UBND ngày 14/12/2021 của Chủ tịch UBND tỉnh ${model.province} về việc thay thế ${basis(model, 2).type} số ${basis(model, 2).number} ngày ${showDate(basis(model, 2).date)} của ${basis(model, 2).issuer} về việc ${basis(model, 2).title}.`,
      }),
    at: ['basis 2', 'task 2 basis 2', 'task 0 basis 2'],
  },
  {
    rule: 'declared-basis-unused',
    lines: (lines, model) =>
      insertAfter(lines, 'basis 7', {
        tag: 'planted',
        text: `Kế hoạch số 311/KH-UBND ngày 22/12/2021 của UBND tỉnh ${model.province} về việc kiểm kê tài sản công năm 2021;`,
      }),
    at: ['planted'],
  },
  {
    rule: 'task-basis-undeclared',
    lines: (lines, model) =>
      insertAfter(lines, 'task 4 basis 4', {
        tag: 'planted',
        text: `- Kế hoạch số 311/KH-UBND ngày 22/12/2021 của UBND tỉnh ${model.province} về việc kiểm kê tài sản công năm 2021.`,
      }),
    at: ['planted'],
  },
  { rule: 'task-without-basis', lines: (lines) => drop(drop(lines, 'task 3 basis 3'), 'task 3 basis 5'), at: ['task 3 name', 'task 3 row'] },
  {
    rule: 'official-letters-only',
    lines: (lines) =>
      edit(
        drop(lines, 'task 5 basis 7'),
        'task 5 basis 5',
        () => '- Công văn số 4919/UBND-KTNV ngày 27/8/2021 của UBND tỉnh về việc chấp thuận chủ trương mua sắm.',
      ),
    at: ['task 5 basis 5'],
  },
  {
    rule: 'same-task-different-leads',
    lines: (lines, model) => edit(lines, 'task 3 name', () => task(model, 1).name),
    at: ['task 1 lead', 'task 3 lead', 'task 1 name', 'task 3 name'],
  },
  {
    rule: 'agency-repeated',
    lines: (lines, model, next) => edit(lines, 'task 2 coordinating', (text) => (next() < 0.5 ? `${text}; ${text}` : `${text}; ${task(model, 2).lead}`)),
    at: ['task 2 coordinating', 'task 2 lead'],
  },
  {
    rule: 'task-without-agency',
    lines: (lines) => edit(lines, 'task 4 coordinating', () => ' '),
    at: ['task 4 coordinating', 'task 4 name', 'task 4 lead', 'task 4 row'],
  },
  {
    rule: 'objective-without-task',
    lines: (lines) =>
      insertAfter(lines, 'objective 2', { tag: 'planted', text: '- Bảo đảm một trăm phần trăm xã có câu lạc bộ đờn ca tài tử sinh hoạt đều đặn.' }),
    at: ['planted'],
  },
  {
    rule: 'sums-do-not-add-up',
    lines: (lines, model, next) =>
      next() < 0.5
        ? edit(lines, 'task 1 total', () => money(task(model, 1).recurrent + task(model, 1).investment + 90))
        : edit(lines, 'total recurrent', (text) => money(Number(text.replace(/\./g, '').replace(',', '.')) + 70)),
    at: ['task 1 total', 'task 1 recurrent', 'task 1 investment', 'total recurrent'],
  },
  { rule: 'note-amount-differs', model: (model) => Object.assign(task(model, 4), { note: `- Kinh phí: 7 * 11 triệu` }), at: ['task 4 note', 'task 4 total'] },
  {
    rule: 'text-total-differs',
    lines: (lines) =>
      edit(lines, 'text total', (text) => text.replace(/: ([\d.]+)/u, (_, amount: string) => `: ${money(Number(amount.replace(/\./g, '')) + 135)}`)),
    at: ['text total'],
  },
  {
    rule: 'appendix-not-announced',
    lines: (lines, model) => [
      ...lines,
      { tag: '', text: '' },
      { tag: 'planted', text: 'PHỤ LỤC 2' },
      {
        tag: '',
        text: `\nDANH SÁCH ĐẦU MỐI\n(Kèm theo Quyết định số ${model.number} ngày 21/4/2022 của Chủ tịch UBND tỉnh ${model.province})\n\nMỗi sở cử một công chức làm đầu mối.`,
      },
    ],
    at: ['planted'],
  },
  { rule: 'missing-provision', lines: (lines) => edit(lines, 'recipients', (text) => text.replace('Điều 3', 'Điều 9')), at: ['recipients'] },
]

function saturday(date: string): string {
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + ((6 - time.getUTCDay() + 7) % 7))
  return time.toISOString().slice(0, 10)
}

/** "Chủ tịch UBND tỉnh X" ↔ "UBND tỉnh X"; other issuers get another body. */
function swapIssuer(text: string): string {
  if (text.includes('Chủ tịch UBND')) return text.replace('Chủ tịch UBND', 'UBND')
  if (text.includes('UBND')) return text.replace('UBND', 'Chủ tịch UBND')
  return text.replace(/của [^.]+\.$/u, 'của Bộ Tài chính.')
}

/** A clean document of that seed. */
export const cleanText = (seed: number): string => compose(render(cleanModel(seed))).text

/** A document with one planted defect. */
export function plant(planting: Planting, seed: number): Planted {
  const next = random(seed * 7919 + 1)
  const model = cleanModel(seed)
  planting.model?.(model, next)
  const lines = planting.lines?.(render(model), model, next) ?? render(model)
  const { text, linesOf } = compose(lines)
  return { rule: planting.rule, text, lines: planting.at.flatMap(linesOf) }
}
