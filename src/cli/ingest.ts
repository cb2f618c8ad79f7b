/** `cancu ingest PATH…`: reads documents into the store. */
import { availableParallelism } from 'node:os'
import { AppError, EXIT } from '../errors.ts'
import { documentLabel } from '../usecases/citation.ts'
import type { Context, IngestOutcome } from '../usecases/model.ts'
import { Command, examples, wholeNumber } from './command.ts'
import type { IngestedInput } from './ingest-files.ts'
import { diagnosticLines, ingestedLine, type Summary, summaryLine } from './ingest-text.ts'
import { inputFiles } from './input-files.ts'
import { INTERRUPTED, onInterrupt } from './interruption.ts'
import { createProgress } from './progress.ts'
import type { Session } from './session.ts'

interface Options {
  readonly workers?: number
  readonly json?: boolean
}

/** Fewer inputs than this are read sooner than threads start. */
const WORTH_THREADS = 8
/** Each document gets a line of its own up to this many. */
const FEW = 30

export const ingestCommand = (session: Session): Command =>
  new Command('ingest')
    .summary('read documents into the store')
    .description(
      'Reads documents (.txt .md .html .docx .pdf), and all documents in folders, into the store. A document that is stored already with the same text is left as it is. Exit code 1 when some were refused: each is named with the reason and what to do. Ctrl-C stops after the documents under way, with exit code 130.',
    )
    .argument('<path...>', 'files and folders')
    .option('-w, --workers <n>', 'threads that read; 0 reads in the main one (default: by the number of processors)', wholeNumber(0, 64))
    .option('--json', 'print JSON: each input with its outcome, and a summary')
    .addHelpText('after', examples('cancu ingest quyet-dinh.docx', 'cancu ingest van-ban/ --workers 4', 'cancu ingest van-ban/*.pdf --json'))
    .action((paths: string[], options: Options) => session.withStore(async (ctx, { maxDocumentBytes }) => run(session, ctx, paths, options, maxDocumentBytes)))

async function run(session: Session, ctx: Context, paths: readonly string[], { workers, json }: Options, maxBytes: number): Promise<void> {
  const { ingestFiles } = await import('./ingest-files.ts')
  const { output } = session
  const started = performance.now()
  const found = await inputFiles(paths.map(session.path))
  const total = found.files.length + found.unreadable.length
  if (total === 0)
    throw new AppError('INPUT_EMPTY', `${paths.join(', ')}: there is no document in it. Read are .txt .md .html .docx .pdf.`, {
      details: { passedOver: found.passedOver },
    })
  const progress = createProgress(output, total)
  const interruption = onInterrupt(() => progress.note('Dừng sau các văn bản đang đọc …'))
  const summary: Summary = { inputs: total, created: 0, replaced: 0, unchanged: 0, refused: 0, seconds: 0 }
  const results: ReturnType<typeof inputShape>[] = []

  const take = (input: IngestedInput) => {
    const { file, outcome } = input
    if (outcome.status === 'INGESTED') summary[outcome.change]++
    else summary.refused++
    if (json) results.push(inputShape(input))
    else if (outcome.status === 'REJECTED') progress.note(`${output.noteStyle('red', `từ chối ${outcome.code}`)} ${outcome.message}`)
    else if (total <= FEW) for (const line of [ingestedLine(file.name, outcome), ...diagnosticLines(input)]) progress.note(line)
    progress.advance(file.name)
  }
  try {
    for (const { name, error } of found.unreadable)
      take({ file: { name, path: name }, outcome: { status: 'REJECTED', name, code: error.code, message: error.message }, places: [] })
    const threads = workers ?? (found.files.length < WORTH_THREADS ? 0 : Math.max(1, availableParallelism() - 1))
    for await (const input of ingestFiles(ctx, found.files, { maxBytes, workers: threads, stopped: interruption.requested })) take(input)
  } finally {
    progress.stop()
    interruption.end()
  }

  summary.seconds = Math.round(performance.now() - started) / 1000
  const stopped = interruption.requested()
  if (json) output.json({ inputs: results, passedOver: found.passedOver, summary: { ...summary, stopped } })
  else {
    output.print(summaryLine(summary))
    if (found.passedOver.length > 0) output.note(`Bỏ qua ${found.passedOver.length} tệp không phải văn bản: ${found.passedOver.slice(0, 5).join(', ')} …`)
    if (stopped) output.note('Đã dừng theo yêu cầu; chạy lại lệnh để đọc tiếp, văn bản đã đọc không bị đọc lại.')
  }
  if (stopped) session.exitCode = INTERRUPTED
  else if (summary.refused > 0) session.exitCode = EXIT.REFUSED
}

function inputShape({ file, outcome, places }: IngestedInput) {
  const source = { path: file.path, name: file.name, status: outcome.status }
  if (outcome.status === 'REJECTED') return { ...source, code: outcome.code, message: outcome.message }
  const { change, document, annex, counts, diagnostics } = outcome
  return {
    ...source,
    change,
    document: brief(document),
    annex: annex && brief(annex),
    counts,
    diagnostics: diagnostics.map((diagnostic, i) => ({ ...diagnostic, ...places[i] })),
  }
}

type Node = Extract<IngestOutcome, { status: 'INGESTED' }>['document']
const brief = (node: Node) => ({ key: node.key, number: node.number, label: documentLabel(node) })
