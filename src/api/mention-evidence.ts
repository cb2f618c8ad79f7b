/** The sentence that a reference stands in. */
import { AppError } from '../errors.ts'
import { ownWords } from '../graph/index.ts'
import type { Evidence, MentionNode } from '../graph/model.ts'
import type { Loaders } from './loaders.ts'

/** The clause or sentence around it. */
export async function sentenceAround(node: MentionNode, loaders: Loaders): Promise<Evidence> {
  const source = await loaders.source(node.document)
  if (!source) throw new AppError('INTERNAL', `the graph holds references of ${node.document}, and no text of it`)
  const { sentence, start, line } = node.mention
  const breaks = source.text.slice(sentence.start, start).split('\n').length - 1
  return { ...ownWords(node), ...sentence, quote: source.text.slice(sentence.start, sentence.end), line: line - breaks }
}
