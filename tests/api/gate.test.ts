import { setImmediate as loopTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createGate } from '../../src/api/gate.ts'

const never = new AbortController().signal
const pending = () => {
  let finish: () => void = () => undefined
  const work = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { work: () => work, finish }
}

describe('the gate', () => {
  it('works on as many requests as it may, and on the next in turn when one is done', async () => {
    const gate = createGate({ maxConcurrent: 2, maxQueue: 10 })
    const order: number[] = []
    const held = [pending(), pending()]
    const first = held.map(({ work }) => gate.run(work, never))
    const later = [3, 4].map((n) => gate.run(async () => void order.push(n), never))
    await loopTurn()
    expect([gate.active(), gate.waiting()]).toEqual([2, 2])
    expect(order).toEqual([])
    held[0]?.finish()
    await Promise.all(later)
    expect(order).toEqual([3, 4])
    held[1]?.finish()
    await Promise.all(first)
    expect([gate.active(), gate.waiting()]).toEqual([0, 0])
  })

  it('begins one request in each turn of the event loop, so that whatever else has come is looked at between them', async () => {
    const gate = createGate({ maxConcurrent: 16, maxQueue: 16 })
    const order: string[] = []
    setImmediate(() => order.push('a new connection'))
    await Promise.all(['first', 'second', 'third'].map((name) => gate.run(async () => void order.push(name), never)))
    expect(order).toEqual(['first', 'a new connection', 'second', 'third'])
  })

  it('refuses at once what its queue cannot hold', async () => {
    const gate = createGate({ maxConcurrent: 1, maxQueue: 1 })
    const held = pending()
    const running = [gate.run(held.work, never), gate.run(held.work, never)]
    await expect(gate.run(held.work, never)).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    held.finish()
    await Promise.all(running)
  })

  it('lets go of a request whose time is over while it waits, and keeps the place free', async () => {
    const gate = createGate({ maxConcurrent: 1, maxQueue: 1 })
    const held = pending()
    const running = gate.run(held.work, never)
    const controller = new AbortController()
    const waiting = gate.run(async () => 'too late', controller.signal)
    controller.abort(new Error('time is over'))
    await expect(waiting).rejects.toThrow('time is over')
    const next = gate.run(async () => 'in turn', never)
    held.finish()
    expect(await next).toBe('in turn')
    await running
  })

  it('frees its place when the work fails', async () => {
    const gate = createGate({ maxConcurrent: 1, maxQueue: 0 })
    await expect(gate.run(() => Promise.reject(new Error('failed')), never)).rejects.toThrow('failed')
    expect(await gate.run(async () => 'next', never)).toBe('next')
  })
})
