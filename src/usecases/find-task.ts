/** The task that a person means. */
import type { TaskFilter } from '../graph/store.ts'
import { fold } from '../text/index.ts'
import { findDocument } from './find-document.ts'
import { closest, foundOf } from './found.ts'
import type { Context, Found, TaskNode } from './model.ts'

const MOST_READ = 100

/** Accepts a key, or a code such as `PL1.4`; `documentText` narrows it to the tasks of one document (and its annex). */
export async function findTask(ctx: Context, text: string, documentText?: string): Promise<Found<TaskNode>> {
  const words = text.trim()
  if (words === '') return { status: 'NONE', near: [] }
  const [node] = await ctx.store.nodes([words])
  if (node?.kind === 'TASK' && documentText === undefined) return { status: 'ONE', node }
  const colon = words.indexOf(':')
  const keyed = colon > 0 && !/^urn:/iu.test(words)
  const code = keyed ? words.slice(colon + 1) : words
  const named = documentText ?? (keyed ? words.slice(0, colon) : undefined)
  const documents = named === undefined ? undefined : await documentsOf(ctx, named)
  if (documents?.length === 0) return { status: 'NONE', near: [] }
  const within = documents === undefined ? {} : { documents }
  return foundOf(await withCode(ctx, code, within), () => near(ctx, code, within))
}

/** The documents that the words mean, with the plans that they issue. */
async function documentsOf(ctx: Context, text: string): Promise<string[]> {
  const found = await findDocument(ctx, text)
  const keys = found.status === 'ONE' ? [found.node.key] : found.status === 'SEVERAL' ? found.nodes.map(({ key }) => key) : []
  if (keys.length === 0) return []
  const annexes = await ctx.store.relations(keys, { direction: 'IN', types: ['ANNEX_OF'] })
  return [...new Set([...keys, ...annexes.flat().map(({ from }) => from)])]
}

/** Codes are printed in capitals, and typed as it comes. */
async function withCode({ store }: Context, code: string, within: TaskFilter): Promise<TaskNode[]> {
  for (const spelling of new Set([code, code.toUpperCase()])) {
    const { items } = await store.tasks({ ...within, code: spelling }, { first: MOST_READ })
    if (items.length > 0) return items.map((item) => item.node)
  }
  return []
}

async function near({ store }: Context, code: string, within: TaskFilter): Promise<string[]> {
  const search = async (text: string): Promise<TaskNode[]> => (await store.tasks({ ...within, text }, { first: MOST_READ })).items.map((item) => item.node)
  const found = await search(code)
  const codes = (tasks: readonly TaskNode[]) =>
    closest(
      fold(code),
      tasks.map((task) => ({ name: task.code, folded: fold(task.code) })),
    )
  if (found.length > 0 && /^\S*\d\S*$/u.test(code)) return codes(found)
  if (found.length > 0) return found.map((task) => `${task.code} ${task.name}`)
  for (const prefix of [/^[\p{L}\p{N}]+/u, /^\p{L}+/u]) {
    const [start = ''] = fold(code).match(prefix) ?? []
    const tasks = start === '' ? [] : await search(start)
    if (tasks.length > 0) return codes(tasks)
  }
  return []
}
