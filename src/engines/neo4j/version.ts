/** Which servers this engine works with. */
import { AppError } from '../../errors.ts'

/** The first with labels from parameters (`SET n:$(label)`), and the release with long-term support. */
const OLDEST = [5, 26] as const

/**
 * `agent` is what a server calls itself: "Neo4j/5.26.28", "Neo4j/2025.10.1".
 * @throws AppError STORE_VERSION for an older server, or for one that is not Neo4j.
 */
export function checkVersion(agent: string, uri: string): void {
  const match = /^Neo4j\/(\d+)\.(\d+)/.exec(agent)
  const [major, minor] = [Number(match?.[1]), Number(match?.[2])]
  if (match && (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))) return
  throw new AppError('STORE_VERSION', `What answers at ${uri} is ${agent || 'no Neo4j'}: Neo4j ${OLDEST.join('.')} or newer is needed.`)
}
