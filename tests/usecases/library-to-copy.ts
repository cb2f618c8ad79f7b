/** A library in which people have left everything that is to be copied: texts that explain each other, an earlier text, a register, decisions. */
import { readFileSync } from 'node:fs'
import type { GraphStore } from '../../src/graph/store.ts'
import { reviewFinding } from '../../src/usecases/audit.ts'
import { documentVersions, importRegister, settledReferences, settleReference } from '../../src/usecases/index.ts'
import type { Context } from '../../src/usecases/model.ts'
import { VALUE_KINDS } from '../../src/usecases/value-kinds.ts'
import { decision, law } from '../helpers/invented-documents.ts'
import { ingested } from './library.ts'

const KEY = 'quyet-dinh.12-qd-ubnd.long-an.2021'
const SEED = '781-qd-ubnd-vinh-long-2022.txt'
const AMBIGUOUS = decision({
  bases: [
    'Căn cứ Luật Công nghệ thông tin ngày 29/6/2006',
    'Căn cứ Chỉ thị số 14/CT-TTg ngày 07/6/2018 của Thủ tướng Chính phủ',
    'Căn cứ Chỉ thị số 14/CT-TTg ngày 25/5/2019 của Thủ tướng Chính phủ',
  ],
  articles: ['Thực hiện Chỉ thị 14/CT-TTg.'],
})

export async function fillLibrary(library: Context): Promise<void> {
  await ingested(library, readFileSync(new URL(`../../seeds/${SEED}`, import.meta.url), 'utf8'), SEED)
  await ingested(library, decision({ articles: ['Bản một.'] }), 'mot.txt')
  await ingested(library, AMBIGUOUS, 'hai.txt')
  await ingested(library, law({ number: '67/2006/QH11', name: 'Công nghệ thông tin', date: '2006-06-29' }), 'luat.txt')
  const { items } = await library.store.mentions(KEY, { first: 100 })
  const mention = items.find(({ node }) => node.mention.quote === 'Chỉ thị 14/CT-TTg')?.node.key ?? ''
  const settled = await settleReference(library, mention, { target: 'chi-thi.14-ct-ttg.2019', by: 'Hoa', reason: 'chủ đề' })
  if (settled.status !== 'SETTLED') throw new Error('The reference was not settled.')
  await reviewFinding(library, 'a finding', { state: 'ACCEPTED', note: null, by: 'Hoa' })
  const register =
    'number,type,date,issuer,title,status,source\n749/QĐ-TTg,Quyết định,2020-06-03,Thủ tướng Chính phủ,Chương trình,in_force,https://vanban.example/749\n'
  const imported = await importRegister(library, { name: 'so.csv', text: register })
  if (imported.status !== 'IMPORTED') throw new Error(JSON.stringify(imported.problems))
}

/** Everything that a copy must have, in a form to be compared. */
export async function contentOf(store: GraphStore): Promise<unknown> {
  const ctx = { store, now: () => new Date(0) }
  return {
    stats: await store.stats(),
    documents: await store.documents({}, { first: 1000 }),
    settled: await settledReferences(ctx),
    versions: await documentVersions(ctx, KEY),
    values: await Promise.all(Object.values(VALUE_KINDS).map((kind) => store.readValues(kind))),
  }
}
