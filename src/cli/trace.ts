/** `cancu trace TASK|DOCUMENT`: what stands behind it, with proof. */
import type { DocumentLevel, DocumentNode, JustificationMode, RelationType, TaskNode } from '../graph/model.ts'
import { DOCUMENT_LEVELS, JUSTIFICATION_MODES } from '../graph/model.ts'
import { RELATION_TYPES } from '../lexicon/relation-types.ts'
import type { Chain, ChainOptions, Context, Justification } from '../usecases/model.ts'
import { chainShape, documentShape, justificationShape, keysIn, namesOf, relationShape, taskShape } from './api-shape.ts'
import { chainTree } from './chain-tree.ts'
import { Command, examples, isoDate, listOf, wholeNumber } from './command.ts'
import { findTaskOrDocument } from './find-node.ts'
import type { Session } from './session.ts'
import { documentLines, justificationLines, relationLines, taskLines } from './trace-text.ts'
import { treeLines } from './tree.ts'

interface Options {
  readonly document?: string
  readonly depth?: number
  readonly types?: RelationType[]
  readonly modes?: JustificationMode[]
  readonly stopAt?: DocumentLevel[]
  readonly asOf?: string
  readonly json?: boolean
}

const TYPES = RELATION_TYPES.map(({ type }) => type)
/** Relations of a document that are shown in each direction. */
const MOST_RELATIONS = 1_000

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
        const node = await findTaskOrDocument(ctx, text, options.document)
        await (node.kind === 'TASK' ? traceTask(session, ctx, node, options) : traceDocument(session, ctx, node, options))
      }),
    )

async function traceTask(session: Session, ctx: Context, task: TaskNode, options: Options): Promise<void> {
  const { basisChain, justifications } = await import('../usecases/index.ts')
  const [[reasons = []], chain] = await Promise.all([justifications(ctx, [task.key]), basisChain(ctx, task.key, chainOptions(options))])
  const names = await namesOf(ctx, keysIn({ nodes: [task], chain, justifications: reasons }))
  const { output } = session
  if (options.json) {
    output.json({ task: taskShape(task, names), justifications: reasons.map((reason) => justificationShape(reason, names)), chain: chainShape(chain, names) })
    return
  }
  for (const line of taskLines(task, names, output)) output.print(line)
  for (const line of justificationLines(reasons as Justification[], names, output)) output.print(line)
  printChain(session, chain, names)
}

async function traceDocument(session: Session, ctx: Context, document: DocumentNode, options: Options): Promise<void> {
  const { basisChain } = await import('../usecases/index.ts')
  const [chain, [relations = []]] = await Promise.all([
    basisChain(ctx, document.key, chainOptions(options)),
    ctx.store.relations([document.key], { direction: 'BOTH', limit: MOST_RELATIONS, ...(options.types === undefined ? {} : { types: options.types }) }),
  ])
  const names = await namesOf(ctx, keysIn({ nodes: [document], chain, relations }))
  const { output } = session
  if (options.json) {
    output.json({
      document: documentShape(document),
      justifications: [],
      relations: relations.map((relation) => relationShape(relation, names)),
      chain: chainShape(chain, names),
    })
    return
  }
  for (const line of [...documentLines(document, output), ...relationLines(document, relations, names, output)]) output.print(line)
  printChain(session, chain, names)
}

function printChain({ output }: Session, chain: Chain, names: Awaited<ReturnType<typeof namesOf>>): void {
  output.print('')
  output.print(output.style('bold', 'Chuỗi căn cứ'))
  if (chain.edges.length === 0) output.print('  Không có căn cứ nào được ghi trong các văn bản đã đọc.')
  for (const line of treeLines(chainTree(chain, names, 'OUT'), output.width)) output.print(line)
  if (chain.truncated) output.print(`… còn nữa (${chain.truncatedBy}); dùng --depth để xem sâu hơn.`)
}

const chainOptions = ({ depth, types, modes, stopAt, asOf }: Options): ChainOptions => ({
  ...(depth === undefined ? {} : { maxDepth: depth }),
  ...(types === undefined ? {} : { types }),
  ...(modes === undefined ? {} : { modes }),
  ...(stopAt === undefined ? {} : { stopAtLevels: stopAt }),
  ...(asOf === undefined ? {} : { asOf }),
})
