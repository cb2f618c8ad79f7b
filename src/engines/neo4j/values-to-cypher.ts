/** Parameters as the driver needs them: whole numbers become integers of Cypher (a plain JavaScript number would arrive as a float). */
import neo4j from 'neo4j-driver'

export type Parameters = Readonly<Record<string, unknown>>

export function toCypher(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value)]))
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(convert)
  if (value !== null && typeof value === 'object') return toCypher(value as Parameters)
  return value === undefined ? null : value
}
