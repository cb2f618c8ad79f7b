import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortestPaths } from '../../src/usecases/paths.ts'
import { chain, relations } from './chains.ts'

const paths = (text: string, first = 10, direction: 'OUT' | 'IN' = 'OUT') =>
  shortestPaths(chain('a', relations(text), direction), first).map((path) => path.join(''))

describe('the shortest paths of a chain', () => {
  it('lead from the start to where the chain ends, the shortest first, then key by key', () => {
    expect(paths('a>b b>c a>c a>d')).toEqual(['ac', 'ad', 'abc'])
  })

  it('are as many as were asked for', () => {
    expect(paths('a>b b>c a>c a>d', 2)).toEqual(['ac', 'ad'])
    expect(paths('a>b', 0)).toEqual([])
  })

  it('are none where the chain has no edge', () => {
    expect(paths('')).toEqual([])
  })

  it('never visit a node twice', () => {
    expect(paths('a>b b>a b>c c>b c>d')).toEqual(['abcd'])
  })

  it('end at the far side of a ring that nothing leaves', () => {
    expect(paths('a>b b>c c>b')).toEqual(['abc'])
    expect(paths('a>b b>a')).toEqual(['ab'])
  })

  it('count two relations between the same documents once', () => {
    expect(paths('a>b a>b b>c')).toEqual(['abc'])
  })

  it('run against the relations where the chain says what rests on the start', () => {
    expect(paths('b>a c>b c>a', 10, 'IN')).toEqual(['ac', 'abc'])
  })

  it('are those that trying every way finds', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 16, selector: String }), fc.integer({ min: 1, max: 8 }), (pairs, first) => {
        const text = pairs.map(([from, to]) => `${'abcdefg'[from]}>${'abcdefg'[to]}`).join(' ')
        const made = chain('a', relations(text))
        const next = new Map<string, Set<string>>()
        for (const { from, to } of made.edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
        // Rings that nothing leaves are told apart by the tests above; here every end is a node that leads nowhere.
        fc.pre(made.nodes.every(({ node }) => endsSomewhere(node.key, next)))
        const all: string[] = []
        const walk = (path: string): void => {
          const steps = next.get(path.at(-1) ?? '') ?? new Set()
          if (steps.size === 0 && path.length > 1) all.push(path)
          for (const step of steps) if (!path.includes(step)) walk(path + step)
        }
        walk('a')
        const expected = all.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, first)
        expect(shortestPaths(made, first).map((path) => path.join(''))).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('are found in bounded work where their number explodes', () => {
    const layers = Array.from({ length: 40 }, (_, i) => [`${i}x`, `${i}y`, `${i}z`])
    const edges = layers.flatMap((layer, i) => layer.flatMap((from) => (layers[i + 1] ?? []).map((to) => `${from}>${to}`)))
    const started = performance.now()
    const found = shortestPaths(chain('a', relations(['a>0x', 'a>0y', 'a>0z', ...edges].join(' '))), 100)
    expect(found).toHaveLength(100)
    expect(new Set(found.map(String)).size).toBe(100)
    expect(found.every((path) => path.length === 41)).toBe(true)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

function endsSomewhere(key: string, next: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([key])
  for (const at of seen) {
    const steps = next.get(at)
    if (!steps || steps.size === 0) return true
    for (const step of steps) seen.add(step)
  }
  return false
}
