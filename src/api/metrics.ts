/** Figures for Prometheus. Label values are bounded: operation names beyond the first hundred count as "other". */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Gate } from './gate.ts'

const NAMED_OPERATIONS = 100

export interface Metrics {
  readonly registry: Registry
  request(operation: string | null, outcome: 'ok' | 'error', seconds: number): void
  refused(code: string): void
  storeCalled(method: string): void
  ingested(outcome: 'ingested' | 'rejected' | 'removed'): void
}

export function createMetrics(gate: Gate): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'cancu_graphql_request_seconds',
    help: 'Time to answer a GraphQL request, by operation name.',
    labelNames: ['operation', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const refusals = new Counter({ name: 'cancu_graphql_refused_total', help: 'Requests refused before they ran, by code.', labelNames: ['code'], registers })
  const storeCalls = new Counter({ name: 'cancu_store_calls_total', help: 'Calls of the store, by method.', labelNames: ['method'], registers })
  const ingests = new Counter({ name: 'cancu_ingest_total', help: 'Texts ingested, rejected and removed through the API.', labelNames: ['outcome'], registers })
  new Gauge({
    name: 'cancu_graphql_active',
    help: 'Requests being worked on.',
    registers,
    collect() {
      this.set(gate.active())
    },
  })
  new Gauge({
    name: 'cancu_graphql_waiting',
    help: 'Requests waiting for their turn.',
    registers,
    collect() {
      this.set(gate.waiting())
    },
  })
  collectDefaultMetrics({ register: registry })

  const named = new Set<string>()
  const labelOf = (operation: string | null): string => {
    if (operation === null) return 'anonymous'
    if (!named.has(operation) && named.size >= NAMED_OPERATIONS) return 'other'
    named.add(operation)
    return operation
  }
  return {
    registry,
    request: (operation, outcome, seconds) => requests.observe({ operation: labelOf(operation), outcome }, seconds),
    refused: (code) => refusals.inc({ code }),
    storeCalled: (method) => storeCalls.inc({ method }),
    ingested: (outcome) => ingests.inc({ outcome }),
  }
}
