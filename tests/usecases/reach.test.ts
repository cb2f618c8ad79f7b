import { describe, expect, it } from 'vitest'
import { reach } from '../../src/usecases/reach.ts'
import { relation, relations } from './chains.ts'

const walk = (text: string, options: { maxDepth?: number; stops?: string; direction?: 'OUT' | 'IN' } = {}) => {
  const { maxDepth = 10, stops = '', direction = 'OUT' } = options
  const { depths, edges } = reach({ start: 'a', direction, edges: relations(text), maxDepth, stops: (key) => stops.includes(key) })
  return { depths: Object.fromEntries(depths), edges: edges.map(({ from, to }) => `${from}>${to}`).join(' ') }
}

describe('what a walk reaches', () => {
  it('has the least number of hops as its depth', () => {
    expect(walk('a>b b>c c>d a>d').depths).toEqual({ a: 0, b: 1, d: 1, c: 2 })
  })

  it('holds every relation of a diamond and of a ring, once', () => {
    expect(walk('a>b a>c b>d c>d d>a')).toEqual({ depths: { a: 0, b: 1, c: 1, d: 2 }, edges: 'a>b a>c b>d c>d d>a' })
  })

  it('ends at the depth asked for', () => {
    expect(walk('a>b b>c c>d', { maxDepth: 2 })).toEqual({ depths: { a: 0, b: 1, c: 2 }, edges: 'a>b b>c' })
    expect(walk('a>b', { maxDepth: 0 })).toEqual({ depths: { a: 0 }, edges: '' })
  })

  it('reaches a node that stops it, and does not go on from there', () => {
    expect(walk('a>b b>c a>d d>c c>e', { stops: 'b' })).toEqual({ depths: { a: 0, b: 1, d: 1, c: 2, e: 3 }, edges: 'a>b a>d d>c c>e' })
    expect(walk('a>b b>c', { stops: 'b' })).toEqual({ depths: { a: 0, b: 1 }, edges: 'a>b' })
  })

  it('goes against the relations when asked what rests on the start', () => {
    expect(walk('b>a c>b a>x', { direction: 'IN' })).toEqual({ depths: { a: 0, b: 1, c: 2 }, edges: 'b>a c>b' })
  })

  it('leaves out what hangs together with nothing reached', () => {
    expect(walk('a>b x>y y>b').edges).toBe('a>b')
  })

  it('goes from an agency to its tasks, which point at it', () => {
    const edges = [relation('task', 'agency', { type: 'LED_BY' }), relation('task', 'law', { type: 'JUSTIFIED_BY', mode: 'EXPLICIT' })]
    const { depths } = reach({ start: 'agency', direction: 'OUT', edges, maxDepth: 5, stops: () => false })
    expect(Object.fromEntries(depths)).toEqual({ agency: 0, task: 1, law: 2 })
  })
})
