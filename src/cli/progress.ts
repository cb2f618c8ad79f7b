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
    format: '{bar} {value}/{total} · {rate}/s · còn {eta_formatted} · {name}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    etaBuffer: 50,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: true,
    gracefulExit: false,
  })
  shown.start(total, 0, { rate: '–', name: '' })
  return {
    advance: (name) => {
      done++
      shown.update(done, { rate: rate(done, started), name: name.length > NAME_LENGTH ? `…${name.slice(1 - NAME_LENGTH)}` : name })
    },
    note: (text) => {
      process.stderr.write('\r\u001B[K')
      output.note(text)
      shown.updateETA()
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
      const left = Math.round(((now - started) / done / 1000) * (total - done))
      output.note(`${done}/${total} · ${rate(done, started)}/s · còn ${left} s`)
    },
    note: output.note,
    stop: () => {},
  }
}

const rate = (done: number, started: number): string => (done / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1)
