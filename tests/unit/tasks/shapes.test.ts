import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/extract/structure/read-structure.ts'
import { agenciesIn } from '../../../src/extract/tasks/agency-cell.ts'
import { readTasks } from '../../../src/extract/tasks/read-tasks.ts'
import { createView } from '../../../src/text/index.ts'
import { INVENTED, type Invented } from './invented-tables.ts'
import { asBorderedLines, asPageText, asPipes } from './print-table.ts'

const read = (text: string) => {
  const view = createView(text)
  return readTasks(view, readStructure(view), [])
}
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** What the rows say, field by field, with the bodies parted. */
const written = ({ table, fields }: Invented) =>
  table.rows
    .filter((row) => row.length > 2)
    .map((row) =>
      Object.fromEntries(
        Object.entries(fields).map(([field, column]) => {
          const cell = row[column] ?? ''
          return [field, field === 'lead' || field === 'coordinating' ? cell.split('\n').flatMap((line) => agenciesIn(plain(line))) : plain(cell)]
        }),
      ),
    )
const found = (text: string, { fields }: Invented) =>
  read(`PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n${text}\n`).tasks.map((task) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, task[field as 'name' | 'lead' | 'coordinating' | 'due' | 'result']])),
  )

describe.each(INVENTED)('a table about $name', (invented) => {
  const { table } = invented
  it('is read from rows between borders', () => {
    expect(found(asPipes(invented.table), invented)).toEqual(written(invented))
  })

  it('is read from one cell a line between lines of borders', () => {
    expect(found(asBorderedLines(invented.table), invented)).toEqual(written(invented))
  })

  it.each([60, 34, 23, 17, 12])('is read from PDF text without borders, pages of %i lines, the head on each', (height) => {
    expect(found(asPageText(invented.table, { height, headOnEachPage: true }), invented)).toEqual(written(invented))
  })

  it.each([34, 17, 12])('is read from PDF text without borders, pages of %i lines, the head printed once', (height) => {
    expect(found(asPageText(invented.table, { height, headOnEachPage: false }), invented)).toEqual(written(invented))
  })

  it('is read from one paragraph a cell, several where a cell names several bodies', () => {
    const paragraphs = [table.heads, ...table.rows].flatMap((cells) => cells.flatMap((cell) => cell.split('\n')))
    expect(found(paragraphs.join('\n\n'), invented)).toEqual(written(invented))
  })

  it('is read alike in decomposed letters and with carriage returns', () => {
    const text = asPageText(invented.table, { height: 23, headOnEachPage: true })
    expect(found(text.normalize('NFD'), invented)).toEqual(written(invented))
    expect(found(text.replaceAll('\n', '\r\n'), invented)).toEqual(written(invented))
  })

  it('puts every cell where it was read', () => {
    const text = `PHỤ LỤC\n\n${asPageText(invented.table, { height: 60, headOnEachPage: true })}`
    const view = createView(text)
    for (const task of readTasks(view, readStructure(view), []).tasks) {
      const cell = task.cells.name
      expect(plain(view.text.slice(cell?.start, cell?.end))).toBe(task.name)
      expect(task.end).toBeGreaterThanOrEqual(cell?.end ?? 0)
    }
  })
})

describe('merged cells', () => {
  it('give the lead printed before the last row of its block to every row of the block, over the page break too', () => {
    const { tasks } = read(
      [
        'Phụ lục II',
        ...['STT', 'Đơn vị', 'Nhiệm vụ chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        ...['Rà soát quy hoạch mạng lưới trạm quan trắc', 'trên biển và hải đảo', '(1) Bộ Quốc phòng', '(2) Bộ Công an', 'Quý III/2024'],
        ...['1', 'Bộ Tài nguyên và', 'Môi trường', 'Xây dựng bản đồ cảnh báo sạt lở cho các xã', 'miền núi phía Bắc', 'UBND các tỉnh miền núi', 'Năm 2025'],
        ...['', 'CÔNG BÁO/Số 501/Ngày 12-03-2024', '12', ' '],
        ...['STT', 'Đơn vị', 'Nhiệm vụ chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        ...[' ', 'Hướng dẫn địa phương diễn tập sơ tán dân', 'Bộ Quốc phòng', 'Hằng năm'],
        ...['2', 'Bộ Xây dựng', 'Hoàn thiện quy chuẩn nhà ở an toàn vùng ngập', 'lũ', ' ', 'Quý I/2025'],
      ].join(' \n'),
    )
    expect(tasks.map(({ id, lead, coordinating, due }) => [id, lead, coordinating, due])).toEqual([
      ['PL2.1.1', ['Bộ Tài nguyên và Môi trường'], ['Bộ Quốc phòng', 'Bộ Công an'], 'Quý III/2024'],
      ['PL2.1.2', ['Bộ Tài nguyên và Môi trường'], ['UBND các tỉnh miền núi'], 'Năm 2025'],
      ['PL2.1.3', ['Bộ Tài nguyên và Môi trường'], ['Bộ Quốc phòng'], 'Hằng năm'],
      ['PL2.2', ['Bộ Xây dựng'], [], 'Quý I/2025'],
    ])
  })

  it('give the lead printed with the first row to the unnumbered rows after it', () => {
    const { tasks } = read(
      'PHỤ LỤC\nTT\nCơ quan chủ trì\nNhiệm vụ\nSản phẩm\nThời gian\n1\nSở Nội vụ\nRà soát vị trí việc làm của các đơn vị\nBáo cáo rà soát\nQuý I/2026\nTrình ban hành quy chế khen thưởng\nQuyết định\nQuý II/2026\n2\nSở Tư pháp\nKiểm tra văn bản do cấp xã ban hành\nKết luận kiểm tra\nThường xuyên\n',
    )
    expect(tasks.map(({ id, lead, result }) => [id, lead, result])).toEqual([
      ['PL1.1.1', ['Sở Nội vụ'], 'Báo cáo rà soát'],
      ['PL1.1.2', ['Sở Nội vụ'], 'Quyết định'],
      ['PL1.2', ['Sở Tư pháp'], 'Kết luận kiểm tra'],
    ])
  })

  it('left out of a bordered row take the value above; a cell printed empty is empty', () => {
    const cells = (...texts: string[]) => `|\n${texts.map((text) => (text === '' ? '|' : `${text}\n|`)).join('\n')}`
    const { tasks } = read(
      [
        'PHỤ LỤC\n',
        cells('TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kết quả'),
        cells('1', 'Lập danh mục hồ sơ', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý I/2026', 'Danh mục'),
        cells('Tổ chức tiếp nhận hồ sơ', 'Công an tỉnh'),
        cells('2', 'Tổng kết thực hiện', 'Sở Tư pháp', 'Sở Tài chính', 'Hằng năm', ''),
        cells('3', 'Báo cáo kết quả', 'Sở Tư pháp', 'Sở Tài chính', 'Hằng năm', 'Báo cáo'),
      ].join('\n'),
    )
    expect(tasks.map(({ id, lead, coordinating, due, result }) => [id, lead, coordinating, due, result])).toEqual([
      ['PL1.1.1', ['Sở Tư pháp'], ['Sở Nội vụ'], 'Quý I/2026', 'Danh mục'],
      ['PL1.1.2', ['Công an tỉnh'], ['Sở Nội vụ'], 'Quý I/2026', 'Danh mục'],
      ['PL1.2', ['Sở Tư pháp'], ['Sở Tài chính'], 'Hằng năm', null],
      ['PL1.3', ['Sở Tư pháp'], ['Sở Tài chính'], 'Hằng năm', 'Báo cáo'],
    ])
  })

  it('are not guessed: a numbered row whose lead is empty says so', () => {
    const { tasks, diagnostics } = read(
      'PHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Làm sạch dữ liệu | Sở Y tế | Sở Nội vụ |\n| 2 | Sao lưu dữ liệu | | Sở Nội vụ |',
    )
    expect(tasks[1]).toMatchObject({ id: 'PL1.2', lead: [], coordinating: ['Sở Nội vụ'] })
    expect(diagnostics).toMatchObject([{ code: 'TASK_LEAD_MISSING', severity: 'warning' }])
  })
})

describe('columns and cells of other kinds', () => {
  it('counts the columns of money in million, whatever unit the head names', () => {
    const table = (unit: string, value: string) =>
      read(`PHỤ LỤC\n\n| TT | Dự án | Chủ đầu tư | Kinh phí (${unit}) |\n|---|---|---|---|\n| 1 | Sửa trường | Sở Xây dựng | ${value} |`).tasks[0]?.budgetTotal
    expect(table('triệu đồng', '1.250,5')).toBe(1250.5)
    expect(table('tỷ đồng', '2,5')).toBe(2500)
    expect(table('đồng', '350.000.000')).toBe(350)
    expect(table('1.000 đồng', '90.000')).toBe(90)
  })

  it('finds money, its parts and their totals in borderless text with empty cells', () => {
    const text = asPageText(
      {
        heads: ['TT', 'Tên dự án', 'Chủ đầu tư', 'Tổng mức đầu tư', 'Vốn đầu tư', 'Vốn sự nghiệp', 'Thời gian thực hiện', 'Ghi chú'],
        widths: [4, 34, 16, 10, 10, 10, 12, 20],
        rows: [
          ['1', 'Cải tạo trụ sở làm việc của Trung tâm Bảo trợ xã hội', 'Sở Nội vụ', '1.250,5', '1.250,5', '', '2026', 'Nghị quyết số 12/NQ-HĐND'],
          ['2', 'Nâng cấp phòng máy chủ dự phòng', 'Sở Khoa học và Công nghệ', '800', '500', '300', '2026 - 2027', ''],
        ],
      },
      { height: 60, headOnEachPage: false },
    )
    const { tasks, totals } = read(`PHỤ LỤC 3\nĐVT: Triệu đồng\n${text}\nTổng cộng\n2.050,5\n1.750,5\n300\n`)
    expect(tasks).toMatchObject([
      { id: 'PL3.1', budgetTotal: 1250.5, budgetInvestment: 1250.5, budgetRecurrent: null, due: '2026', notes: 'Nghị quyết số 12/NQ-HĐND' },
      { id: 'PL3.2', budgetTotal: 800, budgetInvestment: 500, budgetRecurrent: 300, due: '2026 - 2027', notes: null },
    ])
    expect(totals).toMatchObject([{ label: 'Tổng cộng', budgetTotal: 2050.5, budgetInvestment: 1750.5, budgetRecurrent: 300 }])
  })

  it('parts who leads from who takes part where one cell says both', () => {
    const table = (cell: string) => read(`PHỤ LỤC\n\n| TT | Nhiệm vụ | Phân công thực hiện |\n|---|---|---|\n| 1 | Số hóa hồ sơ | ${cell} |`).tasks[0]
    const parts = { lead: ['Sở Y tế'], coordinating: ['Sở Tài chính', 'UBND cấp xã'] }
    expect(table('Chủ trì: Sở Y tế<br>Phối hợp: Sở Tài chính, UBND cấp xã')).toMatchObject(parts)
    expect(table('Sở Y tế chủ trì, phối hợp với Sở Tài chính; UBND cấp xã')).toMatchObject(parts)
    expect(table('Sở Y tế (chủ trì), Sở Tài chính, UBND cấp xã (phối hợp)')).toMatchObject(parts)
  })

  it('takes "nt" and "như trên" for what the row above says', () => {
    const { tasks } = read(
      'PHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Đo đạc | Sở Xây dựng | Quý I/2026 |\n| 2 | Cắm mốc | như trên | nt |\n| 3 | Bàn giao | -nt- | Quý II/2026 |',
    )
    expect(tasks.map(({ lead, due }) => [lead, due])).toEqual([
      [['Sở Xây dựng'], 'Quý I/2026'],
      [['Sở Xây dựng'], 'Quý I/2026'],
      [['Sở Xây dựng'], 'Quý II/2026'],
    ])
  })

  it('reads over the row that counts the columns, and keeps dotted numbers under their group', () => {
    const { tasks } = read(
      'PHỤ LỤC\n\n| STT | Nội dung | Đơn vị thực hiện | Thời gian |\n|:-:|---|---|---|\n| (1) | (2) | (3) | (4) |\n| II | Hạ tầng | | |\n| 1 | Trạm sạc xe điện | | |\n| 1.1 | Chọn vị trí | Sở Xây dựng | 2026 |\n| 1.2 | Lắp đặt | Công ty Điện lực | 2027 |',
    )
    expect(tasks.map(({ id, group }) => [id, group])).toEqual([
      ['PL1.II.1.1', '1. Trạm sạc xe điện'],
      ['PL1.II.1.2', '1. Trạm sạc xe điện'],
    ])
  })

  it('keeps what introduces an appendix for all its rows, and a group for its own', () => {
    const { sections } = read(
      'Phụ lục I\nNHIỆM VỤ THỰC HIỆN KẾT LUẬN SỐ 12-KL/TW\n\n| TT | Nhiệm vụ | Chủ trì |\n| I | Thực hiện Nghị quyết số 3/NQ-CP | |\n| 1 | Đo đạc | Sở Xây dựng |\n| II | Việc khác | |\n| 1 | Cắm mốc | Sở Nội vụ |',
    )
    expect(sections.map(({ label, tasks }) => [label, tasks])).toEqual([
      ['Phụ lục I. NHIỆM VỤ THỰC HIỆN KẾT LUẬN SỐ 12-KL/TW', ['PL1.I.1', 'PL1.II.1']],
      ['I. Thực hiện Nghị quyết số 3/NQ-CP', ['PL1.I.1']],
      ['II. Việc khác', ['PL1.II.1']],
    ])
  })

  it.each([
    [
      'without borders at its ends',
      'STT | Nội dung | Phân công thực hiện | Thời gian |\nChủ trì | Phối hợp |\n1 | Đo đạc | Sở Xây dựng | Sở Y tế | Quý II |\n2 | Cắm mốc | Sở Nội vụ | UBND cấp huyện | Quý III |',
    ],
    [
      'within borders',
      '| STT | Nội dung | Phân công thực hiện | Thời gian |\n| Chủ trì | Phối hợp |\n| 1 | Đo đạc | Sở Xây dựng | Sở Y tế | Quý II |\n| 2 | Cắm mốc | Sở Nội vụ | UBND cấp huyện | Quý III |',
    ],
    [
      'padded',
      '| STT | Nội dung | Phân công thực hiện | | Thời gian |\n| | | Chủ trì | Phối hợp | |\n| 1 | Đo đạc | Sở Xây dựng | Sở Y tế | Quý II |\n| 2 | Cắm mốc | Sở Nội vụ | UBND cấp huyện | Quý III |',
    ],
  ])('finds who leads under a head whose cells were merged, printed %s', (_, printed) => {
    expect(read(`PHỤ LỤC\n\n${printed}`).tasks).toMatchObject([
      { id: 'PL1.1', name: 'Đo đạc', lead: ['Sở Xây dựng'], coordinating: ['Sở Y tế'], due: 'Quý II' },
      { id: 'PL1.2', name: 'Cắm mốc', lead: ['Sở Nội vụ'], coordinating: ['UBND cấp huyện'], due: 'Quý III' },
    ])
  })

  it('takes two cells that fit no head for a row, not for a part of the head', () => {
    const { tasks } = read('PHỤ LỤC\n\n| STT | Nội dung | Chủ trì | Thời gian |\n| I | Phối hợp |\n| 1 | Đo đạc | Sở Xây dựng | Quý II |')
    expect(tasks).toMatchObject([{ id: 'PL1.I.1', lead: ['Sở Xây dựng'], due: 'Quý II' }])
  })

  it('loses no row where numbers begin anew without a group', () => {
    const { tasks } = read('PHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì |\n| 1 | Đo đạc | Sở Xây dựng |\n| 1 | Cắm mốc | Sở Nội vụ |')
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2)
  })
})

describe('items of a list', () => {
  it('are tasks where lines under them, or they themselves, name who leads', () => {
    const { tasks } = read(
      'KẾ HOẠCH\nCải thiện chất lượng không khí\n\nI. NHIỆM VỤ\n1. Kiểm soát nguồn thải\na) Lắp đặt trạm quan trắc tự động.\n- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.\n- Cơ quan phối hợp: Ban Quản lý các khu công nghiệp; Công an tỉnh.\n- Thời gian hoàn thành: Quý IV/2026.\n- Sản phẩm: 05 trạm quan trắc.\nb) Thu hồi phương tiện quá niên hạn.\n- Cơ quan chủ trì: Công an tỉnh.\n2. Trồng thêm cây xanh đô thị. Chủ trì: Sở Xây dựng; phối hợp: UBND các phường; thời gian: năm 2026.\n3. Giữ gìn vệ sinh nơi công cộng.\n',
    )
    expect(tasks).toMatchObject([
      {
        id: 'T1.1.a',
        lead: ['Sở Nông nghiệp và Môi trường'],
        coordinating: ['Ban Quản lý các khu công nghiệp', 'Công an tỉnh'],
        due: 'Quý IV/2026',
        result: '05 trạm quan trắc',
      },
      { id: 'T1.1.b', lead: ['Công an tỉnh'], due: null },
      { id: 'T1.2', name: 'Trồng thêm cây xanh đô thị', lead: ['Sở Xây dựng'], coordinating: ['UBND các phường'], due: 'năm 2026' },
    ])
  })

  const PLAN = 'KẾ HOẠCH\nDọn kho lưu trữ\n\nI. NHIỆM VỤ\n'
  it.each([
    ['- Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Xây dựng.', ['Sở Nội vụ'], ['Sở Tài chính', 'Sở Xây dựng']],
    ['- Đơn vị thực hiện: Sở Nội vụ (chủ trì); Sở Tài chính (phối hợp).', ['Sở Nội vụ'], ['Sở Tài chính']],
    ['- Phân công thực hiện:\n+ Chủ trì: Sở Nội vụ.\n+ Phối hợp: Sở Tài chính.', ['Sở Nội vụ'], ['Sở Tài chính']],
    ['a) Cơ quan chủ trì: Sở Nội vụ.\nb) Cơ quan phối hợp: Sở Tài chính.', ['Sở Nội vụ'], ['Sở Tài chính']],
    ['- Cơ quan chủ trì, thực hiện: Sở Nội vụ.\n- Cơ quan chủ trì tham mưu: Sở Tài chính.', ['Sở Nội vụ'], []],
    ['- Nội dung: bê 20 thùng.\n- Cơ quan chủ trì: Sở Nội vụ.', ['Sở Nội vụ'], []],
    ['- Sở, ngành chủ trì: Sở Nội vụ.', ['Sở Nội vụ'], []],
    ['- Sở chủ trì: Sở Nội vụ.', ['Sở Nội vụ'], []],
    ['- Đơn vị đầu mối: Sở Nội vụ.', ['Sở Nội vụ'], []],
    ['- Trách nhiệm thực hiện: Sở Nội vụ, Sở Y tế.', ['Sở Nội vụ', 'Sở Y tế'], []],
  ])('say in many ways who leads and who takes part: %s', (fields, lead, coordinating) => {
    expect(read(`${PLAN}1. Dọn kho\n${fields}\n`).tasks).toMatchObject([{ id: 'T1.1', name: 'Dọn kho', group: null, lead, coordinating }])
  })

  it('stand under the heading whose number theirs begins with', () => {
    const { tasks } = read(
      `${PLAN}1. Tuyên truyền\n1.1. In tờ rơi\n- Cơ quan chủ trì: Sở Nội vụ.\n1.2. Treo băng rôn\n- Cơ quan chủ trì: Sở Y tế.\n2. Dọn kho\n- Cơ quan chủ trì: Sở Nội vụ.\n`,
    )
    expect(tasks.map(({ id, group }) => [id, group])).toEqual([
      ['T1.1.1', '1. Tuyên truyền'],
      ['T1.1.2', '1. Tuyên truyền'],
      ['T1.2', null],
    ])
  })

  it('that the body names with what they rest on are objectives', () => {
    const { objectives } = read(
      'I. CĂN CỨ\nNghị định số 1/2020/NĐ-CP ngày 1/1/2020 của Chính phủ;\nII. NHIỆM VỤ\n1. Dữ liệu\nCung cấp dữ liệu mở theo Nghị định số 1/2020/NĐ-CP của Chính phủ.\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì |\n| 1 | Đo đạc | Sở Xây dựng |',
    )
    expect(objectives.map(({ name }) => name)).toEqual(['Cung cấp dữ liệu mở theo Nghị định số 1/2020/NĐ-CP của Chính phủ'])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'STT\n',
    'TT\n',
    'Nhiệm vụ\n',
    'Chủ trì\n',
    'Phối hợp\n',
    'Thời hạn\n',
    '1\n',
    '2\n',
    '1.1\n',
    'I\n',
    'A\n',
    '|\n',
    '| a |',
    'Sở Y tế\n',
    'Quý I/2026\n',
    'Tổng cộng\n',
    ' \n',
    '\n\n',
    'PHỤ LỤC\n',
    'a) Làm\n',
    '- Chủ trì: Sở Y tế\n',
    'CÔNG BÁO/Số 1/Ngày 01-01-2026\n',
    '12\n',
    '500\n',
    '(',
    '**',
    'Xây dựng nền tảng,\n',
  )
  it('is read without an error, with every span inside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), { maxLength: 80 }),
        (pieces) => {
          const view = createView(pieces.join(''))
          const { tasks, totals, sections, objectives } = readTasks(view, readStructure(view), [])
          for (const { start, end } of [...tasks, ...totals, ...sections, ...objectives, ...tasks.flatMap(({ cells }) => Object.values(cells))]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(view.text.length)
          }
          expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['heads of tables', 'STT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n'],
    ['borders', '|\n'],
    ['groups', 'STT\nNhiệm vụ\nChủ trì\nA\n1\nB\n'],
    ['an endless cell', '| TT | Nhiệm vụ | Chủ trì |\n| 1 | Làm | Sở Y tế, (chủ trì '],
    ['one row', '1\nXây dựng nền tảng\n'],
  ])('of repeated %s costs no more than its length', (_, unit) => {
    const cost = (length: number) => {
      const text = `STT\nNhiệm vụ\nChủ trì\n${unit.repeat(Math.ceil(length / unit.length))}`
      let best = Number.POSITIVE_INFINITY
      for (let k = 0; k < 3; k++) {
        const before = process.cpuUsage()
        read(text)
        const { user, system } = process.cpuUsage(before)
        best = Math.min(best, user + system)
      }
      return best
    }
    cost(20_000)
    expect(cost(160_000)).toBeLessThan(Math.max(400_000, 6 * cost(40_000)))
  })
})
