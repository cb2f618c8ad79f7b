/** One HTTP request to `/graphql`, before GraphQL: its operations, its deadline. */
import { Transform } from 'node:stream'
import type { FastifyReply, FastifyRequest, RequestPayload } from 'fastify'
import { AppError } from '../errors.ts'
import type { Operation } from './limits.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The operations that a request carries; what is none is left to the executor, which says what is wrong with it. */
export function operationsOf(request: FastifyRequest): readonly Operation[] {
  const parts = request.method === 'GET' ? [fromUrl(request.query)] : Array.isArray(request.body) ? request.body : [request.body]
  return parts.map((part) => {
    const { query, operationName, variables } = isRecord(part) ? part : {}
    return { query: textOf(query) ?? '', operationName: textOf(operationName), variables: isRecord(variables) ? variables : {} }
  })
}

function fromUrl(query: unknown): unknown {
  if (!isRecord(query)) return null
  try {
    return { ...query, variables: JSON.parse(textOf(query.variables) ?? '{}') }
  } catch {
    return query
  }
}

export const bodyTooLarge = (limit: number): AppError =>
  new AppError('QUERY_TOO_LARGE', `The request's body is larger than ${limit} bytes.`, { details: { limit } })

/** The body, which fails as soon as it grows beyond `limit`. */
export function boundedBody(request: FastifyRequest, payload: RequestPayload, limit: number): RequestPayload {
  const announced = Number(request.headers['content-length'])
  if (announced > limit) throw bodyTooLarge(limit)
  if (!Number.isNaN(announced)) return payload
  let received = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length
      if (received > limit) done(bodyTooLarge(limit))
      else done(null, chunk)
    },
  })
  payload.on('error', (error) => counter.destroy(error))
  return payload.pipe(counter)
}

export interface Deadline {
  readonly signal: AbortSignal
  readonly end: () => void
}

/** A signal that is aborted with REQUEST_TIMEOUT when the time is over, and when a reading client goes away. */
export function deadlineOf(reply: FastifyReply, { timeoutMs, writes }: { readonly timeoutMs: number; readonly writes: boolean }): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => {
    const hint = writes ? 'It may have been done all the same.' : 'Ask for less at once.'
    controller.abort(new AppError('REQUEST_TIMEOUT', `The answer took longer than ${timeoutMs} ms. ${hint}`, { details: { limit: timeoutMs } }))
  }, timeoutMs)
  const gone = () => {
    if (!reply.raw.writableFinished) controller.abort(new AppError('REQUEST_TIMEOUT', 'The client closed the connection.'))
  }
  if (!writes) reply.raw.once('close', gone)
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer)
      reply.raw.off('close', gone)
    },
  }
}
