/** How far a long command is: a bar on a terminal, now and then a line elsewhere. On stderr, like all that is no result. */
import { SingleBar } from 'cli-progress'
import type { Output } from './output.ts'

export interface Progress {
  readonly advance: (name: string) => void
  /** A line above the bar. */
  readonly note: (text: string) => void
  readonly stop: () => void
}

const LINE_EVERY_MS = 5_000
const NAME_LENGTH = 40

export function createProgress(output: Output, total: number): Progress {
  return output.terminal && total > 1 ? bar(output, total) : lines(output, total)
}

function bar(output: Output, total: number): Progress {
  const started = performance.now()
  let done = 0
  const shown = new SingleBar({
    format: '{bar} {value}/{total} · {rate}/s · còn {left} · {name}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: true,
    gracefulExit: false,
  })
  shown.start(total, 0, { rate: '–', left: '–', name: '' })
  return {
    advance: (name) => {
      done++
      shown.update(done, {
        rate: rate(done, started),
        left: left(done, total, started),
        name: name.length > NAME_LENGTH ? `…${name.slice(1 - NAME_LENGTH)}` : name,
      })
    },
    note: (text) => {
      process.stderr.write('\r\u001B[K')
      output.note(text)
    },
    stop: () => shown.stop(),
  }
}

function lines(output: Output, total: number): Progress {
  const started = performance.now()
  let done = 0
  let said = started
  return {
    advance: () => {
      done++
      const now = performance.now()
      if (now - said < LINE_EVERY_MS || done === total) return
      said = now
      output.note(`${done}/${total} · ${rate(done, started)}/s · còn ${left(done, total, started)}`)
    },
    note: output.note,
    stop: () => {},
  }
}

/** By the rate so far: outcomes come a batch at a time, so that a shorter memory would jump. */
function left(done: number, total: number, started: number): string {
  const seconds = Math.ceil(((performance.now() - started) / 1000 / done) * (total - done))
  if (seconds < 60) return `${seconds} s`
  return seconds < 3_600 ? `${Math.ceil(seconds / 60)} phút` : `${(seconds / 3_600).toFixed(1)} giờ`
}

const rate = (done: number, started: number): string => (done / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1)
