/** `cancu mcp`: the same questions for assistants, over the Model Context Protocol on standard input and output. */
import { Command, examples } from '../command.ts'
import type { Session } from '../session.ts'

export const mcpCommand = (session: Session): Command =>
  new Command('mcp')
    .summary('answer assistants over the Model Context Protocol')
    .description(
      'Serves the store to an assistant over standard input and output: the tools find, trace, impact, document, findings and verify_quote. It only reads. Ends when its input does.',
    )
    .addHelpText('after', examples('cancu mcp', '{ "mcpServers": { "cancu": { "command": "node", "args": ["bin/cancu.mjs", "mcp"] } } }'))
    .action(() =>
      session.withStore(async (ctx) => {
        const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
        const { createMcpServer } = await import('./server.ts')
        const server = createMcpServer(ctx)
        const ended = new Promise<void>((resolve) => {
          server.server.onclose = resolve
          for (const event of ['end', 'close'] as const) process.stdin.once(event, resolve)
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
        })
        await server.connect(new StdioServerTransport())
        await ended
        await server.close()
      }),
    )
