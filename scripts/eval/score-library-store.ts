/** Checks that a library of whole laws and the seed holds what `library/expect.json` says: identities, relations, states and chains, whatever the order of ingestion. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../src/engines/embedded/index.ts'
import { normaliseNumber } from '../../src/graph/index.ts'
import { basisChain, findDocument, findTask, ingestMany, statusOn, verifyQuotes } from '../../src/usecases/index.ts'
import type { Context, DocumentNode, InputText } from '../../src/usecases/model.ts'
import { Misses } from './misses.ts'
import type { CorpusContext, Section } from './section.ts'

interface Expectations {
  readonly identities: readonly { readonly mention: string; readonly in: string; readonly line: number; readonly is: string }[]
  readonly relations: readonly {
    readonly from: string
    readonly relation: string
    readonly to: string
    readonly line?: number
    readonly effectiveOn?: string
  }[]
  readonly status: readonly {
    readonly document: string
    readonly on: string
    readonly is: string
    readonly by?: string
    readonly amendedBy?: readonly string[]
  }[]
  readonly chains: readonly { readonly from: string; readonly through: readonly string[]; readonly depth?: number }[]
}

export async function scoreLibraryStore({ corpus, scratch }: CorpusContext): Promise<Section | null> {
  const folder = join(corpus, 'library')
  if (!existsSync(join(folder, 'expect.json'))) return null
  const expected = JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')) as Expectations
  const inputs = [folder, join(corpus, 'seed')].flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.endsWith('.txt'))
      .map((name): InputText => ({ name, text: readFileSync(join(place, name), 'utf8') })),
  )
  const misses = new Misses()
  const hashes = new Set<string>()
  let asked = 0
  let held = 0
  const orders = [inputs, [...inputs].reverse(), [...inputs.filter((_, i) => i % 2 === 1), ...inputs.filter((_, i) => i % 2 === 0)]]
  for (const [i, order] of orders.entries()) {
    const store = await openEmbeddedStore({ folder: mkdtempSync(join(scratch, 'library-')), timeoutMs: 5_000 })
    const ctx: Context = { store, now: () => new Date(0) }
    for await (const outcome of ingestMany(ctx, order, { batchSize: i + 1 })) if (outcome.status === 'REJECTED') misses.add(outcome.name, outcome.message)
    for (const { about, holds } of await answers(ctx, expected)) {
      asked++
      if (holds) held++
      else misses.add(`order ${i + 1}`, about)
    }
    const { mismatches } = await verifyQuotes(ctx)
    if (mismatches > 0) misses.add(`order ${i + 1}`, `${mismatches} quotes do not stand where they are said to`)
    hashes.add((await store.stats()).hash)
    await store.close()
  }
  if (hashes.size > 1) misses.add('orders', `${hashes.size} different graphs`)
  const details = Object.entries(misses.byText).flatMap(([text, list]) => list.map((miss) => `  - ${text}: ${miss}`))
  const table = `library in a store: ${held} of ${asked} answers hold in ${orders.length} orders of ingestion, ${hashes.size === 1 ? 'one graph' : 'different graphs'}`
  return { name: 'library-store', figures: { answers: held / asked }, misses: misses.byText, table, details }
}

interface Answer {
  readonly about: string
  readonly holds: boolean
}

async function answers(ctx: Context, { identities, relations, status, chains }: Expectations): Promise<readonly Answer[]> {
  const given: Answer[] = []
  for (const { mention, in: text, line, is } of identities) {
    const document = await documentOf(ctx, text)
    const { items } = await ctx.store.mentions(document?.source?.document ?? '', { first: 10_000 })
    const found = items.find(({ node }) => node.mention.line === line && same(node.mention.quote, mention))
    const target = found?.node.target == null ? null : (await ctx.store.nodes([found.node.target]))[0]
    given.push({ about: `identity in ${text}:${line} is ${is}`, holds: target?.kind === 'DOCUMENT' && isDocument(target, is) })
  }
  for (const { from, relation, to, line, effectiveOn } of relations) {
    const document = await documentOf(ctx, from)
    const [list = []] = await ctx.store.relations([document?.key ?? ''], { direction: 'OUT', limit: 10_000 })
    const targets = await ctx.store.nodes(list.map((edge) => edge.to))
    const edge = list.find(({ type }, i) => {
      const target = targets[i]
      return type === relation && target?.kind === 'DOCUMENT' && isDocument(target, to)
    })
    const evidence = edge?.evidence.filter((proof) => line === undefined || Math.abs(proof.line - line) <= 1) ?? []
    const on = effectiveOn === undefined || edge === undefined ? undefined : (await statusOn(ctx, edge.to, '2099-01-01')).effectiveOn
    given.push({ about: `${from} ${relation} ${to}`, holds: evidence.length > 0 && on === (edge === undefined ? '' : effectiveOn) })
  }
  for (const { document: asked, on, is, by, amendedBy = [] } of status) {
    const document = await documentOf(ctx, asked)
    const state = document === null ? null : await statusOn(ctx, document.key, on)
    const amended = amendedBy.every((number) => state?.amendedBy.some((one) => isDocument(one, number)))
    const ended = by === undefined || (state?.by != null && isDocument(state.by, by))
    given.push({
      about: `${asked} on ${on} is ${is}, not ${state?.state}`,
      holds: state !== null && is.split(' or ').includes(state.state) && amended && ended,
    })
  }
  for (const { from, through } of chains) {
    const task = /^PL\d/.test(from) ? await findTask(ctx, from) : null
    const start = task?.status === 'ONE' ? task.node.key : ((await documentOf(ctx, from))?.key ?? '')
    const { nodes } = await basisChain(ctx, start)
    const passed = through.every((step) => nodes.some(({ node }) => node.kind === 'DOCUMENT' && isDocument(node, step)))
    given.push({ about: `${from} rests on ${through.join(', ')}`, holds: passed })
  }
  return given
}

async function documentOf(ctx: Context, text: string): Promise<DocumentNode | null> {
  const found = await findDocument(ctx, text)
  return found.status === 'ONE' ? found.node : null
}

/** A number, or a constitution with its year. */
const isDocument = ({ number, type, year }: DocumentNode, asked: string): boolean =>
  /\d\/\d/.test(asked) || /\/QĐ/.test(asked)
    ? number !== null && normaliseNumber(number) === normaliseNumber(asked)
    : type === 'CONSTITUTION' && year === Number(/\d{4}$/.exec(asked)?.[0])

const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ')
