/** `cancu stats`: what the store holds, and the hash that two equal graphs share. */
import type { StoreStats } from '../graph/store.ts'
import type { Context } from '../usecases/model.ts'
import { relationLabel } from './chain-tree.ts'
import { Command, examples } from './command.ts'
import type { Session } from './session.ts'

/** Libraries up to this many texts are audited when the server starts; counting findings reads each text. */
const AUDITED_AT_START = 100

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

function statsLines(stats: StoreStats): string[] {
  return [
    ...countLines(stats),
    `điều khoản   ${stats.provisions}`,
    'quan hệ',
    ...Object.entries(stats.relations).map(([type, count]) => `  ${type.padEnd(16)}${String(count).padStart(6)}  ${relationLabel(type)}`),
    `hash         ${stats.hash}`,
  ]
}

function countLines({ documents, mentions, tasks, agencies }: StoreStats): string[] {
  const references = mentions.resolved + mentions.ambiguous + mentions.unidentified
  return [
    `văn bản      ${documents.ingested + documents.citedOnly} (${documents.ingested} đã đọc, ${documents.citedOnly} chỉ được viện dẫn)`,
    `viện dẫn     ${references} (${mentions.resolved} đã xác định, ${mentions.ambiguous} chưa rõ văn bản nào, ${mentions.unidentified} không xác định được)`,
    `nhiệm vụ     ${tasks}`,
    `cơ quan      ${agencies}`,
  ]
}

/** The counts for the start of a server, findings among them. A large library is counted without what would read all of it. */
export async function libraryLines(ctx: Context): Promise<string[]> {
  const [{ totalCount: texts }, documents, tasks, agencies] = await Promise.all([
    ctx.store.sourceList({ first: 1 }),
    ctx.store.documents({}, { first: 1 }),
    ctx.store.tasks({}, { first: 1 }),
    ctx.store.agencies({}, { first: 1 }),
  ])
  if (texts > AUDITED_AT_START)
    return [
      `văn bản      ${documents.totalCount} (${texts} tệp đã đọc)`,
      `nhiệm vụ     ${tasks.totalCount}`,
      `cơ quan      ${agencies.totalCount}`,
      'rà soát      cancu audit · viện dẫn: cancu stats',
    ]
  const { streamFindings } = await import('../usecases/audit.ts')
  const counts = new Map<string, number>()
  for await (const { severity } of streamFindings(ctx)) counts.set(severity, (counts.get(severity) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const by = [...counts].sort().map(([severity, count]) => `${count} ${severity}`)
  return [...countLines(await ctx.store.stats()), `phát hiện    ${total}${total > 0 ? ` (${by.join(', ')})` : ''}`]
}
