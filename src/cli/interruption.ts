/** Ctrl-C in the middle of work that must not be cut in two. */

export interface Interruption {
  readonly requested: () => boolean
  /** Gives the signals back. */
  readonly end: () => void
}

/** The first Ctrl-C asks for an end after what is under way, the second ends at once. Signals of one moment (a shell and npm both pass it on) count as one. */
export function onInterrupt(tell: () => void): Interruption {
  let since: number | null = null
  const handle = () => {
    if (since === null) {
      since = performance.now()
      tell()
    } else if (performance.now() - since > 500) process.exit(INTERRUPTED)
  }
  process.on('SIGINT', handle)
  process.on('SIGTERM', handle)
  return {
    requested: () => since !== null,
    end: () => {
      process.off('SIGINT', handle)
      process.off('SIGTERM', handle)
    },
  }
}

/** What shells expect of a program that Ctrl-C ended. */
export const INTERRUPTED = 130
