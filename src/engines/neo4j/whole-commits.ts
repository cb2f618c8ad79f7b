/**
 * Neo4j shows a commit to readers piece by piece while it is applied: a reader could see a text half replaced. So a writer announces each commit just before it
 * and settles it just after, in transactions of their own, and a reading whose question ran while a commit was announced or settled is asked again.
 * Only the moment of the commit counts, not the time that the writer needs for its work.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Record as DriverRecord, ManagedTransaction } from 'neo4j-driver'
import { cypher } from './cypher.ts'
import type { Parameters } from './values-to-cypher.ts'

/** How long a commit may stay announced: its writer died between the two when it takes longer. */
const ABANDONED_MS = 2000
const PAUSE_MS = 5
/** After this share of the time limit the last answer is given: long readings go on beside a writer that never rests. */
const PATIENCE = 0.5

interface Commits {
  readonly announced: number
  readonly settled: number
}

/** Equal to none that a database can hold. */
const NOT_SEEN: Commits = { announced: -1, settled: -1 }

export class WholeCommits {
  readonly #patienceMs: number
  /** An announcement that nothing followed. */
  #abandoned = 0
  /** As the last reading of this process found them: what holds before the next one begins. */
  #seen: Commits = NOT_SEEN

  constructor(timeoutMs: number) {
    this.#patienceMs = timeoutMs * PATIENCE
  }

  /** Both statements go out together. Where another member of a cluster answers than before, its own count is compared the second time. */
  async read(tx: ManagedTransaction, statement: string, parameters: Parameters): Promise<DriverRecord[]> {
    const begun = performance.now()
    let first = this.#seen
    for (let waitsFor = 0, since = begun; ; await sleep(this.#isSettled(first) ? 0 : PAUSE_MS)) {
      const [answer, after] = await Promise.all([tx.run(statement, parameters), tx.run(cypher('commits'))])
      const last = commitsOf(after.records)
      this.#seen = last
      const same = first.announced === last.announced
      if ((same && this.#isSettled(first)) || performance.now() - begun > this.#patienceMs) return answer.records
      if (last.announced !== waitsFor) [waitsFor, since] = [last.announced, performance.now()]
      else if (performance.now() - since > ABANDONED_MS) this.#abandoned = waitsFor
      first = last
    }
  }

  #isSettled({ announced, settled }: Commits): boolean {
    return announced === settled || announced === this.#abandoned
  }
}

/** A database that is not ours yet has seen none. */
function commitsOf(records: readonly DriverRecord[]): Commits {
  const [record] = records
  return { announced: (record?.get('announced') ?? 0) as number, settled: (record?.get('settled') ?? 0) as number }
}
