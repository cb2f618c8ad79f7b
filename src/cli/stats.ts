/** `cancu stats`: what the store holds, and the hash that two equal graphs share. */
import type { StoreStats } from '../graph/store.ts'
import { relationLabel } from './chain-tree.ts'
import { Command, examples } from './command.ts'
import type { Session } from './session.ts'

export const statsCommand = (session: Session): Command =>
  new Command('stats')
    .summary('count what the store holds')
    .description(
      "Counts documents, references, tasks, agencies and relations, with a hash of the graph's content that does not depend on the order of ingestion.",
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples('cancu stats', 'cancu stats --json'))
    .action((options: { json?: boolean }) =>
      session.withStore(async (ctx) => {
        const stats = await ctx.store.stats()
        if (options.json) session.output.json(stats)
        else for (const line of statsLines(stats)) session.output.print(line)
      }),
    )

function statsLines({ documents, mentions, tasks, agencies, provisions, relations, hash }: StoreStats): string[] {
  const references = mentions.resolved + mentions.ambiguous + mentions.unidentified
  return [
    `văn bản      ${documents.ingested + documents.citedOnly} (${documents.ingested} đã đọc, ${documents.citedOnly} chỉ được viện dẫn)`,
    `viện dẫn     ${references} (${mentions.resolved} đã xác định, ${mentions.ambiguous} chưa rõ văn bản nào, ${mentions.unidentified} không xác định được)`,
    `nhiệm vụ     ${tasks}`,
    `cơ quan      ${agencies}`,
    `điều khoản   ${provisions}`,
    'quan hệ',
    ...Object.entries(relations).map(([type, count]) => `  ${type.padEnd(16)}${String(count).padStart(6)}  ${relationLabel(type)}`),
    `hash         ${hash}`,
  ]
}
