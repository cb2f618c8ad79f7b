/** The tools and how each answers: JSON with evidence, or the reason why there is no answer. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { SEVERITIES } from '../../audit/rule.ts'
import { AppError } from '../../errors.ts'
import { JUSTIFICATION_MODES, NODE_KINDS } from '../../graph/model.ts'
import { RELATION_TYPES } from '../../lexicon/relation-types.ts'
import type { Context } from '../../usecases/model.ts'
import { answerDocument, answerFind, answerFindings, answerImpact, answerTrace, answerVerifyQuote } from './answers.ts'

const INSTRUCTIONS = `Căn Cứ holds Vietnamese legal and administrative documents as a graph in which every relation carries the sentence that proves it.
Every answer has "evidence": the document, the quoted words, the line and offsets. Quote these words; add nothing that no evidence shows.
A justification's "mode" says how strong it is: EXPLICIT (the row itself), LINKED (another row of the same content), SECTION (its heading), INHERITED (the plan as a whole). Never add the modes together.
Before you present words as a quotation, check them with verify_quote.`

const depth = z.int().min(1).max(20).optional().describe('Follow at most this many hops; 10 where nothing is given.')
const types = z
  .array(z.enum(RELATION_TYPES.map(({ type }) => type)))
  .min(1)
  .optional()
  .describe('Follow these relations alone.')
const document = z.string().min(1).max(500).describe('A document: its number ("47/2020/NĐ-CP"), its name if it is a law, its key or its URN.')
const first = z.int().min(1).max(100)
/** No tool writes, and none reaches beyond the store. */
const READS = { readOnlyHint: true, openWorldHint: false }

export function createMcpServer(ctx: Context): McpServer {
  const server = new McpServer({ name: 'cancu', version: '1', title: 'Căn Cứ' }, { instructions: INSTRUCTIONS })
  const tool = <Shape extends z.ZodRawShape>(
    name: string,
    description: string,
    shape: Shape,
    answer: (ctx: Context, args: z.output<z.ZodObject<Shape>>) => Promise<object>,
  ) => {
    const schema = z.strictObject(shape)
    server.registerTool(name, { description, inputSchema: schema, annotations: READS }, async (args: unknown) =>
      reply(() => answer(ctx, args as z.output<z.ZodObject<Shape>>)),
    )
  }

  tool(
    'find',
    'Finds tasks, documents and agencies by words or numbers, with or without diacritics ("hop truc tuyen", "749").',
    {
      text: z.string().min(1).max(500).describe('Words, or a number.'),
      kinds: z.array(z.enum(NODE_KINDS)).min(1).optional().describe('Only these kinds.'),
      first: first.default(20).describe('At most this many.'),
    },
    answerFind,
  )
  tool(
    'trace',
    'Tells which documents justify a task, or what a document rests on, hop by hop up to laws, each hop with the sentence that proves it.',
    {
      target: z.string().min(1).max(500).describe('A task (code such as "PL1.4", or key) or a document (number, name, key or URN).'),
      document: document.optional().describe('The document that the task belongs to, where several have one of this code.'),
      depth,
      types,
      modes: z
        .array(z.enum(JUSTIFICATION_MODES))
        .min(1)
        .optional()
        .describe('Start from justifications of these modes; EXPLICIT and LINKED where nothing is given.'),
      asOf: z.iso.date().optional().describe('Tell which bases were in force on this day.'),
    },
    answerTrace,
  )
  tool(
    'impact',
    'Tells what rests on a document, an agency or a task: the documents and tasks to check when it is amended or repealed.',
    { target: z.string().min(1).max(500).describe('A document, an agency or a task.'), document: document.optional(), depth, types },
    answerImpact,
  )
  tool(
    'document',
    'Tells what is known of a document: its header, its relations in both directions with evidence, and lines of its text where they are asked for.',
    {
      document,
      fromLine: z.int().min(1).optional().describe('First line of the text to return.'),
      toLine: z.int().min(1).optional().describe('Last line; at most 400 lines are returned.'),
    },
    answerDocument,
  )
  tool(
    'findings',
    'Tells what the audit rules find wrong, each finding with what was expected, what was found and where.',
    {
      document: document.optional(),
      rule: z.array(z.string().max(100)).min(1).optional().describe('Only these rules, by id.'),
      severity: z.array(z.enum(SEVERITIES)).min(1).optional().describe('Only these severities.'),
      first: first.default(20).describe('At most this many.'),
      after: z.string().max(500).optional().describe('The "next" of an earlier answer.'),
    },
    answerFindings,
  )
  tool(
    'verify_quote',
    'Says whether a quotation stands in the document that it is attributed to, and where: letter by letter, or but for white space, Unicode form or typography, said which.',
    { document, quote: z.string().min(1).max(20_000).describe('The words.') },
    answerVerifyQuote,
  )
  return server
}

async function reply(answer: () => Promise<object>) {
  try {
    const value = await answer()
    return { content: [{ type: 'text' as const, text: JSON.stringify(value) }], structuredContent: { ...value } }
  } catch (error) {
    const { code, message, details } =
      error instanceof AppError
        ? error
        : new AppError('INTERNAL', 'This question could not be answered. Ask in another way, or look at the log of "cancu mcp".')
    if (!(error instanceof AppError)) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    return { isError: true, content: [{ type: 'text' as const, text: JSON.stringify({ error: { code, message, ...details } }) }] }
  }
}
