/** How nodes lie in the database: whole, as JSON, beside the columns that lists are filtered by and the words that they are found by. */
import { hash } from 'node:crypto'
import { issuerWords, kindOrder, mergeAgency, mergeDocument, mergeTask, normaliseNumber, searchNumber, searchWords, yearsOf } from '../../graph/index.ts'
import { type AgencyNode, type DocumentNode, type GraphNode, JUSTIFICATION_MODES, type JustificationMode, type TaskNode } from '../../graph/model.ts'
import type { Connection, Row } from './connection.ts'
import { sql } from './sql.ts'

/** One bit for each mode. */
export const modeBits = (modes: readonly JustificationMode[]): number => modes.reduce((bits, mode) => bits | (1 << JUSTIFICATION_MODES.indexOf(mode)), 0)

/** A short name for what a text says of a node. */
export const wordingHash = (body: string): Uint8Array => hash('sha256', body, 'buffer').subarray(0, 16)

/** What one text or several say of a node. */
interface Said {
  readonly wording: number
  readonly node: GraphNode
  readonly body: string
}

/** Works a node out of all its wordings and stores it; a node that no text speaks of any more goes. `known`: the wordings, where they need not be read. */
export function mergeNode(db: Connection, id: number, known?: readonly Said[]): void {
  const stored = known === undefined ? db.get(sql('find-node'), [id]) : NOTHING
  if (stored === undefined) return
  const said = known ?? db.all(sql('wordings-of'), [id]).map(asItStands)
  const node = said.length === 0 ? null : merged(said.map((wording) => wording.node))
  const whole = JSON.stringify(node)
  const same = said.find((wording) => wording.body === whole)?.wording
  const [wording, body] = node === null ? [null, null] : same === undefined ? [null, whole] : [same, null]
  if (node !== null && stored.wording === wording && stored.body === body) return
  if (stored.wording !== null || stored.body !== null) for (const statement of COLUMNS) db.run(statement, [id])
  db.run(sql('update-node'), [node === null ? (stored.kind as number) : kindOrder(node.kind), wording, body, id])
  if (node === null) db.run(sql('delete-node'), [id])
  else putColumns(db, id, node)
}

/** A node that has just come. */
const NOTHING: Row = { kind: 0, wording: null, body: null }

const asItStands = ({ id, body }: Row): Said => ({ wording: id as number, body: body as string, node: JSON.parse(body as string) as GraphNode })

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

function putColumns(db: Connection, id: number, node: GraphNode): void {
  db.run(sql('put-search'), [id, searchWords(node), issuerWords(node)])
  if (node.kind === 'DOCUMENT') putDocument(db, id, node)
  else if (node.kind === 'TASK') putTask(db, id, node)
  else putAgency(db, id, node)
}

function putDocument(db: Connection, id: number, node: DocumentNode): void {
  const { key, type, level, availability } = node
  db.run(sql('put-document'), [id, key, type, level, searchNumber(node), availability])
  for (const year of yearsOf(node)) db.run(sql('put-year'), [year, id])
}

function putTask(db: Connection, id: number, { key, document, ordinal, code, appendix, modes, leadAgencies, coordinatingAgencies }: TaskNode): void {
  db.run(sql('put-task'), [id, key, document, ordinal, code, normaliseNumber(code), appendix, modeBits(modes)])
  for (const agency of leadAgencies) db.run(sql('put-task-agency'), [agency, 'LEAD', id])
  for (const agency of coordinatingAgencies) db.run(sql('put-task-agency'), [agency, 'COORDINATING', id])
}

function putAgency(db: Connection, id: number, { key, level, parent }: AgencyNode): void {
  db.run(sql('put-agency'), [id, key, level, parent])
}
