/** References packed: values in the order of the schema's fields, without the names, which would outweigh them. */
import type { Mention } from '../../extract/schema.ts'
import { MentionSchema } from '../../extract/schema.ts'
import type { MentionNode } from '../../graph/model.ts'

const FIELDS = Object.keys(MentionSchema.shape) as (keyof Mention)[]
/** Stands for a field that the reference does not have; no field that may be absent is a number. */
const ABSENT = 0
const MAY_BE_ABSENT = new Set<string>(Object.entries(MentionSchema.shape).flatMap(([name, field]) => (field.safeParse(undefined).success ? [name] : [])))

export const packMention = ({ mention, candidates, terms }: MentionNode): string =>
  JSON.stringify([FIELDS.map((field) => (mention[field] === undefined ? ABSENT : mention[field])), candidates, terms])

export function unpackMention(body: string): Pick<MentionNode, 'mention' | 'candidates' | 'terms'> {
  const [values, candidates, terms] = JSON.parse(body) as [unknown[], string[], string[]]
  const mention: Record<string, unknown> = {}
  FIELDS.forEach((field, i) => {
    if (values[i] !== ABSENT || !MAY_BE_ABSENT.has(field)) mention[field] = values[i]
  })
  return { mention: mention as unknown as Mention, candidates, terms }
}
