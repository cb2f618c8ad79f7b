/** `cancu extract FILE`: what one text says, as Extraction JSON. Needs no store. */
import { Command, examples } from './command.ts'
import type { Session } from './session.ts'

export const extractCommand = (session: Session): Command =>
  new Command('extract')
    .summary('read one document and print its Extraction JSON')
    .description(
      'Reads one document (.txt .md .html .docx .pdf, or - for standard input) and prints what it says as Extraction JSON: references, tasks, agencies with their places in the text. Nothing is stored.',
    )
    .argument('<file>', 'the document, or - for text on standard input')
    .option('--text', 'print the text that the offsets count in, instead of the JSON')
    .addHelpText(
      'after',
      examples(
        'cancu extract seeds/781-qd-ubnd-vinh-long-2022.txt',
        'cancu extract quyet-dinh.pdf --text',
        "printf 'Căn cứ Luật Đất đai năm 2024;' | cancu extract -",
      ),
    )
    .action(async (file: string, options: { text?: boolean }) => {
      const { readText, textOf } = await import('../ingest/read-text.ts')
      const limit = { maxBytes: session.config().maxDocumentBytes }
      const input = file === '-' ? await textOf(await standardInput(limit.maxBytes), 'stdin.txt', limit) : await readText(session.path(file), limit)
      if (options.text) {
        process.stdout.write(input.text)
        return
      }
      const { readDocument } = await import('../usecases/read-document.ts')
      session.output.json(readDocument(input))
    })

/** All of standard input, up to one byte more than is read. */
async function standardInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) break
  }
  return Buffer.concat(chunks)
}
