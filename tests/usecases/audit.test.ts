import { describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { auditInput, countFindings, coverageOf, findingsPage, reviewFinding, streamFindings } from '../../src/usecases/audit.ts'
import { importRegister } from '../../src/usecases/index.ts'
import { auditInput as pureInput } from '../helpers/audit-inputs.ts'
import { PLANTINGS } from '../planted/defects/index.ts'
import { cleanText, plant } from '../planted/planting.ts'
import { allIngested, ingested, type Library, openLibrary } from './library.ts'

const planted = (name: string, seed = 3): string => {
  const planting = PLANTINGS.find((each) => each.name === name)
  if (!planting) throw new Error(name)
  return plant([planting], seed).text
}
const every = async (library: Library, filter = {}) => {
  const found = []
  for await (const finding of streamFindings(library, filter)) found.push(finding)
  return found
}
/** The library with its store's reading calls counted. */
function counted(library: Library): { library: Library; calls: () => number } {
  let calls = 0
  const store = new Proxy(library.store, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        calls++
        return Reflect.apply(value, target, args)
      }
    },
  }) as GraphStore
  return { library: { ...library, store }, calls: () => calls }
}
/** A decision of its own number with one Saturday in it. */
const small = (i: number): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: ${i}/QĐ-UBND\n\nLào Cai, ngày 12 tháng 5 năm 2022\n\nQUYẾT ĐỊNH\n\nVề việc giao đất\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI\n\nCăn cứ Nghị định số 43/2014/NĐ-CP ngày 17 tháng 5 năm 2014 của Chính phủ về giao đất;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao đất.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n\nCHỦ TỊCH\n\nTrịnh Xuân Trường\n`

describe('findings of a library', () => {
  it('are those that the texts alone give', async () => {
    const library = await openLibrary()
    const text = planted('another day in a task row')
    const { document } = await ingested(library, text)
    const stored = await auditInput(library, document.key)
    const pure = pureInput(text)
    expect(stored?.mentions.map(({ mention, target }) => [mention.quote, target])).toEqual(pure.mentions.map(({ mention, target }) => [mention.quote, target]))
    expect((await every(library)).map(({ rule, severity }) => [rule, severity])).toEqual([['conflicting-dates', 'ERROR']])
  })

  it('come page by page, each once, and a page reads no more than it shows', async () => {
    const library = await openLibrary()
    await allIngested(
      library,
      Array.from({ length: 30 }, (_, i) => ({ name: `${i}.txt`, text: small(100 + i) })),
    )
    const all = await every(library)
    expect(all).toHaveLength(30)
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 10; page++) {
      const watched = counted(library)
      const { items, hasNextPage } = await findingsPage(watched.library, {}, { first: 7, ...(after === undefined ? {} : { after }) })
      expect(watched.calls()).toBeLessThan(120)
      seen.push(...items.map(({ node }) => node.id))
      after = items.at(-1)?.cursor
      if (!hasNextPage) break
    }
    expect(seen).toEqual(all.map(({ id }) => id))
    expect(await countFindings(library, { severities: ['ERROR'] })).toBe(0)
  })

  it('can be narrowed to rules, severities and documents; an unknown rule is told', async () => {
    const library = await openLibrary()
    const first = await ingested(library, planted('a Saturday'), 'a.txt')
    await ingested(library, planted('the total of a row', 2), 'b.txt')
    expect((await every(library, { rules: ['weekend-or-holiday'] })).map(({ document }) => document)).toEqual([first.document.key])
    const errors = await every(library, { severities: ['ERROR'] })
    expect(errors.map(({ rule }) => rule)).toContain('sums-do-not-add-up')
    expect(errors.every(({ severity }) => severity === 'ERROR')).toBe(true)
    const ofPlan = await every(library, { documents: [first.annex?.key ?? ''] })
    expect(new Set(ofPlan.map(({ document }) => document))).toEqual(new Set([first.document.key]))
    await expect(every(library, { rules: ['weekends'] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('weekend-or-holiday'),
    })
  })

  it('refuse a cursor that is none, and reading backwards', async () => {
    const library = await openLibrary()
    await expect(findingsPage(library, {}, { first: 5, after: 'abc' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(findingsPage(library, {}, { last: 5 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('take as many store calls for a text with many references as for one with few', async () => {
    const library = await openLibrary()
    const few = await ingested(library, small(5), 'few.txt')
    const many = await ingested(library, cleanText(1), 'many.txt')
    const callsFor = async (key: string): Promise<number> => {
      const watched = counted(library)
      await auditInput(watched.library, key)
      return watched.calls()
    }
    expect(await callsFor(many.document.key)).toBe(await callsFor(few.document.key))
    expect(await callsFor(many.document.key)).toBeLessThanOrEqual(12)
  })
})

describe('a review', () => {
  it('survives that the text is read again as long as the words stay, and can be taken back', async () => {
    const library = await openLibrary()
    const text = planted('a Saturday')
    await ingested(library, text)
    const [finding] = await every(library)
    const id = finding?.id ?? ''
    await reviewFinding(library, id, { state: 'ACCEPTED', note: 'ký ngày thứ Bảy', by: 'lan' })
    await ingested(library, text.replace('III. KINH PHÍ THỰC HIỆN', 'Các đơn vị phối hợp chặt chẽ.\n\nIII. KINH PHÍ THỰC HIỆN'))
    expect(await every(library, { review: 'ACCEPTED' })).toMatchObject([{ id, review: { note: 'ký ngày thứ Bảy', by: 'lan' } }])
    expect(await every(library, { review: 'OPEN' })).toEqual([])
    await reviewFinding(library, id, null)
    expect(await every(library, { review: 'OPEN' })).toMatchObject([{ id, review: null }])
  })
})

describe('coverage', () => {
  it('answers for a decision and for the plan in its file alike, and not for what is only cited', async () => {
    const library = await openLibrary()
    const { document, annex } = await ingested(library, cleanText(1))
    const whole = await coverageOf(library, document.key)
    expect(whole).toMatchObject({ total: { tasks: 6, withoutExplicit: { tasks: 0 } }, declaredNeverUsed: [], usedNeverDeclared: [] })
    expect(await coverageOf(library, annex?.key ?? '')).toEqual(whole)
    const [cited] = (await library.store.documents({ availability: 'CITED_ONLY' }, { first: 1 })).items
    expect(await coverageOf(library, cited?.node.key ?? '')).toBeNull()
  })
})

describe('a register', () => {
  it('that gives another issuer is a finding of the text, and is not audited itself', async () => {
    const library = await openLibrary()
    await ingested(library, small(7))
    const text =
      'number,type,date,issuer,title,status,source\n43/2014/NĐ-CP,Nghị định,17/05/2014,Thủ tướng Chính phủ,,,CSDL\n7/QĐ-UBND,Quyết định,12/05/2022,UBND tỉnh Lào Cai,Về việc thu hồi rừng,,Sổ\n'
    await importRegister(library, { name: 'so.csv', text })
    const found = await every(library)
    expect(found.filter(({ rule }) => rule === 'register-contradicts-text').map(({ expected }) => expected)).toEqual(
      expect.arrayContaining(['Thủ tướng Chính phủ', 'Về việc thu hồi rừng']),
    )
    expect(new Set(found.map(({ document }) => document)).size).toBe(1)
  })
})
