/** The server's log: JSON lines on stderr, without the text of any document. */
import { type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

/** On a terminal, where people read, only warnings and errors are shown unless another level is asked for. */
export function createServerLog({ logLevel }: Config): Logger {
  return pino({ level: logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'), base: null }, pino.destination({ dest: 2, sync: false }))
}
