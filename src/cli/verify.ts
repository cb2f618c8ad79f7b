/** `cancu verify`: proves every stored quote anew against the stored texts. */
import { EXIT } from '../errors.ts'
import { Command, examples } from './command.ts'
import type { Session } from './session.ts'

export const verifyCommand = (session: Session): Command =>
  new Command('verify')
    .summary('check that every stored quote stands where it is said to')
    .description('Cuts every quote of every relation, task and reference out of the stored text again and compares. Exit code 5 when one differs.')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('cancu verify', 'cancu verify --json'))
    .action((options: { json?: boolean }) =>
      session.withStore(async (ctx) => {
        const { verifyQuotes } = await import('../usecases/index.ts')
        const { output } = session
        const mismatches: { owner: string; document: string; start: number; end: number; line: number; quote: string; found: string | null }[] = []
        const summary = await verifyQuotes(ctx, ({ owner, evidence: { document, start, end, line, quote }, found }) => {
          if (options.json) mismatches.push({ owner, document, start, end, line, quote, found })
          else output.note(`${document}:${line} (${start}-${end}) ${owner}\n  ghi:     ${JSON.stringify(quote)}\n  văn bản: ${JSON.stringify(found)}`)
        })
        if (summary.mismatches > 0) session.exitCode = EXIT.MISMATCH
        if (options.json) output.json({ ...summary, found: mismatches })
        else
          output.print(
            `${summary.documents} văn bản, ${summary.quotes} trích dẫn đã kiểm: ${summary.mismatches === 0 ? 'tất cả đúng nguyên văn.' : `${summary.mismatches} không khớp.`}`,
          )
      }),
    )
