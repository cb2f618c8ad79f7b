/** The graph in Neo4j. Each reading method is one statement; each writing method one transaction, and one writer at a time. */
import { compareKeys } from '../../graph/index.ts'
import type { AgencyNode, DocumentNode, DocumentSlice, GraphNode, IdentityClaim, MentionNode, ProvisionNode, Relation, TaskNode } from '../../graph/model.ts'
import type {
  AgencyFilter,
  DocumentFilter,
  GraphStore,
  Page,
  PageRequest,
  ReadOptions,
  RelationFilter,
  SearchRequest,
  StoredSource,
  StoreStats,
  Subgraph,
  TaskFilter,
  Traversal,
} from '../../graph/store.ts'
import { type Connection, PING, type Row, type Run } from './connection.ts'
import { cypher } from './cypher.ts'
import { indexable } from './indexable.ts'
import { agencyList, documentList, mentionList, relationList, searchList, sourceList, taskList } from './lists.ts'
import { kindOf, type Properties, readAgency, readClaim, readDocument, readMention, readNode, readProvision, readTask } from './node-properties.ts'
import { readPage } from './page-statement.ts'
import { readRelation, relationsStatement, type StoredRelation, typesPattern } from './relation-rows.ts'
import { replaceTexts } from './replace-texts.ts'
import { readStats } from './stats.ts'
import { traverse } from './traverse.ts'
import { WriterLock } from './writer-lock.ts'

const RELATIONS_OF_EACH = 1000
const MENTIONS_OF_EACH = 100

export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j'
  readonly #connection: Connection
  readonly #lock: WriterLock

  constructor(connection: Connection, lockWaitMs: number) {
    this.#connection = connection
    this.#lock = new WriterLock(connection, lockWaitMs)
  }

  async nodes(keys: readonly string[], options?: ReadOptions): Promise<readonly (GraphNode | null)[]> {
    if (keys.length === 0) return []
    const rows = await this.#connection.read(cypher('nodes'), { keys: unique(keys) }, options)
    const nodes = new Map(rows.map((row) => readEntry(row as unknown as Entry)).map((node) => [node.key, node]))
    return keys.map((key) => nodes.get(key) ?? null)
  }

  async documentKeys(prefix: string, limit: number, options?: ReadOptions): Promise<readonly string[]> {
    const rows = await this.#connection.read(cypher('document-keys'), { prefix, limit }, options)
    return rows.map((row) => row.key as string)
  }

  documents(filter: DocumentFilter, page: PageRequest, options?: ReadOptions): Promise<Page<DocumentNode>> {
    return readPage(this.#connection, documentList(filter), page, readDocument, options)
  }

  tasks(filter: TaskFilter, page: PageRequest, options?: ReadOptions): Promise<Page<TaskNode>> {
    return readPage(this.#connection, taskList(filter), page, readTask, options)
  }

  agencies(filter: AgencyFilter, page: PageRequest, options?: ReadOptions): Promise<Page<AgencyNode>> {
    return readPage(this.#connection, agencyList(filter), page, readAgency, options)
  }

  search(request: SearchRequest, page: PageRequest, options?: ReadOptions): Promise<Page<GraphNode>> {
    return readPage(this.#connection, searchList(request), page, readEntry, options)
  }

  async relations(
    keys: readonly string[],
    { direction, types, limit = RELATIONS_OF_EACH }: RelationFilter & { readonly limit?: number },
    options?: ReadOptions,
  ): Promise<readonly (readonly Relation[])[]> {
    const pattern = typesPattern(types)
    if (keys.length === 0 || pattern === '') return keys.map(() => [])
    const rows = await this.#connection.read(relationsStatement(pattern, direction), { keys: unique(keys), limit }, options)
    const groups = Map.groupBy(rows, (row) => row.key)
    return keys.map((key) => (groups.get(key) ?? []).map(({ stored }) => readRelation(stored as StoredRelation)))
  }

  relationPage(key: string, filter: RelationFilter, page: PageRequest, options?: ReadOptions): Promise<Page<Relation>> {
    return readPage(this.#connection, relationList(key, filter), page, readRelation, options)
  }

  traverse(request: Traversal, options?: ReadOptions): Promise<Subgraph> {
    return traverse(this.#connection, request, options)
  }

  mentions(document: string, page: PageRequest, options?: ReadOptions): Promise<Page<MentionNode>> {
    return readPage(this.#connection, mentionList(document), page, readMention, options)
  }

  async mentionsOf(keys: readonly string[], limit = MENTIONS_OF_EACH, options?: ReadOptions): Promise<readonly (readonly MentionNode[])[]> {
    if (keys.length === 0) return []
    const rows = await this.#connection.read(cypher('mentions-of'), { keys: unique(keys), limit }, options)
    const groups = Map.groupBy(rows, (row) => row.key)
    return keys.map((key) => (groups.get(key) ?? []).map(({ properties }) => readMention(properties as Properties)))
  }

  async provisions(keys: readonly string[], options?: ReadOptions): Promise<readonly (readonly ProvisionNode[])[]> {
    if (keys.length === 0) return []
    const rows = await this.#connection.read(cypher('provisions'), { keys }, options)
    const groups = Map.groupBy(
      rows.map(({ properties }) => readProvision(properties as Properties)),
      (provision) => provision.document,
    )
    return keys.map((key) => groups.get(key) ?? [])
  }

  async sources(keys: readonly string[], options?: ReadOptions): Promise<readonly (StoredSource | null)[]> {
    if (keys.length === 0) return []
    const rows = await this.#connection.read(cypher('sources'), { keys }, options)
    const sources = new Map(rows.map((row) => [row.key, readSource(row)]))
    return keys.map((key) => sources.get(key) ?? null)
  }

  sourceList(page: PageRequest, options?: ReadOptions): Promise<Page<{ key: string; name: string; sha256: string; length: number }>> {
    return readPage(this.#connection, sourceList(), page, (entry: { key: string; name: string; sha256: string; length: number }) => entry, options)
  }

  async claims(terms: readonly string[], options: ReadOptions & { readonly except?: readonly string[] } = {}): Promise<readonly (readonly IdentityClaim[])[]> {
    if (terms.length === 0) return []
    const rows = await this.#connection.read(cypher('claims'), { terms: unique(terms.map(indexable)), except: options.except ?? [] }, options)
    const groups = Map.groupBy(rows, (row) => row.term)
    return terms.map((term) => (groups.get(indexable(term)) ?? []).map(({ properties }) => readClaim(properties as Properties)).sort(byIdentity))
  }

  async dependents(terms: readonly string[], options?: ReadOptions): Promise<readonly string[]> {
    const rows = await this.#connection.read(cypher('dependents'), { terms: unique(terms.map(indexable)) }, options)
    return rows.map((row) => row.key as string)
  }

  async replaceDocuments(slices: readonly DocumentSlice[]): Promise<void> {
    await this.#replace(slices, [])
  }

  async removeDocuments(keys: readonly string[], replace: readonly DocumentSlice[] = []): Promise<void> {
    await this.#replace(replace, keys)
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#lock.hold(work)
  }

  async readValues(kind: string, ids?: readonly string[], options?: ReadOptions): Promise<readonly { id: string; value: unknown }[]> {
    if (ids?.length === 0) return []
    const statement = ids === undefined ? cypher('read-values') : cypher('read-values-by-id')
    const rows = await this.#connection.read(statement, { kind, ...(ids && { ids }) }, options)
    return rows.map(({ id, json }) => ({ id: id as string, value: JSON.parse(json as string) as unknown }))
  }

  async writeValue(kind: string, id: string, value: unknown | null): Promise<void> {
    const statement = value === null ? cypher('delete-value') : cypher('write-value')
    await this.#write((run) => run(statement, { kind, id, ...(value !== null && { json: JSON.stringify(value) }) }))
  }

  stats(options: ReadOptions = {}): Promise<StoreStats> {
    return readStats(this.#connection, options)
  }

  async health(): Promise<void> {
    await this.#connection.read(PING)
  }

  async close(): Promise<void> {
    await this.#lock.idle()
    await this.#connection.close()
  }

  /** What several nodes say together becomes visible together. */
  async #replace(slices: readonly DocumentSlice[], removed: readonly string[]): Promise<void> {
    await this.#lock.hold(async () => {
      let announced = false
      try {
        await this.#connection.write(async (run) => {
          if (!(await replaceTexts(run, slices, removed))) return
          await this.#lock.confirm()
          await this.#connection.write((other) => other(cypher('announce-commit')))
          announced = true
        })
      } finally {
        if (announced) await this.#connection.write((run) => run(cypher('settle-commit'))).catch(() => {})
      }
    })
  }

  /** One transaction, alone; it ends without effect where the right to write was lost meanwhile. */
  async #write(work: (run: Run) => Promise<unknown>): Promise<void> {
    await this.#lock.hold(() =>
      this.#connection.write(async (run) => {
        await work(run)
        await this.#lock.confirm()
      }),
    )
  }
}

/** A node of any kind as a statement gives it. */
interface Entry {
  readonly labels: readonly string[]
  readonly properties: Properties
}

const byIdentity = (a: IdentityClaim, b: IdentityClaim): number => compareKeys(a.key, b.key) || compareKeys(a.date ?? '', b.date ?? '')
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

const readEntry = ({ labels, properties }: Entry): GraphNode => readNode(kindOf(labels), properties)

const readSource = ({ key, name, sha256, text, extraction }: Row): StoredSource => ({
  key: key as string,
  name: name as string,
  sha256: sha256 as string,
  text: text as string,
  extraction: JSON.parse(extraction as string) as StoredSource['extraction'],
})
