/** `GraphStore` on SQLite. Each method is one question to the database; what the answers are made of is in the files beside this one. */
import { contentHash, pageOf, pageRange, unpackNode } from '../../graph/index.ts'
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
import { claimsOf } from './claims.ts'
import type { Connection, ConnectionOptions } from './connection.ts'
import { agencyPage, documentPage, taskPage } from './filter-pages.ts'
import { LogSize } from './log-size.ts'
import { mapError } from './map-error.ts'
import { mentionPage, mentionsOf } from './mention-runs.ts'
import { Readers } from './readers.ts'
import { countEdges, edgesBetween, proven, relationsOf } from './relation-rows.ts'
import { replaceTexts } from './replace-texts.ts'
import { search } from './search-pages.ts'
import { readSource, sourcePage } from './source-rows.ts'
import { sql } from './sql.ts'
import { traverse } from './traverse.ts'
import { WriterLock } from './writer-lock.ts'

const RELATIONS_EACH = 1_000
const MENTIONS_EACH = 100
const REST_MS = 5_000
/** Keys answered between two pauses. */
const STEP = 50

export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded'
  readonly #readers: Readers
  readonly #writer: Connection
  readonly #lock: WriterLock
  /** Memory that writing took is given back when nothing was written for a while. */
  #rest: NodeJS.Timeout | undefined
  readonly #log = new LogSize()

  constructor(options: ConnectionOptions, writer: Connection, lockFile: string) {
    this.#readers = new Readers(options)
    this.#writer = writer
    this.#lock = new WriterLock(lockFile, options.timeoutMs)
  }

  nodes(keys: readonly string[], options?: ReadOptions): Promise<readonly (GraphNode | null)[]> {
    return this.#inSteps(keys, options, (db, some) => {
      const nodes = some.map((): GraphNode | null => null)
      for (const [at, body] of db.lists(sql('nodes'), { keys: JSON.stringify(some) }) as [number, string | null][])
        nodes[at] = body === null ? null : unpackNode(body)
      return nodes
    })
  }

  async documentKeys(prefix: string, limit: number, options?: ReadOptions): Promise<readonly string[]> {
    return this.#readers.now((db) => db.all(sql('document-keys'), { prefix, limit }).map((row) => row.key as string), options)
  }

  async documents(filter: DocumentFilter, page: PageRequest, options?: ReadOptions): Promise<Page<DocumentNode>> {
    return this.#readers.now((db) => documentPage(db, filter, page), options)
  }

  async tasks(filter: TaskFilter, page: PageRequest, options?: ReadOptions): Promise<Page<TaskNode>> {
    return this.#readers.now((db) => taskPage(db, filter, page), options)
  }

  async agencies(filter: AgencyFilter, page: PageRequest, options?: ReadOptions): Promise<Page<AgencyNode>> {
    return this.#readers.now((db) => agencyPage(db, filter, page), options)
  }

  async search(request: SearchRequest, page: PageRequest, options?: ReadOptions): Promise<Page<GraphNode>> {
    return this.#readers.now((db) => search(db, request, page), options)
  }

  relations(
    keys: readonly string[],
    { limit, ...filter }: RelationFilter & { readonly limit?: number },
    options?: ReadOptions,
  ): Promise<readonly (readonly Relation[])[]> {
    return this.#inSteps(keys, options, (db, some) => relationsOf(db, some, filter, limit ?? RELATIONS_EACH))
  }

  async relationPage(key: string, filter: RelationFilter, page: PageRequest, options?: ReadOptions): Promise<Page<Relation>> {
    const range = pageRange(page, ['string', 'string', 'string', 'string'])
    return this.#readers.now((db) => relationPage(db, key, filter, range), options)
  }

  traverse(request: Traversal, options?: ReadOptions): Promise<Subgraph> {
    return this.#readers.long((db, pause) => traverse(db, request, pause), options)
  }

  async mentions(document: string, page: PageRequest, options?: ReadOptions): Promise<Page<MentionNode>> {
    return this.#readers.now((db) => mentionPage(db, document, page), options)
  }

  mentionsOf(keys: readonly string[], limit = MENTIONS_EACH, options?: ReadOptions): Promise<readonly (readonly MentionNode[])[]> {
    return this.#each(keys, options, (db, key) => mentionsOf(db, key, limit))
  }

  provisions(keys: readonly string[], options?: ReadOptions): Promise<readonly (readonly ProvisionNode[])[]> {
    return this.#each(keys, options, (db, document) => db.all(sql('provisions'), { document }).map((row) => JSON.parse(row.body as string) as ProvisionNode))
  }

  sources(keys: readonly string[], options?: ReadOptions): Promise<readonly (StoredSource | null)[]> {
    return this.#each(keys, options, readSource)
  }

  async sourceList(page: PageRequest, options?: ReadOptions): Promise<Page<{ key: string; name: string; sha256: string; length: number }>> {
    return this.#readers.now((db) => sourcePage(db, page), options)
  }

  claims(
    terms: readonly string[],
    { except = [], ...options }: ReadOptions & { readonly except?: readonly string[] } = {},
  ): Promise<readonly (readonly IdentityClaim[])[]> {
    return this.#each(terms, options, (db, term) => claimsOf(db, term, except))
  }

  async dependents(terms: readonly string[], options?: ReadOptions): Promise<readonly string[]> {
    return this.#readers.now((db) => db.all(sql('dependents'), { terms: JSON.stringify(terms) }).map((row) => row.key as string), options)
  }

  replaceDocuments(slices: readonly DocumentSlice[]): Promise<void> {
    return this.#write((db) => replaceTexts(db, slices, []))
  }

  removeDocuments(keys: readonly string[], replace: readonly DocumentSlice[] = []): Promise<void> {
    return this.#write((db) => replaceTexts(db, replace, keys))
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#lock.hold(work)
  }

  async readValues(kind: string, ids?: readonly string[], options?: ReadOptions): Promise<readonly { id: string; value: unknown }[]> {
    return this.#readers.now(
      (db) =>
        db
          .all(sql('read-values'), { kind, ids: ids === undefined ? null : JSON.stringify(ids) })
          .map((row) => ({ id: row.id as string, value: JSON.parse(row.json as string) as unknown })),
      options,
    )
  }

  writeValue(kind: string, id: string, value: unknown | null): Promise<void> {
    return this.#write((db) => {
      if (value === null) db.run(sql('delete-value'), { kind, id })
      else db.run(sql('write-value'), { kind, id, json: JSON.stringify(value) })
    })
  }

  async stats(options?: ReadOptions): Promise<StoreStats> {
    return this.#readers.now((db) => {
      const counts = Object.fromEntries(db.all(sql('stats')).map((row) => [row.what as string, row.total as number]))
      const count = (what: string) => counts[what] ?? 0
      return {
        documents: { ingested: count('ingested'), citedOnly: count('citedOnly') },
        mentions: { resolved: count('resolved'), ambiguous: count('ambiguous'), unidentified: count('unidentified') },
        tasks: count('tasks'),
        agencies: count('agencies'),
        provisions: count('provisions'),
        relations: Object.fromEntries(db.all(sql('stats-relations')).map((row) => [row.type as string, row.total as number])),
        hash: contentHash(db.rows(sql('slice-hashes')) as Iterable<{ key: string; hash: string } & Record<string, unknown>>),
      }
    }, options)
  }

  async health(): Promise<void> {
    this.#readers.now((db) => db.get('SELECT count(*) FROM sqlite_schema'))
  }

  /** Waits for the writer. */
  async close(): Promise<void> {
    await this.#lock.idle()
    clearTimeout(this.#rest)
    this.#readers.close()
    try {
      this.#writer.close()
    } catch (error) {
      throw mapError(error, this.#writer.file)
    }
  }

  #write(work: (db: Connection) => void): Promise<void> {
    return this.#lock.hold(async () => {
      clearTimeout(this.#rest)
      this.#writer.transaction('BEGIN IMMEDIATE', () => {
        this.#log.fit(this.#writer)
        work(this.#writer)
      })
      this.#rest = setTimeout(() => this.#writer.shrink(), REST_MS).unref()
    })
  }

  /** One answer for each key, all out of one state of the store. */
  #each<T>(keys: readonly string[], options: ReadOptions | undefined, answer: (db: Connection, key: string) => T): Promise<T[]> {
    return this.#inSteps(keys, options, (db, some) => some.map((key) => answer(db, key)))
  }

  /** The same where several keys together cost less. */
  async #inSteps<T>(keys: readonly string[], options: ReadOptions | undefined, answers: (db: Connection, keys: readonly string[]) => T[]): Promise<T[]> {
    if (keys.length <= STEP) return this.#readers.now((db) => answers(db, keys), options)
    return this.#readers.long(async (db, pause) => {
      const all: T[] = []
      for (let at = 0; at < keys.length; at += STEP) {
        if (at > 0) await pause()
        for (const answer of answers(db, keys.slice(at, at + STEP))) all.push(answer)
      }
      return all
    }, options)
  }
}

function relationPage(db: Connection, key: string, filter: RelationFilter, range: ReturnType<typeof pageRange>): Page<Relation> {
  const place = (parts: readonly (string | number)[] | null) => {
    if (parts === null) return null
    const [type, mode, from, to] = parts as readonly [Relation['type'], string, string, string]
    return { type, mode: (mode || null) as Relation['mode'], from, to }
  }
  const edges = edgesBetween(db, key, filter, { after: place(range.after), before: place(range.before), backwards: range.backwards, limit: range.count + 1 })
  return pageOf(
    proven(db, edges),
    range,
    countEdges(db, key, filter),
    ({ type, mode, from, to }) => [type, mode ?? '', from, to],
    (relation) => relation,
  )
}
