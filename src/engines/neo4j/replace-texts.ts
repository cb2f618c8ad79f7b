/** Writes what texts contribute, and takes out what they contributed before: one transaction, all or nothing. */
import { AppError } from '../../errors.ts'
import { mergeAgency, mergeDocument, mergeTask, sliceHash } from '../../graph/index.ts'
import type { DocumentSlice, GraphNode, NodeKind, RelationType } from '../../graph/model.ts'
import { checkSlice } from './check-slice.ts'
import type { Run } from './connection.ts'
import { cypher } from './cypher.ts'
import { familyLabel, nodeProperties } from './node-properties.ts'
import { searchProperties } from './search-properties.ts'
import { type RelationPlace, type SliceRows, sliceRows, storedRelations } from './slice-rows.ts'

/** Rows sent in one statement. */
const BATCH = 1000

interface StoredText {
  readonly key: string
  readonly sliceHash: string
  readonly shared: readonly string[]
  readonly terms: readonly string[]
  readonly claimed: readonly string[]
  readonly relations: string
}

/** Replaces the texts of `slices` and removes those of `removed`. The same slices again write nothing: whether anything was written is the answer. */
export async function replaceTexts(run: Run, slices: readonly DocumentSlice[], removed: readonly string[]): Promise<boolean> {
  const latest = [...new Map(slices.map((slice) => [slice.key, slice])).values()]
  const stored = (await run(cypher('old-texts'), { keys: [...latest.map((slice) => slice.key), ...removed] })) as unknown as readonly StoredText[]
  const hashes = new Map(stored.map((text) => [text.key, text.sliceHash]))
  const changed = latest.filter((slice) => hashes.get(slice.key) !== sliceHash(slice))
  const replaced = new Set(changed.map((slice) => slice.key))
  const kept = new Set(latest.map((slice) => slice.key))
  const old = stored.filter((text) => replaced.has(text.key) || !kept.has(text.key))
  if (changed.length === 0 && old.length === 0) return false

  for (const slice of changed) checkSlice(slice)
  const rows = changed.map(sliceRows)
  const gone = old.map((text) => text.key)
  const merged = await mergeShared(run, rows, old, gone)
  await takeOut(run, old, gone, replaced)
  await putIn(run, rows, merged.present)
  await deleteNodes(run, merged.vanished)
  return true
}

/** Shared nodes as all texts together describe them, those that change with these texts alone. */
async function mergeShared(run: Run, rows: readonly SliceRows[], old: readonly StoredText[], gone: readonly string[]) {
  const said = new Map<string, Map<string, GraphNode>>()
  const add = (key: string, value: string, node: GraphNode) => {
    const values = said.get(key) ?? new Map<string, GraphNode>()
    said.set(key, values.set(value, node))
  }
  for (const { contributions, shared } of rows) {
    contributions.forEach(({ key, value }, i) => {
      const node = shared[i]
      if (node) add(key, value, node)
    })
  }
  const keys = [...new Set([...said.keys(), ...old.flatMap((text) => text.shared)])]
  for (const batch of batches(keys)) {
    for (const { key, value } of await run(cypher('contributions'), { keys: batch, gone })) {
      add(key as string, value as string, JSON.parse(value as string) as GraphNode)
    }
  }
  return {
    present: [...said.values()].map((values) => mergeNodes([...values.values()])),
    vanished: keys.filter((key) => !said.has(key)),
  }
}

function mergeNodes(nodes: readonly GraphNode[]): GraphNode {
  const documents = nodes.filter((node) => node.kind === 'DOCUMENT')
  if (documents.length > 0) return mergeDocument(documents)
  const tasks = nodes.filter((node) => node.kind === 'TASK')
  return tasks.length > 0 ? mergeTask(tasks) : mergeAgency(nodes.filter((node) => node.kind === 'AGENCY'))
}

async function takeOut(run: Run, old: readonly StoredText[], gone: readonly string[], replaced: ReadonlySet<string>) {
  if (old.length === 0) return
  for (const [type, places] of byType(old.flatMap((text) => storedRelations(text.relations)))) {
    for (const batch of batches(places)) await run(cypher('delete-evidence', { TYPE: type }), { rows: batch, gone })
  }
  await run(cypher('delete-owned'), { gone })
  await run(cypher('delete-says'), { gone })
  await run(cypher('delete-unsaid'), { keys: unique(old.flatMap((text) => text.shared)) })
  await run(cypher('delete-unclaimed'), { terms: unique(old.flatMap((text) => text.claimed)) })
  await run(cypher('delete-unused-terms'), { terms: unique(old.flatMap((text) => text.terms)) })
  await run(cypher('delete-sources'), { keys: gone.filter((key) => !replaced.has(key)) })
}

async function putIn(run: Run, rows: readonly SliceRows[], shared: readonly GraphNode[]) {
  const put = async (name: string, values: readonly unknown[]) => {
    for (const batch of batches(values)) await run(cypher(name), { rows: batch })
  }
  const link = async (name: string, keys: readonly unknown[]) => {
    for (const batch of batches(keys)) await run(cypher(name), { keys: batch })
  }
  for (const row of rows) await put('put-sources', [row.source])
  const nodes = shared.map((node) => ({ ...nodeProperties(node), ...searchProperties(node) }))
  const ofKind = (kind: NodeKind) => nodes.filter((_, i) => shared[i]?.kind === kind)
  await put(
    'put-documents',
    ofKind('DOCUMENT').map((properties) => ({ label: familyLabel(properties.type as string), properties })),
  )
  await put('put-tasks', ofKind('TASK'))
  await put('put-agencies', ofKind('AGENCY'))
  await put(
    'put-contributions',
    rows.flatMap((row) => row.contributions),
  )
  for (const [type, relations] of byType(rows.flatMap((row) => row.relations))) await putRelations(run, type, relations)
  await put(
    'put-mentions',
    rows.flatMap((row) => row.mentions),
  )
  await put(
    'put-provisions',
    rows.flatMap((row) => row.provisions),
  )
  await put(
    'put-claims',
    rows.flatMap((row) => row.claims),
  )
  await put(
    'put-dependencies',
    rows.flatMap((row) => row.dependencies),
  )
  const keys = rows.map((row) => row.source.key)
  await link('link-sources', keys)
  await link('link-mentions', keys)
  await link(
    'link-tasks',
    ofKind('TASK').map((task) => task.key),
  )
}

async function putRelations(run: Run, type: RelationType, relations: readonly RelationPlace[]) {
  const statement = cypher('add-evidence', { TYPE: type, MODE: type === 'JUSTIFIED_BY' ? '{mode: row.mode}' : '' })
  for (const batch of batches(relations)) {
    const [result] = await run(statement, { rows: batch })
    if (result?.stored !== batch.length)
      throw new AppError('INTERNAL', `A ${type} relation names a node that no text describes; nothing was stored.`, { details: { type } })
  }
}

async function deleteNodes(run: Run, keys: readonly string[]) {
  for (const batch of batches(keys)) await run(cypher('delete-nodes'), { keys: batch })
}

function byType<T extends RelationPlace>(places: readonly T[]): Map<RelationType, T[]> {
  const groups = new Map<RelationType, T[]>()
  for (const place of places) {
    const group = groups.get(place.type)
    if (group) group.push(place)
    else groups.set(place.type, [place])
  }
  return groups
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

function* batches<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < values.length; at += BATCH) yield values.slice(at, at + BATCH)
}
