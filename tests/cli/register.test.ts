import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cancuIn, jsonOf, temporaryFolder } from './run-cancu.ts'

const HEAD = 'number,type,date,issuer,title,status,source'

describe('register import', { timeout: 60_000 }, () => {
  it('imports a list, and leaves the same list as it is', async () => {
    const cancu = cancuIn(temporaryFolder())
    const file = join(temporaryFolder(), 'so.csv')
    writeFileSync(file, `${HEAD}\n749/QĐ-TTg,Quyết định,2020-06-03,Thủ tướng Chính phủ,phê duyệt Chương trình chuyển đổi số quốc gia,,Công báo\n`)
    expect((await cancu('register', 'import', file)).stdout).toMatch(/^so\.csv: đã nhập 1 dòng/)
    expect(jsonOf<object>(await cancu('register', 'import', file, '--json'))).toMatchObject({ status: 'IMPORTED', rows: 1, change: 'unchanged' })
    expect((await cancu('search', '749')).stdout).toContain('Quyết định số 749/QĐ-TTg ngày 03/6/2020')
  })

  it('names line, column and field of what is wrong, and imports nothing, with exit code 1', async () => {
    const cancu = cancuIn(temporaryFolder())
    const file = join(temporaryFolder(), 'so.csv')
    writeFileSync(
      file,
      `${HEAD}\n749/QĐ-TTg,Quyết định,2020-06-03,Thủ tướng Chính phủ,một,,Công báo\n750/QĐ-TTg,Quyết định,2020-13-45,Thủ tướng Chính phủ,hai,,Công báo\n`,
    )
    const { code, stderr } = await cancu('register', 'import', file)
    expect(code).toBe(1)
    expect(stderr).toMatch(/so\.csv:3:\d+: date: /)
    expect(stderr).toContain('Không nhập dòng nào')
    expect((await cancu('search', '749')).stdout).toContain('Không tìm thấy.')
  })

  it('refuses a list with other columns', async () => {
    const file = join(temporaryFolder(), 'so.csv')
    writeFileSync(file, 'so,ngay\n749/QĐ-TTg,2020-06-03\n')
    expect((await cancuIn(temporaryFolder())('register', 'import', file)).code).toBe(1)
  })
})
