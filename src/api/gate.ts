/** A bounded number of requests at once, a bounded number waiting. */
import { AppError } from '../errors.ts'

export interface Gate {
  /** Runs `work` when its turn comes. Rejects with RATE_LIMITED where too many wait already, and with the signal's reason where it is aborted while waiting. */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
  readonly active: () => number
  readonly waiting: () => number
}

export function createGate({ maxConcurrent, maxQueue }: { readonly maxConcurrent: number; readonly maxQueue: number }): Gate {
  const queue = new Set<() => void>()
  let active = 0
  let begun = false

  /** Lets in who waits longest. One in each turn of the event loop: between two requests the server accepts connections and answers others. */
  const admit = () => {
    const [enter] = queue
    if (enter === undefined || begun || active >= maxConcurrent) return
    queue.delete(enter)
    active++
    begun = true
    setImmediate(() => {
      begun = false
      admit()
    })
    enter()
  }
  const turn = (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    if (queue.size >= maxQueue + maxConcurrent - active)
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
      admit()
    })
  }
  return {
    async run(work, signal) {
      await turn(signal)
      try {
        return await work()
      } finally {
        active--
        admit()
      }
    },
    active: () => active,
    waiting: () => queue.size,
  }
}
