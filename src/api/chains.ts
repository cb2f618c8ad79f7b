/** Chains as tasks, documents and agencies all have them. */
import type { DocumentLevel, JustificationMode, RelationType } from '../graph/model.ts'
import { basisChain, DEFAULT_MAX_DEPTH, impact } from '../usecases/index.ts'
import type { Chain, ChainOptions } from '../usecases/model.ts'
import type { ApiContext } from './context.ts'
import { distinct, given } from './inputs.ts'
import { badArgument } from './paging.ts'

export interface ChainArguments {
  readonly maxDepth?: number | null | undefined
  readonly types?: readonly RelationType[] | null | undefined
  readonly modes?: readonly JustificationMode[] | null | undefined
  readonly stopAtLevels?: readonly DocumentLevel[] | null | undefined
  readonly asOf?: string | null | undefined
}

export const chainOf = (context: ApiContext, key: string, args: ChainArguments): Promise<Chain> => basisChain(context.joined, key, optionsOf(context, args))

export const impactOf = (context: ApiContext, key: string, args: ChainArguments): Promise<Chain> => impact(context.joined, key, optionsOf(context, args))

function optionsOf(
  { limits: { maxTraversalDepth, maxTraversalEdges } }: ApiContext,
  { maxDepth, types, modes, stopAtLevels, asOf }: ChainArguments,
): ChainOptions {
  if (maxDepth != null && (maxDepth < 0 || maxDepth > maxTraversalDepth)) throw badArgument('maxDepth', `${maxDepth} lies outside 0 to ${maxTraversalDepth}.`)
  return given({
    maxDepth: maxDepth ?? Math.min(DEFAULT_MAX_DEPTH, maxTraversalDepth),
    types: distinct(types),
    modes: distinct(modes),
    stopAtLevels: distinct(stopAtLevels),
    asOf,
    maxEdges: maxTraversalEdges,
  })
}
