/** What a plain syllable does to the title, the bracket or the text that it stands in. */
import { AGENTS, LINKS, namesPart } from './cue-index.ts'
import { AGENT_GAP, settlePassive } from './passive.ts'
import type { Frame, Role } from './reading.ts'

export function hearWord(frame: Frame, folded: string, roles: Map<number, Role>): void {
  const content = !LINKS.has(folded)
  if (content) frame.gap += 1
  if (folded === 'nay') frame.self = true
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
  if (!passive.agent && AGENTS.has(folded)) {
    passive.agent = true
    passive.content = 0
  } else if (passive.agent && folded === 'nay' && passive.agents === 0) settlePassive(frame, roles)
  else if (passive.content > AGENT_GAP) frame.passive = null
}
