/** Answers to a question that names something. */
import type { Found } from './model.ts'

const MOST_NEAR = 6
/** Several that fit are listed up to this many. */
export const MOST_FOUND = 50

export function foundOf<T extends { readonly key: string }>(nodes: readonly T[], near: () => Promise<readonly string[]>): Promise<Found<T>> | Found<T> {
  const [node] = nodes
  if (node !== undefined && nodes.length === 1) return { status: 'ONE', node }
  if (nodes.length > 1) return { status: 'SEVERAL', nodes: [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MOST_FOUND) }
  return near().then((names) => ({ status: 'NONE', near: [...new Set(names)].slice(0, MOST_NEAR) }))
}

/** The closest first, by the least edits of their folded forms; those that have nothing to do with the words are left out. */
export function closest(words: string, names: readonly { readonly name: string; readonly folded: string }[]): string[] {
  return names
    .map(({ name, folded }) => ({ name, distance: edits(words, folded) / Math.max(words.length, folded.length, 1) }))
    .filter(({ distance }) => distance < 0.6)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

/** Least number of letters put in, taken out or exchanged. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}
