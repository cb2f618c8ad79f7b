/** References packed: values in the order of the schema's fields, without the names, which would outweigh them. */
import { type Mention, MentionSchema } from '../extract/schema.ts'
import type { MentionNode } from './model.ts'

const FIELDS = Object.keys(MentionSchema.shape) as (keyof Mention)[]
/** Stand for a field that the reference does not have, and for null: no field that may be either is a number. */
const ABSENT = 0
const NONE = 1
const accepting = (value: unknown) =>
  new Set<string>(Object.entries(MentionSchema.shape).flatMap(([name, field]) => (field.safeParse(value).success ? [name] : [])))
const MAY_BE_ABSENT = accepting(undefined)
const MAY_BE_NULL = accepting(null)

/** What a packed reference leaves out: where it stands. */
export type PackedMention = readonly [
  values: readonly unknown[],
  status: MentionNode['status'],
  target: string | null,
  candidates: readonly string[],
  terms: readonly string[],
  /** Null where it follows from the document and the id, as it nearly always does. */
  key: string | null,
]

export const packMention = ({ key, document, mention, status, target, candidates, terms }: MentionNode): PackedMention => [
  FIELDS.map((field) => packValue(mention[field])),
  status,
  target,
  candidates,
  terms,
  key === keyOf(document, mention.id) ? null : key,
]

const packValue = (value: unknown): unknown => (value === undefined ? ABSENT : value === null ? NONE : value)

/** The reference again, in the text of hash `sha256`. */
export function unpackMention([values, status, target, candidates, terms, key]: PackedMention, document: string, sha256: string): MentionNode {
  const fields: Record<string, unknown> = {}
  FIELDS.forEach((field, i) => {
    if (values[i] !== ABSENT || !MAY_BE_ABSENT.has(field)) fields[field] = values[i] === NONE && MAY_BE_NULL.has(field) ? null : values[i]
  })
  const mention = fields as unknown as Mention
  return { key: key ?? keyOf(document, mention.id), document, mention, status, target, candidates, terms, sha256 }
}

const keyOf = (document: string, id: string): string => `${document}#${id}`
