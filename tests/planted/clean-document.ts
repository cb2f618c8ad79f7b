/**
 * Makes decisions with plans that have nothing to report: every citation complete, every sum right, every objective with its task.
 * What a planting changes is known by tag, so that the lines where a finding must point are known too.
 */
import type { Layout } from './layout.ts'

export interface Basis {
  type: string
  number: string
  date: string
  issuer: string
  title: string
}
export interface Task {
  name: string
  lead: string
  coordinating: string
  recurrent: number
  investment: number
  bases: number[]
  note: string | null
}
export interface Model {
  layout: Layout
  /** "ngày 03/06/2020", or "ngày 03 tháng 6 năm 2020". */
  dates: 'short' | 'long'
  /** A decision with its annexed plan, or the plan alone. */
  shape: 'decision' | 'plan'
  province: string
  number: string
  date: string
  title: string
  year: number
  bases: Basis[]
  objectives: string[]
  tasks: Task[]
}
/** One line of the text; `tag` names what it holds ("basis 3", "task 2 lead"). */
export interface Line {
  tag: string
  text: string
}

/** A small deterministic generator (mulberry32): the same seed gives the same document. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const PROVINCES = [
  'Vĩnh Long',
  'Bến Tre',
  'Trà Vinh',
  'Đồng Tháp',
  'An Giang',
  'Kiên Giang',
  'Nghệ An',
  'Thái Bình',
  'Lâm Đồng',
  'Quảng Nam',
  'Cà Mau',
  'Hà Tĩnh',
]
const FIELDS = [
  'chuyển đổi số ngành y tế',
  'phát triển du lịch cộng đồng',
  'quản lý chất thải rắn sinh hoạt',
  'phổ cập bơi lội cho học sinh',
  'bảo tồn nhà cổ truyền thống',
  'phòng chống sạt lở bờ sông',
  'cung cấp nước sạch nông thôn',
  'đào tạo nghề cho thanh niên',
  'chiếu sáng đường giao thông',
  'xúc tiến xuất khẩu trái cây',
  'số hóa hồ sơ hộ tịch',
  'giám sát chất lượng không khí',
]
const VERBS = [
  'Xây dựng phần mềm phục vụ',
  'Trang bị thiết bị cho',
  'Tổ chức tập huấn về',
  'Khảo sát hiện trạng',
  'Thuê dịch vụ hỗ trợ',
  'Nâng cấp cơ sở dữ liệu về',
]
const DEPARTMENTS = [
  'Sở Thông tin và Truyền thông',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Tư pháp',
  'Sở Giao thông vận tải',
]
/** Working days of 2019 to 2021, in order. */
const DAYS = [
  '2019-03-12',
  '2019-07-10',
  '2019-11-20',
  '2020-02-18',
  '2020-05-12',
  '2020-08-25',
  '2020-11-10',
  '2021-02-24',
  '2021-04-06',
  '2021-06-15',
  '2021-09-14',
  '2021-11-23',
]

export function cleanModel(seed: number): Model {
  const next = random(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const shuffled = <T>(items: readonly T[]): T[] =>
    [...items]
      .map((item) => [next(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item)
  const province = pick(PROVINCES)
  const fields = shuffled(FIELDS)
  const days = shuffled(DAYS).slice(0, 8).sort()
  const bases: Basis[] = days.map((date, i) => {
    const serial = Number(date.slice(5, 7)) * 60 + i * 3 + 20
    const title = `${fields[i % fields.length]} giai đoạn ${date.slice(0, 4)}-2025`
    const kinds: Basis[] = [
      { type: 'Nghị định', number: `${20 + i}/${date.slice(0, 4)}/NĐ-CP`, date, issuer: 'Chính phủ', title: `quy định về ${title}` },
      { type: 'Quyết định', number: `${serial}/QĐ-TTg`, date, issuer: 'Thủ tướng Chính phủ', title: `phê duyệt Chương trình ${title}` },
      { type: 'Quyết định', number: `${serial}/QĐ-UBND`, date, issuer: `Chủ tịch UBND tỉnh ${province}`, title: `phê duyệt Đề án ${title}` },
      { type: 'Kế hoạch', number: `${Math.floor(serial / 8)}/KH-UBND`, date, issuer: `UBND tỉnh ${province}`, title: `thực hiện Chiến lược ${title}` },
    ]
    return kinds[i % kinds.length] as Basis
  })
  const departments = shuffled(DEPARTMENTS)
  const names = shuffled(VERBS.flatMap((verb) => fields.map((field) => `${verb} ${field}`)))
  const tasks: Task[] = Array.from({ length: 6 }, (_, i) => ({
    name: names[i] as string,
    lead: departments[i % departments.length] as string,
    coordinating: departments[(i + 3) % departments.length] as string,
    recurrent: 10 * (1 + Math.floor(next() * 90)),
    investment: 10 * (1 + Math.floor(next() * 90)),
    bases: [i, (i + 2) % bases.length].filter((b, j, all) => all.indexOf(b) === j),
    note: null,
  }))
  ;(tasks[0] as Task).bases.push(6)
  ;(tasks[1] as Task).bases.push(7)
  return {
    layout: (['paragraphs', 'pipes', 'wrapped'] as const)[seed % 3] as Layout,
    dates: seed % 2 === 0 ? 'short' : 'long',
    shape: seed % 5 === 4 ? 'plan' : 'decision',
    province,
    number: `${400 + Math.floor(next() * 500)}/${seed % 5 === 4 ? 'KH' : 'QĐ'}-UBND`,
    date: '2022-04-21',
    title: `${fields[0]} năm 2022`,
    year: 2022,
    bases,
    objectives: tasks.map((task) => task.name),
    tasks,
  }
}

const showDay = (date: string): string => date.split('-').reverse().join('/')
/** As the model's texts write days, without "ngày". */
export function showDate(date: string, dates: Model['dates']): string {
  const [year, month, day] = date.split('-')
  return dates === 'short' ? showDay(date) : `${day} tháng ${Number(month)} năm ${year}`
}
export const citation = (basis: Basis, { dates }: Model): string =>
  `${basis.type} số ${basis.number} ngày ${showDate(basis.date, dates)} của ${basis.issuer} về việc ${basis.title}`
/** Citations after the first give no subject. */
export const shortCitation = (basis: Basis, { dates }: Model): string =>
  `${basis.type} số ${basis.number} ngày ${showDate(basis.date, dates)} của ${basis.issuer}`
export const money = (amount: number): string => amount.toLocaleString('vi-VN', { maximumFractionDigits: 1 })
const upper = (text: string): string => text.toLocaleUpperCase('vi')

export function render(model: Model): Line[] {
  const lines: Line[] = []
  const put = (tag: string, text: string) => lines.push({ tag, text }, { tag: '', text: '' })
  const decision = model.shape === 'decision'
  const own = `${decision ? 'Quyết định' : 'Kế hoạch'} số ${model.number} ngày ${showDate(model.date, model.dates)} của ${decision ? 'Chủ tịch ' : ''}Ủy ban nhân dân tỉnh ${model.province}`
  put('', `ỦY BAN NHÂN DÂN\nTỈNH ${upper(model.province)}\n-------`)
  put('', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------')
  put('own number', `Số: ${model.number}`)
  put('own date', `${model.province}, ngày ${showDate(model.date, 'long')}`)
  if (decision) putDecision(model, put)
  else {
    put('', 'KẾ HOẠCH')
    put('', upper(model.title))
  }
  if (decision) {
    put('', 'KẾ HOẠCH')
    put('annexed', `${upper(model.title)}\n(Kèm theo ${own})`)
  }
  put('', 'I. CĂN CỨ LẬP KẾ HOẠCH')
  for (let i = decision ? 2 : 0; i < model.bases.length; i++) put(`basis ${i}`, `${citation(model.bases[i] as Basis, model)};`)
  put('', 'II. MỤC TIÊU')
  put('', '1. Mục tiêu cụ thể')
  model.objectives.forEach((objective, i) => {
    put(`objective ${i}`, `- ${objective}.`)
  })
  put('', 'III. KINH PHÍ THỰC HIỆN')
  const sum = (of: (task: Task) => number) => model.tasks.reduce((all, task) => all + of(task), 0)
  const recurrent = sum((task) => task.recurrent)
  const investment = sum((task) => task.investment)
  put('text total', `Tổng kinh phí thực hiện kế hoạch năm ${model.year}: ${money(recurrent + investment)} triệu đồng. Trong đó:`)
  put('text investment', `- Vốn đầu tư: ${money(investment)} triệu đồng.`)
  put('text recurrent', `- Vốn sự nghiệp: ${money(recurrent)} triệu đồng.`)
  put('', 'IV. DANH MỤC NHIỆM VỤ')
  put('announcement', '- Phụ lục 1: Tổng hợp nhiệm vụ của các cơ quan, đơn vị cấp tỉnh.')
  put('closing', 'Các cơ quan, đơn vị theo dõi tiến độ theo mục II Kế hoạch này và báo cáo trước ngày 15 tháng 12.')
  put('', 'Trên đây là Kế hoạch, yêu cầu các cơ quan, đơn vị triển khai thực hiện./.')
  if (!decision) put('', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Bình')
  put('appendix 1', 'PHỤ LỤC 1')
  put('', `TỔNG HỢP NHIỆM VỤ NĂM ${model.year}`)
  put('appendix own', `(Kèm theo ${own})`)
  put('', 'ĐVT: Triệu đồng')
  for (const head of ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Tổng kinh phí', 'Ghi chú', 'Tổng cộng', 'Nguồn sự nghiệp', 'Nguồn đầu tư'])
    put('table head', head)
  model.tasks.forEach((task, i) => {
    put(`task ${i} row`, `${i + 1}`)
    put(`task ${i} name`, task.name)
    put(`task ${i} lead`, task.lead || ' ')
    put(`task ${i} coordinating`, task.coordinating || ' ')
    put(`task ${i} total`, money(task.recurrent + task.investment))
    put(`task ${i} recurrent`, money(task.recurrent))
    put(`task ${i} investment`, money(task.investment))
    for (const b of task.bases) put(`task ${i} basis ${b}`, `- ${shortCitation(model.bases[b] as Basis, model)}.`)
    if (task.note !== null) put(`task ${i} note`, task.note)
  })
  put('total row', 'Tổng cộng')
  put('total total', money(recurrent + investment))
  put('total recurrent', money(recurrent))
  put('total investment', money(investment))
  return lines
}

function putDecision(model: Model, put: (tag: string, text: string) => void): void {
  put('', 'QUYẾT ĐỊNH')
  put('', `VỀ VIỆC BAN HÀNH KẾ HOẠCH ${upper(model.title)}`)
  put('', `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ${upper(model.province)}`)
  for (const i of [0, 1]) put(`basis ${i}`, `Căn cứ ${citation(model.bases[i] as Basis, model)};`)
  put('proposal', `Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 18/TTr-STTTT ngày ${showDate('2022-02-24', model.dates)}.`)
  put('', 'QUYẾT ĐỊNH:')
  put('article 1', `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch ${model.title}.`)
  put('article 2', 'Điều 2. Giao Giám đốc Sở Thông tin và Truyền thông tổ chức thực hiện Kế hoạch này.')
  put('article 3', 'Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở và các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này.')
  put('', 'Quyết định có hiệu lực kể từ ngày ký./.')
  put('recipients', 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.')
  put('', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Bình')
}
