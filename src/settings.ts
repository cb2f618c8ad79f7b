/** Every environment variable that the product reads: its name, what it means when it is absent, and how its value is checked. `src/config.ts` reads them; the README's table is made of them. */
import { z } from 'zod'
import { LimitsSchema } from './api/options.ts'

export interface Setting {
  readonly name: string
  /** The value that counts when the variable is absent or empty; null for none. */
  readonly fallback: string | null
  readonly meaning: string
  readonly schema: z.ZodType
}

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is not a whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must lie between ${min} and ${max}`)
const flag = z
  .string()
  .regex(/^(?:true|false|1|0|yes|no|on|off)$/i, 'must be true or false')
  .transform((value) => /^(?:true|1|yes|on)$/i.test(value))
const text = z.string()
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)
const storeUri = z
  .string()
  .refine(
    (value) => /^embedded:/i.test(value) || /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/?#]+/i.test(value),
    'must be embedded:, embedded:FOLDER, or a Neo4j address such as neo4j://localhost:7687',
  )
const origins = list.refine(
  (items) => items.every((item) => z.url().safeParse(item).success),
  'must be origins such as https://example.vn, separated by commas',
)

const MOST = 2_000_000_000

const setting = <T>(name: string, fallback: string | null, schema: z.ZodType<T, string>, meaning: string) => ({ name, fallback, meaning, schema })

export const SETTINGS = {
  port: setting('PORT', '4000', whole(0, 65_535), 'Port that the server listens on; 0 takes a free one.'),
  host: setting('HOST', '127.0.0.1', text, 'Address that the server listens on; 0.0.0.0 for all.'),
  data: setting('CANCU_DATA', './data', text, 'Folder of the embedded store.'),
  store: setting('CANCU_STORE', 'embedded:', storeUri, 'Which engine: `embedded:`, or a Neo4j address (`neo4j://`, `bolt://`, `neo4j+s://`).'),
  seeds: setting('CANCU_SEEDS', './seeds', text, 'Folder whose documents are read when the server starts.'),
  tokens: setting('CANCU_TOKENS', null, list, 'Bearer tokens that may write, separated by commas; none: nobody may.'),
  neo4jUser: setting('CANCU_NEO4J_USER', 'neo4j', text, 'User of the Neo4j database.'),
  neo4jPassword: setting('CANCU_NEO4J_PASSWORD', null, text, 'Its password.'),
  neo4jDatabase: setting('CANCU_NEO4J_DATABASE', null, text, 'Name of the database; the home database of the user when absent.'),
  storeTimeoutMs: setting('CANCU_STORE_TIMEOUT_MS', '5000', whole(1, MOST), 'Milliseconds that a request may wait for the store, retries included.'),
  maxDocumentBytes: setting('CANCU_MAX_DOCUMENT_BYTES', '20000000', whole(1, 500_000_000), 'Largest document that is read, in bytes.'),
  logLevel: setting(
    'CANCU_LOG_LEVEL',
    null,
    z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    'How much the server logs on stderr: silent, fatal, error, warn, info, debug, trace. Absent: info, and warn on a terminal.',
  ),
  introspection: setting('CANCU_INTROSPECTION', 'true', flag, 'Whether the GraphQL schema can be asked for.'),
  graphiql: setting('CANCU_GRAPHIQL', 'true', flag, 'Whether `/graphiql` is served.'),
  metrics: setting('CANCU_METRICS', 'true', flag, 'Whether `/metrics` is served.'),
  corsOrigins: setting('CANCU_CORS_ORIGINS', null, origins, 'Origins of other sites whose pages may ask, separated by commas.'),
  trustProxy: setting('CANCU_TRUST_PROXY', 'false', flag, "Take the client's address from `X-Forwarded-For`: only behind a proxy that sets it."),
} as const satisfies Record<string, Setting>

type LimitName = keyof z.infer<typeof LimitsSchema>

const LIMIT_MEANINGS: Record<LimitName, string> = {
  maxDepth: 'Nesting of fields in one query.',
  maxCost: 'Cost of one request, reported in `extensions.cost`.',
  maxAliases: 'Aliases in one query.',
  maxDirectives: 'Directives in one query.',
  maxTokens: 'Tokens of one query.',
  maxBatch: 'Operations in one HTTP request.',
  maxBodyBytes: "Bytes of a request's body.",
  maxIngestBytes: 'Bytes of a body that comes with a valid token.',
  maxTraversalDepth: 'Steps of one chain.',
  maxTraversalEdges: 'Relations of one chain.',
  timeoutMs: 'Milliseconds for a reading request, waiting included.',
  writeTimeoutMs: 'Milliseconds for a writing request.',
  maxConcurrent: 'Requests worked on at once.',
  maxQueue: 'Requests that may wait for their turn.',
  rateMax: 'Requests of one client in a window; 0 for no limit.',
  rateWindowMs: 'Length of that window in milliseconds.',
}

const DEFAULT_LIMITS = LimitsSchema.parse({})
/** Limits that may be 0. */
const MAY_BE_ZERO: readonly LimitName[] = ['maxQueue', 'rateMax']

/** The limits of the API, each its own variable: `maxDepth` is `CANCU_MAX_DEPTH`. */
export const LIMIT_SETTINGS: readonly (Setting & { readonly limit: LimitName })[] = Object.entries(LIMIT_MEANINGS).map(([key, meaning]) => {
  const limit = key as LimitName
  const name = `CANCU_${limit.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
  return { limit, name, fallback: String(DEFAULT_LIMITS[limit]), meaning, schema: whole(MAY_BE_ZERO.includes(limit) ? 0 : 1, MOST) }
})
