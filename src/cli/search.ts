/** `cancu search TEXT`: tasks, documents and agencies by their words, with or without diacritics. */
import type { NodeKind } from '../graph/model.ts'
import { NODE_KINDS } from '../graph/model.ts'
import { keysIn, namesOf, nodeShape } from './api-shape.ts'
import { Command, examples, listOf, wholeNumber } from './command.ts'
import { nodeLine } from './node-label.ts'
import type { Session } from './session.ts'

const KINDS: Record<NodeKind, string> = { DOCUMENT: 'văn bản', TASK: 'nhiệm vụ', AGENCY: 'cơ quan' }

export const searchCommand = (session: Session): Command =>
  new Command('search')
    .summary('find tasks, documents and agencies by their words')
    .description('Finds tasks, documents and agencies whose number, name, title or variant begins with the words, with or without diacritics.')
    .argument('<text...>', 'words, or a number')
    .option('-k, --kinds <kinds>', 'only these kinds: DOCUMENT,TASK,AGENCY', listOf(NODE_KINDS))
    .option('-n, --first <n>', 'show at most this many', wholeNumber(1, 1_000), 20)
    .option('--json', 'print JSON with the names of the API')
    .addHelpText('after', examples('cancu search hop truc tuyen', 'cancu search 749', 'cancu search "so thong tin" --kinds AGENCY'))
    .action((text: string[], options: { kinds?: NodeKind[]; first: number; json?: boolean }) =>
      session.withStore(async (ctx) => {
        const page = await ctx.store.search(
          { text: text.join(' '), ...(options.kinds === undefined ? {} : { kinds: options.kinds }) },
          { first: options.first },
        )
        const nodes = page.items.map(({ node }) => node)
        const { output } = session
        if (options.json) {
          const names = await namesOf(ctx, keysIn({ nodes }))
          output.json({ nodes: nodes.map((node) => nodeShape(node, names)), totalCount: page.totalCount })
          return
        }
        for (const node of nodes) {
          output.print(`${KINDS[node.kind].padEnd(10)}${nodeLine(node)}`)
          output.print(output.style('dim', `${' '.repeat(10)}${node.key}`))
        }
        const rest = page.totalCount - nodes.length
        output.print(page.totalCount === 0 ? 'Không tìm thấy.' : rest > 0 ? `… và ${rest} kết quả khác (--first để xem thêm).` : `${page.totalCount} kết quả.`)
      }),
    )
