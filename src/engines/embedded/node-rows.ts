/** How nodes lie in the database: whole, packed, beside the columns that lists are filtered by and the words that they are found by. */
import { hash } from 'node:crypto'
import {
  issuerWords,
  kindOrder,
  mergeAgency,
  mergeDocument,
  mergeTask,
  normaliseNumber,
  packNode,
  searchNumber,
  searchWords,
  unpackNode,
  yearsOf,
} from '../../graph/index.ts'
import { type AgencyNode, type DocumentNode, type GraphNode, JUSTIFICATION_MODES, type JustificationMode, type TaskNode } from '../../graph/model.ts'
import type { Connection, Row } from './connection.ts'
import { sql } from './sql.ts'
import type { FreshNode, Said } from './touched.ts'
import type { WaitingRows } from './waiting-rows.ts'

/** One bit for each mode. */
export const modeBits = (modes: readonly JustificationMode[]): number => modes.reduce((bits, mode) => bits | (1 << JUSTIFICATION_MODES.indexOf(mode)), 0)

/** A short name for what a text says of a node. */
export const wordingHash = (body: string): Uint8Array => hash('sha256', Buffer.from(body, 'utf16le'), 'buffer').subarray(0, 16)

/** Works a node out of all its wordings and stores it; a node that no text speaks of any more goes. */
export function mergeNode(db: Connection, id: number, rows: WaitingRows): void {
  const stored = db.get(sql('find-node'), [id])
  if (stored === undefined) return
  const { node, wording, body } = workedOut(db.all(sql('wordings-of'), [id]).map(asItStands))
  if (node !== null && stored.wording === wording && stored.body === body) return
  if (stored.wording !== null || stored.body !== null) for (const statement of COLUMNS) db.run(statement, [id])
  db.run(sql('update-node'), [node === null ? (stored.kind as number) : kindOrder(node.kind), wording, body, id])
  if (node === null) db.run(sql('delete-node'), [id])
  else putColumns(rows, id, node)
}

/** Stores a node that was not there. One of which nothing is said is no more than the end of an edge. */
export function putNode(rows: WaitingRows, id: number, { key, said }: FreshNode): void {
  const { node, wording, body } = workedOut(said)
  rows.add('put-node', [id, key, node === null ? 0 : kindOrder(node.kind), wording, body])
  if (node !== null) putColumns(rows, id, node)
}

/** The node as all describe it together, in the words of one of them where they are the same. */
function workedOut(said: readonly Said[]): { readonly node: GraphNode | null; readonly wording: number | null; readonly body: string | null } {
  if (said.length === 0) return { node: null, wording: null, body: null }
  const node = merged(said.map((wording) => wording.node))
  const body = packNode(node)
  const same = said.find((wording) => wording.body === body)?.wording
  return same === undefined ? { node, wording: null, body } : { node, wording: same, body: null }
}

const asItStands = ({ id, body }: Row): Said => ({ wording: id as number, body: body as string, node: unpackNode(body as string) })

/** A document outweighs whatever else might carry its key. */
function merged(said: readonly GraphNode[]): GraphNode {
  const documents = said.filter((node) => node.kind === 'DOCUMENT')
  if (documents.length > 0) return mergeDocument(documents)
  const tasks = said.filter((node) => node.kind === 'TASK')
  return tasks.length > 0 ? mergeTask(tasks) : mergeAgency(said.filter((node) => node.kind === 'AGENCY'))
}

/** What lies beside the node itself. */
const COLUMNS = [
  'DELETE FROM documents WHERE id = ?',
  'DELETE FROM document_years WHERE document = ?',
  'DELETE FROM tasks WHERE id = ?',
  'DELETE FROM task_agencies WHERE task = ?',
  'DELETE FROM agencies WHERE id = ?',
  'DELETE FROM search WHERE rowid = ?',
]

function putColumns(rows: WaitingRows, id: number, node: GraphNode): void {
  rows.add('put-search', [id, searchWords(node), issuerWords(node)])
  if (node.kind === 'DOCUMENT') putDocument(rows, id, node)
  else if (node.kind === 'TASK') putTask(rows, id, node)
  else putAgency(rows, id, node)
}

function putDocument(rows: WaitingRows, id: number, node: DocumentNode): void {
  const { key, type, level, availability } = node
  rows.add('put-document', [id, key, type, level, searchNumber(node), availability])
  for (const year of yearsOf(node)) rows.add('put-year', [year, id])
}

function putTask(rows: WaitingRows, id: number, { key, document, ordinal, code, appendix, modes, leadAgencies, coordinatingAgencies }: TaskNode): void {
  rows.add('put-task', [id, key, document, ordinal, code, normaliseNumber(code), appendix, modeBits(modes)])
  for (const agency of leadAgencies) rows.add('put-task-agency', [agency, 'LEAD', id])
  for (const agency of coordinatingAgencies) rows.add('put-task-agency', [agency, 'COORDINATING', id])
}

function putAgency(rows: WaitingRows, id: number, { key, level, parent }: AgencyNode): void {
  rows.add('put-agency', [id, key, level, parent])
}
