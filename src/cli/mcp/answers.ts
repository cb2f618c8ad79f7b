/** What each tool answers: the use cases' results with the names of the API. */
import type { Severity } from '../../audit/rule.ts'
import { AppError } from '../../errors.ts'
import type { JustificationMode, NodeKind, RelationType } from '../../graph/model.ts'
import { type FindingFilter, findingsPage } from '../../usecases/audit.ts'
import { impact, verifyQuote } from '../../usecases/index.ts'
import type { Context } from '../../usecases/model.ts'
import { chainShape, documentShape, evidenceShape, keysIn, namesOf, nodeShape, relationShape } from '../api-shape.ts'
import { findAnyNode, findOneDocument, findTaskOrDocument } from '../find-node.ts'
import { documentTraceShape, taskTraceShape, traceDocument, traceTask } from '../trace-shape.ts'
import { evidenceOfNodes } from './evidence-of-nodes.ts'

/** Without the fields that were not given, which the use cases tell from undefined. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const given = <T extends object>(fields: T): Given<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>

const MOST_RELATIONS = 200
const MOST_LINES = 400

export async function answerFind(ctx: Context, { text, kinds, first }: { text: string; kinds?: NodeKind[] | undefined; first: number }) {
  const page = await ctx.store.search({ text, ...given({ kinds }) }, { first })
  const nodes = page.items.map(({ node }) => node)
  const evidence = await evidenceOfNodes(ctx, nodes)
  const names = await namesOf(ctx, [...keysIn({ nodes }), ...evidence.flat().map(({ document }) => document)])
  return {
    nodes: nodes.map((node, i) => ({ ...nodeShape(node, names), evidence: (evidence[i] ?? []).map((proof) => evidenceShape(proof, names)) })),
    totalCount: page.totalCount,
  }
}

interface TraceArguments {
  target: string
  document?: string | undefined
  depth?: number | undefined
  types?: RelationType[] | undefined
  modes?: JustificationMode[] | undefined
  asOf?: string | undefined
}

export async function answerTrace(ctx: Context, { target, document, depth, types, modes, asOf }: TraceArguments) {
  const node = await findTaskOrDocument(ctx, target, document)
  const options = given({ maxDepth: depth, types, modes, asOf })
  return node.kind === 'TASK' ? taskTraceShape(await traceTask(ctx, node, options)) : documentTraceShape(await traceDocument(ctx, node, options))
}

export async function answerImpact(ctx: Context, { target, document, depth, types }: Omit<TraceArguments, 'modes' | 'asOf'>) {
  const start = await findAnyNode(ctx, target, document)
  const chain = await impact(ctx, start.key, given({ maxDepth: depth, types }))
  const names = await namesOf(ctx, keysIn({ nodes: [start], chain }))
  return { start: nodeShape(start, names), chain: chainShape(chain, names) }
}

export async function answerDocument(
  ctx: Context,
  { document: text, fromLine, toLine }: { document: string; fromLine?: number | undefined; toLine?: number | undefined },
) {
  const document = await findOneDocument(ctx, text)
  const page = await ctx.store.relationPage(document.key, { direction: 'BOTH' }, { first: MOST_RELATIONS })
  const relations = page.items.map(({ node }) => node)
  const [evidence = []] = await evidenceOfNodes(ctx, [document])
  const names = await namesOf(ctx, [...keysIn({ nodes: [document], relations }), ...evidence.map(({ document: key }) => key)])
  return {
    document: documentShape(document),
    evidence: evidence.map((proof) => evidenceShape(proof, names)),
    relations: relations.map((relation) => relationShape(relation, names)),
    relationCount: page.totalCount,
    ...(fromLine === undefined && toLine === undefined ? {} : { text: await lines(ctx, document.source?.document ?? null, fromLine ?? 1, toLine) }),
  }
}

/** Lines of the stored text, with their place in it. */
async function lines(ctx: Context, key: string | null, from: number, to = from + MOST_LINES - 1) {
  const [source] = key === null ? [] : await ctx.store.sources([key])
  if (!source) throw new AppError('NOT_FOUND', 'fromLine: the document is only cited, and no text of it is stored.')
  if (to < from) throw new AppError('BAD_USER_INPUT', `toLine: ${to} stands before fromLine, ${from}.`)
  const all = source.text.split('\n')
  const last = Math.min(to, from + MOST_LINES - 1, all.length)
  return { fromLine: from, toLine: last, lineCount: all.length, sha256: source.sha256, lines: all.slice(from - 1, last).map((line) => line.replace(/\r$/, '')) }
}

interface FindingArguments {
  document?: string | undefined
  rule?: string[] | undefined
  severity?: Severity[] | undefined
  first: number
  after?: string | undefined
}

export async function answerFindings(ctx: Context, { document, rule, severity, first, after }: FindingArguments) {
  const documents = document === undefined ? undefined : [(await findOneDocument(ctx, document)).key]
  const filter: FindingFilter = given({ documents, rules: rule, severities: severity })
  const page = await findingsPage(ctx, filter, { first, ...given({ after }) })
  const findings = page.items.map(({ node }) => node)
  const names = await namesOf(
    ctx,
    findings.flatMap((finding) => finding.evidence.map((proof) => proof.document)),
  )
  return {
    findings: findings.map(({ id, rule: ruleId, severity: weight, message, expected, found, evidence, review }) => ({
      id,
      rule: ruleId,
      severity: weight,
      message,
      expected,
      found,
      review,
      evidence: evidence.map((proof) => evidenceShape(proof, names)),
    })),
    next: page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null,
  }
}

export async function answerVerifyQuote(ctx: Context, { document: text, quote }: { document: string; quote: string }) {
  const document = await findOneDocument(ctx, text)
  const verdict = await verifyQuote(ctx, document, quote)
  const base = { document: documentShape(document), status: verdict.status, stands: verdict.status === 'STANDS' }
  if (verdict.status !== 'STANDS') return { ...base, exact: false, differences: [], occurrences: 0, version: null, evidence: [] }
  const names = await namesOf(
    ctx,
    verdict.places.map((place) => place.document),
  )
  return {
    ...base,
    exact: verdict.differences.length === 0,
    differences: verdict.differences,
    occurrences: verdict.occurrences,
    version: verdict.version,
    evidence: verdict.places.map((place) => evidenceShape(place, names)),
  }
}
