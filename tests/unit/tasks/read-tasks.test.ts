import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/extract/structure/read-structure.ts'
import { agenciesIn } from '../../../src/extract/tasks/agency-cell.ts'
import { amount } from '../../../src/extract/tasks/money.ts'
import { readTasks } from '../../../src/extract/tasks/read-tasks.ts'
import { createView } from '../../../src/text/index.ts'

const read = (text: string) => {
  const view = createView(text)
  return readTasks(view, readStructure(view), [])
}

describe('task tables', () => {
  it('finds columns by their heads, in whatever order they stand', () => {
    const { tasks } = read(
      'PHỤ LỤC\n\n| TT | Thời hạn | Nhiệm vụ | Cơ quan phối hợp | Cơ quan chủ trì |\n|---|---|---|---|---|\n| 1 | Quý II/2024 | Lập danh mục | Sở Nội vụ; Sở Tài chính | Sở Tư pháp |',
    )
    expect(tasks).toMatchObject([{ id: 'PL1.1', name: 'Lập danh mục', lead: ['Sở Tư pháp'], coordinating: ['Sở Nội vụ', 'Sở Tài chính'], due: 'Quý II/2024' }])
  })

  it('numbers rows within their roman group', () => {
    const { tasks } = read(
      'PHỤ LỤC\n\n| TT | Nhiệm vụ | Cơ quan chủ trì |\n| I | Thể chế | |\n| 1 | Lập danh mục | Sở Tư pháp |\n| II | Hạ tầng | |\n| 1 | Mua thiết bị | Sở Y tế |',
    )
    expect(tasks.map(({ id, group }) => [id, group])).toEqual([
      ['PL1.I.1', 'I. Thể chế'],
      ['PL1.II.1', 'II. Hạ tầng'],
    ])
  })

  it('reads the 84 rows of the seed', () => {
    expect(read(readFileSync('seeds/781-qd-ubnd-vinh-long-2022.txt', 'utf8')).tasks).toHaveLength(84)
  })
})

describe('cells', () => {
  it('keeps a run of common nouns as one body', () => {
    expect(agenciesIn('Các bộ, ngành, địa phương')).toEqual(['Các bộ, ngành, địa phương'])
    expect(agenciesIn('(1) Bộ Tư pháp (2) Bộ Công an')).toEqual(['Bộ Tư pháp', 'Bộ Công an'])
  })

  it('parts a list with bullets that was printed in one line, and no body from its owner', () => {
    expect(agenciesIn('- Sở Tư pháp - Sở Lao động - Thương binh và Xã hội - Công an tỉnh')).toEqual([
      'Sở Tư pháp',
      'Sở Lao động - Thương binh và Xã hội',
      'Công an tỉnh',
    ])
    expect(agenciesIn('- Phòng Nội vụ - UBND huyện Tri Tôn')).toEqual(['Phòng Nội vụ - UBND huyện Tri Tôn'])
    expect(agenciesIn('Sở Lao động - Thương binh và Xã hội')).toEqual(['Sở Lao động - Thương binh và Xã hội'])
  })

  it('leaves out of a name that it leads with others', () => {
    expect(agenciesIn('Sở Tư pháp (đồng chủ trì), Sở Y tế')).toEqual(['Sở Tư pháp', 'Sở Y tế'])
  })

  it('reads amounts as they are written in Vietnam', () => {
    expect(amount('1.642,4', 1)).toBe(1642.4)
    expect(amount('2', 1000)).toBe(2000)
    expect(amount('đang tính', 1)).toBeNull()
  })
})
