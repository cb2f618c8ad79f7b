import { describe, expect, it } from 'vitest'
import { resolveDocument } from '../../../src/resolve/resolve-document.ts'
import { readDocument } from '../../../src/usecases/read-document.ts'

const planOf = (district: string) => `ỦY BAN NHÂN DÂN
HUYỆN ${district.toUpperCase()}
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 12/KH-UBND
${district}, ngày 14 tháng 3 năm 2023

KẾ HOẠCH
Cải cách hành chính năm 2023

| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp |
|---|---|---|---|
| 1 | Rà soát văn bản | Phòng Tư pháp | Công an huyện; Bộ Tư pháp |
`
const agenciesOf = (text: string) => resolveDocument(readDocument({ name: 'plan.txt', text }), text, new Map()).agencies.map(({ key }) => key)

describe('agencies of a district', () => {
  it('are that district’s own: two districts’ offices of one name are two', () => {
    const [here, there] = [agenciesOf(planOf('Cái Bè')), agenciesOf(planOf('Gò Công Tây'))]
    expect(here).toContain('co-quan.phong-tu-phap-huyen-cai-be')
    expect(there).toContain('co-quan.phong-tu-phap-huyen-go-cong-tay')
    expect(here.filter((key) => there.includes(key))).toEqual(['co-quan.bo-tu-phap'])
  })
})

describe('a cell that names bodies rank by rank', () => {
  it('names each of them, and the words for the rank are no agency', () => {
    const text = planOf('Cái Bè').replace('| Phòng Tư pháp |', '| Cấp tỉnh: Sở Nội vụ Cấp huyện: Phòng Nội vụ |')
    const slice = resolveDocument(readDocument({ name: 'plan.txt', text }), text, new Map())
    expect(slice.tasks[0]?.leadAgencies.map((key) => key.split('.')[1])).toEqual(['so-noi-vu', 'phong-noi-vu-huyen-cai-be'])
    expect(slice.agencies.filter(({ name }) => name.includes(':'))).toEqual([])
  })
})
