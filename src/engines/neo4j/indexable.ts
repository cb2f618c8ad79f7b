/** Values that an index finds by equality. */
import { createHash } from 'node:crypto'

/** An index of Neo4j refuses a value beyond some 8,000 bytes, and with it the whole transaction. */
const LONGEST = 2000

/** The value itself, or its hash where an index would refuse it: equal values stay equal, different ones different. */
export const indexable = (value: string): string => (value.length <= LONGEST ? value : `sha256:${createHash('sha256').update(value).digest('hex')}`)
