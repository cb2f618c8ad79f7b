/** `cancu trace TASK|DOCUMENT`: what stands behind it, with proof. */
import type { DocumentLevel, JustificationMode, RelationType } from '../graph/model.ts'
import { DOCUMENT_LEVELS, JUSTIFICATION_MODES } from '../graph/model.ts'
import { RELATION_TYPES } from '../lexicon/relation-types.ts'
import type { ChainOptions } from '../usecases/model.ts'
import { chainTree } from './chain-tree.ts'
import { Command, examples, isoDate, listOf, wholeNumber } from './command.ts'
import { findTaskOrDocument } from './find-node.ts'
import type { Output } from './output.ts'
import type { Session } from './session.ts'
import type { DocumentTrace, TaskTrace } from './trace-shape.ts'
import { documentLines, justificationLines, relationLines, statementLines, taskLines } from './trace-text.ts'
import { treeLines } from './tree.ts'

interface Options {
  readonly document?: string
  readonly depth?: number
  readonly types?: RelationType[]
  readonly modes?: JustificationMode[]
  readonly stopAt?: DocumentLevel[]
  readonly asOf?: string
  readonly all?: boolean
  readonly json?: boolean
}

const TYPES = RELATION_TYPES.map(({ type }) => type)

export const traceCommand = (session: Session): Command =>
  new Command('trace')
    .summary('show which directive justifies a task, and what stands behind it')
    .description('Shows what justifies a task, or what a document rests on and what rests on it, hop by hop, each with the sentence that proves it.')
    .argument('<task|document>', "a task's code (PL1.4) or key, a document's number, key or URN")
    .option('-d, --document <document>', 'the document that the task belongs to')
    .option('--depth <n>', 'follow at most this many hops', wholeNumber(1, 50))
    .option('--types <types>', 'follow these relations, separated by commas', listOf(TYPES))
    .option('--modes <modes>', 'start from these justifications: EXPLICIT,LINKED,SECTION,INHERITED', listOf(JUSTIFICATION_MODES))
    .option('--stop-at <levels>', 'do not follow beyond documents of these levels', listOf(DOCUMENT_LEVELS))
    .option('--as-of <date>', 'tell which bases were in force on this day (2022-04-21)', isoDate)
    .option('--all', 'list inherited bases one by one where stronger ones exist')
    .option('--json', 'print JSON with the names of the API')
    .addHelpText(
      'after',
      examples(
        'cancu trace PL1.4',
        'cancu trace PL1.4 --document 781/QĐ-UBND --json',
        'cancu trace 394/QĐ-UBND',
        'cancu trace PL2.3 --modes EXPLICIT,LINKED,INHERITED --stop-at LAW',
      ),
    )
    .action((text: string, options: Options) =>
      session.withStore(async (ctx) => {
        const { documentTraceShape, taskTraceShape, traceDocument, traceTask } = await import('./trace-shape.ts')
        const node = await findTaskOrDocument(ctx, text, options.document)
        if (node.kind === 'TASK') {
          const trace = await traceTask(ctx, node, chainOptions(options))
          if (options.json) session.output.json(taskTraceShape(trace))
          else printTask(session, trace, options.all ?? false)
        } else {
          const trace = await traceDocument(ctx, node, chainOptions(options))
          if (options.json) session.output.json(documentTraceShape(trace))
          else printDocument(session, trace)
        }
      }),
    )

function printTask({ output }: Session, trace: TaskTrace, all: boolean): void {
  const { task, reasons, statement, names } = trace
  const lines = [
    ...taskLines(task, names, output),
    ...justificationLines(reasons, names, output, { all }),
    ...chainLines(trace, output),
    ...statementLines(statement, output),
  ]
  for (const line of lines) output.print(line)
}

function printDocument({ output }: Session, trace: DocumentTrace): void {
  const { document, relations, names } = trace
  for (const line of [...documentLines(document, relations, names, output), ...relationLines(document, relations, names, output), ...chainLines(trace, output)])
    output.print(line)
}

function chainLines({ chain, names }: TaskTrace | DocumentTrace, output: Output): string[] {
  return [
    '',
    output.style('bold', 'Chuỗi căn cứ'),
    ...(chain.edges.length === 0 ? ['  Không có căn cứ nào được ghi trong các văn bản đã đọc.'] : []),
    ...treeLines(chainTree(chain, names, 'OUT'), output.width),
    ...(chain.truncated ? [`… còn nữa (${chain.truncatedBy}); dùng --depth để xem sâu hơn.`] : []),
  ]
}

const chainOptions = ({ depth, types, modes, stopAt, asOf }: Options): ChainOptions => ({
  ...(depth === undefined ? {} : { maxDepth: depth }),
  ...(types === undefined ? {} : { types }),
  ...(modes === undefined ? {} : { modes }),
  ...(stopAt === undefined ? {} : { stopAtLevels: stopAt }),
  ...(asOf === undefined ? {} : { asOf }),
})
