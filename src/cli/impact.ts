/** `cancu impact TARGET`: what rests on it, and so falls or must be checked when it changes. */
import type { RelationType } from '../graph/model.ts'
import { RELATION_TYPES } from '../lexicon/relation-types.ts'
import { chainShape, keysIn, namesOf, nodeShape } from './api-shape.ts'
import { chainTree } from './chain-tree.ts'
import { Command, examples, listOf, wholeNumber } from './command.ts'
import { findAnyNode } from './find-node.ts'
import { nodeLine } from './node-label.ts'
import type { Session } from './session.ts'
import { treeLines } from './tree.ts'

interface Options {
  readonly document?: string
  readonly depth?: number
  readonly types?: RelationType[]
  readonly json?: boolean
}

export const impactCommand = (session: Session): Command =>
  new Command('impact')
    .summary('show what rests on a document')
    .description('Walks the chain of bases backwards: the documents and tasks that rest on a document, agency or task, each with the sentence that says so.')
    .argument('<target>', "a document's number, key or URN, an agency's name, or a task's code")
    .option('-d, --document <document>', 'the document that a task belongs to')
    .option('--depth <n>', 'follow at most this many hops', wholeNumber(1, 50))
    .option('--types <types>', 'follow these relations, separated by commas', listOf(RELATION_TYPES.map(({ type }) => type)))
    .option('--json', 'print JSON with the names of the API')
    .addHelpText(
      'after',
      examples('cancu impact 47/2020/NĐ-CP', 'cancu impact 749/QĐ-TTg --depth 2', 'cancu impact "Sở Thông tin và Truyền thông" --types LED_BY --json'),
    )
    .action((text: string, options: Options) =>
      session.withStore(async (ctx) => {
        const { impact } = await import('../usecases/index.ts')
        const start = await findAnyNode(ctx, text, options.document)
        const chain = await impact(ctx, start.key, {
          ...(options.depth === undefined ? {} : { maxDepth: options.depth }),
          ...(options.types === undefined ? {} : { types: options.types }),
        })
        const names = await namesOf(ctx, keysIn({ nodes: [start], chain }))
        const { output } = session
        if (options.json) {
          output.json({ start: nodeShape(start, names), chain: chainShape(chain, names) })
          return
        }
        const others = chain.nodes.filter(({ depth }) => depth > 0)
        const count = (kind: string) => others.filter(({ node }) => node.kind === kind).length
        output.print(output.style('bold', nodeLine(start)))
        output.print(`  Dựa trên đó: ${count('DOCUMENT')} văn bản, ${count('TASK')} nhiệm vụ.`)
        for (const line of treeLines(chainTree(chain, names, 'IN'), output.width)) output.print(line)
        if (chain.truncated) output.print(`… còn nữa (${chain.truncatedBy}); dùng --depth để xem sâu hơn.`)
      }),
    )
