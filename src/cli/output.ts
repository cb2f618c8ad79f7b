/** Where a command prints: results to stdout, everything else to stderr; colours only for a terminal that wants them. */
import { styleText } from 'node:util'
import { wantsNoColour } from '../config.ts'

type Format = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

export interface Output {
  /** A line of the result. */
  readonly print: (text: string) => void
  /** A line about the work: progress, hints, errors. */
  readonly note: (text: string) => void
  readonly json: (value: unknown) => void
  /** Applies to what is printed as a result. */
  readonly style: (format: Format | Format[], text: string) => string
  readonly noteStyle: (format: Format | Format[], text: string) => string
  /** Whether a progress bar can be shown. */
  readonly terminal: boolean
  /** Columns of the terminal; 100 where the output goes elsewhere. */
  readonly width: number
}

export function createOutput(stdout: NodeJS.WriteStream = process.stdout, stderr: NodeJS.WriteStream = process.stderr): Output {
  const plain = wantsNoColour()
  const styled = (stream: NodeJS.WriteStream) => (format: Format | Format[], text: string) =>
    plain || !stream.isTTY ? text : styleText(format, text, { validateStream: false })
  return {
    print: (text) => stdout.write(`${text}\n`),
    note: (text) => stderr.write(`${text}\n`),
    json: (value) => stdout.write(`${JSON.stringify(value, null, stdout.isTTY ? 2 : 1)}\n`),
    style: styled(stdout),
    noteStyle: styled(stderr),
    terminal: Boolean(stderr.isTTY),
    width: Math.max(60, Math.min(stdout.columns ?? 100, 140)),
  }
}
