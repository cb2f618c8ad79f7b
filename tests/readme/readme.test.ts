import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshReadme } from '../../scripts/readme/fresh-readme.ts'
import { type RunningServer, startServer } from '../e2e/server.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const QUERIES = [...README.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query)
const COMMANDS = [...README.matchAll(/^npm run -s cancu -- (.+)$/gm)].map(([, command = '']) => command)

let server: RunningServer
let data: string
beforeAll(async () => {
  server = await startServer()
  data = mkdtempSync(join(tmpdir(), 'cancu-readme-'))
})
afterAll(async () => {
  await server?.stop()
  rmSync(data, { recursive: true, force: true })
})

/** Paths in an answer at which a list is empty or a node is missing: a question of the README must have an answer. */
function emptyPlaces(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.length === 0 && /\.nodes$|\.edges$|justifications$/.test(path) ? [path] : value.flatMap((item) => emptyPlaces(item, path))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => emptyPlaces(inner, `${path}.${name}`))
}

describe('the README', () => {
  it('shows ten queries', () => {
    expect(QUERIES).toHaveLength(10)
  })

  it.each(QUERIES.map((query) => [/query (\w+)/.exec(query)?.[1] ?? query, query]))('asks a question that has an answer: %s', async (_, query) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown }
    expect(answer.errors).toBeUndefined()
    for (const [field, value] of Object.entries(answer.data ?? {})) expect(value, field).not.toBeNull()
    expect(emptyPlaces(answer.data)).toEqual([])
  })

  it('answers the question about plans with the plan that implements the decree', async () => {
    const query = QUERIES.find((text) => text.startsWith('query Plans')) ?? ''
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data: answer } = (await response.json()) as { data: { documents: { nodes: { number: string }[] } } }
    expect(answer.documents.nodes.map(({ number }) => number)).toEqual(['66/KH-UBND'])
  })

  it('names commands that all work, in the order in which they stand', { timeout: 240_000 }, async () => {
    expect(COMMANDS.length).toBeGreaterThan(10)
    for (const command of COMMANDS) {
      const run = promisify(execFile)(process.execPath, ['bin/cancu.mjs', ...command.split(' ')], {
        cwd: ROOT,
        env: { ...process.env, CANCU_DATA: data, NO_COLOR: '1' },
        maxBuffer: 1 << 26,
      })
      const { stdout } = await run.catch((error: Error) => {
        throw new Error(`cancu ${command}: ${error.message}`)
      })
      expect(stdout.length, command).toBeGreaterThan(0)
    }
  })

  it('prints what the product prints today', { timeout: 120_000 }, async () => {
    expect(await freshReadme(README), 'type: node scripts/readme.ts').toBe(README)
  })
})
