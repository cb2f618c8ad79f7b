/** What an operator can set about the API. `src/config.ts` fills it from the environment; every value has a default that is safe on a public network. */
import { z } from 'zod'

const positive = z.int().min(1)

export const LimitsSchema = z.object({
  /** Nesting of fields in one query; fragments do not count. */
  maxDepth: positive.default(15),
  /** Cost of one request, see `cost.ts`. */
  maxCost: positive.default(50_000),
  maxAliases: positive.default(30),
  maxDirectives: positive.default(30),
  maxTokens: positive.default(2_000),
  /** Operations in one HTTP request. */
  maxBatch: positive.default(10),
  /** Bytes of a request's body. */
  maxBodyBytes: positive.default(1_000_000),
  /** Bytes of a request's body that comes with a valid token: a text to be ingested. */
  maxIngestBytes: positive.default(64_000_000),
  /** Steps of one chain. */
  maxTraversalDepth: positive.default(50),
  /** Relations of one chain. */
  maxTraversalEdges: positive.default(5_000),
  /** Time for a reading request, in milliseconds, waiting for its turn included. */
  timeoutMs: positive.default(10_000),
  /** The same for a request that writes. */
  writeTimeoutMs: positive.default(120_000),
  /** Requests worked on at once. */
  maxConcurrent: positive.default(16),
  /** Requests that wait for their turn; what comes beyond is refused. */
  maxQueue: z.int().min(0).default(256),
  /** Requests of one client address in `rateWindowMs`; 0 for no limit. */
  rateMax: z.int().min(0).default(20_000),
  rateWindowMs: positive.default(60_000),
})
export type Limits = z.infer<typeof LimitsSchema>

export const ApiOptionsSchema = z.object({
  /** Bearer tokens that may write; none: nobody may. Several serve while one is exchanged for another. */
  tokens: z.array(z.string().min(1)).default([]),
  introspection: z.boolean().default(true),
  graphiql: z.boolean().default(true),
  metrics: z.boolean().default(true),
  /** Origins whose pages may ask; none: the server's own alone. */
  corsOrigins: z.array(z.url()).default([]),
  /** Take the client's address from `X-Forwarded-For`: only behind a proxy that sets it. */
  trustProxy: z.boolean().default(false),
  /** Folder of the built page; the page is left out where it does not exist. */
  webRoot: z.string().nullable().default(null),
  limits: LimitsSchema.prefault({}),
})
export type ApiOptions = z.infer<typeof ApiOptionsSchema>
