/** What a plain syllable does to the title, the bracket or the text that it stands in. */
import { AGENT_MARKERS } from '../../lexicon/cues.ts'
import { AGENTS, LINKS, namesPart } from './cue-index.ts'
import { AGENT_GAP, settlePassive } from './passive.ts'
import type { Frame, Role } from './reading.ts'

/** "Do" and not "đó", "chế độ"; "này" and not "đến nay": small words are told from others by their marks. */
const MARKED_AGENTS: ReadonlySet<string> = new Set(AGENT_MARKERS)
const isAgent = (folded: string, written: string): boolean => AGENTS.has(folded) && (written === folded || MARKED_AGENTS.has(written.toLowerCase()))
const isThis = (folded: string, written: string): boolean => folded === 'nay' && /^n[àầ]y$/iu.test(written)

/** `written`: the syllable as it stands in the text. */
export function hearWord(frame: Frame, folded: string, written: string, roles: Map<number, Role>): void {
  const content = !LINKS.has(folded)
  if (content) frame.gap += 1
  if (isThis(folded, written)) frame.self = true
  if (namesPart(folded, frame.lastWord ?? '')) frame.part = true
  frame.lastWord = folded
  const { governor, passive } = frame
  if (governor !== null && governor.governed === 0) {
    if (namesPart(folded, governor.between.at(-1))) governor.part = true
    if (governor.between.length < 80) governor.between.push(folded)
    if (content) governor.content += 1
  }
  if (passive === null) return
  if (content) passive.content += 1
  if (!passive.agent && isAgent(folded, written)) {
    passive.agent = true
    passive.content = 0
  } else if (passive.agent && isThis(folded, written) && passive.agents === 0) settlePassive(frame, roles)
  else if (passive.content > AGENT_GAP) frame.passive = null
}
