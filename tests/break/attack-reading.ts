/** Damaged texts against reading, and against the whole way into a store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { boundedThread } from './bounded-thread.ts'
import { type DamagedFile, damagedFiles } from './damaged-files.ts'
import { damagedTexts } from './damaged-texts.ts'
import type { IngestAnswer, IngestQuestion } from './ingest-thread.ts'

export interface Attack {
  readonly runs: number
  /** Texts are the same in each run where it is given. */
  readonly seed?: number
}

const parameters = ({ runs, seed }: Attack) => ({ numRuns: runs, endOnFailure: runs > 10_000, ...(seed === undefined ? {} : { seed }) })

/** Answers with the number of references read. @throws where a text ends in an error, in no answer, or in an unsound extraction. */
export async function attackReading(attack: Attack): Promise<number> {
  const thread = boundedThread<string, number>(new URL('./reading-thread.ts', import.meta.url), {})
  let mentions = 0
  try {
    await fc.assert(
      fc.asyncProperty(damagedTexts, async (text) => {
        mentions += await thread.ask(text)
      }),
      parameters(attack),
    )
  } finally {
    await thread.end()
  }
  return mentions
}

/** Answers with what the store holds in the end, every quote of it proven. */
export async function attackIngest(attack: Attack): Promise<IngestAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-attack-'))
  const thread = boundedThread<IngestQuestion, IngestAnswer>(new URL('./ingest-thread.ts', import.meta.url), { folder }, 300_000)
  try {
    await fc.assert(
      fc.asyncProperty(damagedTexts, async (text) => {
        await thread.ask({ text })
      }),
      parameters(attack),
    )
    return await thread.ask('verify')
  } finally {
    await thread.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Answers with how many files gave a text and how many were refused. @throws where one ends in anything else. */
export async function attackFiles(attack: Attack): Promise<{ readonly read: number; readonly refused: number }> {
  const thread = boundedThread<DamagedFile, 'read' | 'refused'>(new URL('./file-thread.ts', import.meta.url), {})
  const outcomes = { read: 0, refused: 0 }
  try {
    await fc.assert(
      fc.asyncProperty(damagedFiles, async (file) => {
        outcomes[await thread.ask(file)]++
      }),
      parameters(attack),
    )
  } finally {
    await thread.end()
  }
  return outcomes
}
