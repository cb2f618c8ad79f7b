/** What `GraphStore` means, as tests that any engine must pass. */
import { describe, it, type TestContext } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { describeFailures } from './failures.ts'
import { describeReading } from './reading.ts'
import { describeWalking } from './walking.ts'
import { describeWriting } from './writing.ts'

export interface Engine {
  /**
   * Opens the store. `fresh`: it is empty; otherwise it holds what was last stored, also while another handle on it is open.
   * The suite closes what it opened.
   */
  readonly open: (state: 'fresh' | 'as it was') => Promise<GraphStore>
  /** Tests, by name, that cannot hold on this engine, and why. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[]
}

export type Check = (name: string, test: () => Promise<void>) => void

export function describeGraphStore(name: string, engine: Engine): void {
  const check: Check = (test, run) => {
    const left = engine.skip?.find(({ tests }) => tests.includes(test))
    it(test, left ? (context: TestContext) => context.skip(left.reason) : run)
  }
  describe(name, () => {
    describe('reading what was just stored', () => describeReading(engine, check, { reopened: false }))
    describe('reading after the store was closed and opened again', () => describeReading(engine, check, { reopened: true }))
    describe('walking', () => describeWalking(engine, check))
    describe('writing', () => describeWriting(engine, check))
    describe('refusing', () => describeFailures(engine, check))
  })
}
