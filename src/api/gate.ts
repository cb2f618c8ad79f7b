/** A bounded number of requests at once, a bounded number waiting. */
import { AppError } from '../errors.ts'

export interface Gate {
  /** Runs `work` when its turn comes. Rejects with RATE_LIMITED where too many wait already, and with the signal's reason where it is aborted while waiting. */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
  readonly active: () => number
  readonly waiting: () => number
}

export function createGate(limits: { readonly maxConcurrent: number; readonly maxQueue: number }): Gate {
  const queue = new Set<() => void>()
  let active = 0

  const turn = (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    if (active < limits.maxConcurrent) {
      active++
      return Promise.resolve()
    }
    if (queue.size >= limits.maxQueue)
      return Promise.reject(new AppError('RATE_LIMITED', 'The server has more requests than it can work on. Try again in a moment.'))
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        queue.delete(enter)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.add(enter)
    })
  }
  const pass = () => {
    const next = queue.values().next().value
    if (next === undefined) active--
    else {
      queue.delete(next)
      next()
    }
  }
  return {
    async run(work, signal) {
      await turn(signal)
      try {
        return await work()
      } finally {
        pass()
      }
    },
    active: () => active,
    waiting: () => queue.size,
  }
}
