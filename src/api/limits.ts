/** What a query may be, checked before anything of it runs. */
import { ApolloArmor } from '@escape.tech/graphql-armor'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Lexer,
  MaxIntrospectionDepthRule,
  parse,
  Source,
  TokenKind,
  type ValidationContext,
  type ValidationRule,
  validate,
  visit,
} from 'graphql'
import { AppError, type ErrorCode } from '../errors.ts'
import { costOf } from './cost.ts'
import type { Limits } from './options.ts'

/** One operation as a client sends it. */
export interface Operation {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

interface Admitted {
  readonly cost: number
  readonly operationName: string | null
  readonly writes: boolean
}

export type Admission = (operations: readonly Operation[]) => readonly Admitted[]

/** Parsed queries kept, so that a query sent again is not parsed again; longer ones are not. */
const REMEMBERED = 500
const REMEMBERED_LENGTH = 10_000
/** Fields of one name that hold fields: validation compares each with every other, and all that they hold. */
const MOST_REPEATED = 150

/**
 * Checks all operations of one request, and throws an `AppError` (QUERY_TOO_LARGE, QUERY_TOO_DEEP, QUERY_TOO_COSTLY) where they ask for too much.
 * What is no GraphQL, or not of this schema, passes at no cost: the executor refuses it with the exact place.
 */
export function createAdmission(schema: GraphQLSchema, limits: Limits): Admission {
  const rules = [...armorRules(limits), MaxIntrospectionDepthRule]
  const known = new Map<string, DocumentNode | null>()

  const read = (query: string): DocumentNode | null => {
    const earlier = known.get(query)
    if (earlier !== undefined) return earlier
    const document = parseWithin(query, limits.maxTokens)
    if (document !== null && mostRepeated(document) > MOST_REPEATED)
      throw tooMuch('QUERY_TOO_LARGE', `The query asks for one field more than ${MOST_REPEATED} times. Ask in several requests.`, MOST_REPEATED)
    const [error] = document === null ? [] : validate(schema, document, rules, { maxErrors: 1 })
    if (error) throw refusal(error)
    if (query.length > REMEMBERED_LENGTH) return document
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '')
    known.set(query, document)
    return document
  }

  return (operations) => {
    if (operations.length > limits.maxBatch)
      throw tooMuch('QUERY_TOO_LARGE', `The request holds ${operations.length} operations; at most ${limits.maxBatch} are taken at once.`, limits.maxBatch)
    const admitted = operations.map(({ query, operationName, variables }) => {
      const document = read(query)
      const operation = document && getOperationAST(document, operationName)
      if (!operation) return { cost: 0, operationName: null, writes: false }
      return { cost: costOf(schema, document, operation, variables), operationName: operation.name?.value ?? null, writes: operation.operation === 'mutation' }
    })
    const cost = admitted.reduce((sum, operation) => sum + operation.cost, 0)
    if (cost > limits.maxCost)
      throw tooMuch(
        'QUERY_TOO_COSTLY',
        `The query costs ${cost}; at most ${limits.maxCost} is allowed. Ask for smaller pages, or in several requests.`,
        limits.maxCost,
      )
    return admitted
  }
}

const tooMuch = (code: ErrorCode, message: string, limit: number): AppError => new AppError(code, message, { details: { limit } })

/** Null for what is no GraphQL. */
function parseWithin(query: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(query, { maxTokens })
  } catch {
    if (hasMoreTokens(query, maxTokens)) throw tooMuch('QUERY_TOO_LARGE', `The query has more than ${maxTokens} tokens. Ask in several requests.`, maxTokens)
    return null
  }
}

function hasMoreTokens(query: string, limit: number): boolean {
  const lexer = new Lexer(new Source(query))
  try {
    for (let count = 0; count <= limit; count++) if (lexer.advance().kind === TokenKind.EOF) return false
    return true
  } catch {
    return false
  }
}

function mostRepeated(document: DocumentNode): number {
  const counts = new Map<string, number>()
  visit(document, {
    Field({ alias, name, selectionSet }) {
      const answeredAs = (alias ?? name).value
      if (selectionSet) counts.set(answeredAs, (counts.get(answeredAs) ?? 0) + 1)
    },
  })
  return Math.max(0, ...counts.values())
}

function armorRules(limits: Limits): ValidationRule[] {
  const reporting = (code: ErrorCode, n: number, message: string) => ({
    n,
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(message, { extensions: { code, limit: n } }))],
  })
  const armor = new ApolloArmor({
    maxDepth: {
      ...reporting('QUERY_TOO_DEEP', limits.maxDepth, `The query nests fields more than ${limits.maxDepth} deep. Ask in several requests.`),
      flattenFragments: true,
      ignoreIntrospection: true,
    },
    maxAliases: reporting('QUERY_TOO_LARGE', limits.maxAliases, `The query has more than ${limits.maxAliases} aliases. Ask in several requests.`),
    maxDirectives: reporting('QUERY_TOO_LARGE', limits.maxDirectives, `The query has more than ${limits.maxDirectives} directives.`),
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  })
  return [...armor.protect().validationRules]
}

function refusal(error: GraphQLError): AppError {
  const { code, limit } = error.extensions
  if (code === 'QUERY_TOO_LARGE' || code === 'QUERY_TOO_DEEP') return tooMuch(code, error.message, Number(limit))
  return tooMuch('QUERY_TOO_DEEP', 'The introspection query nests lists of fields more than twice.', 2)
}
