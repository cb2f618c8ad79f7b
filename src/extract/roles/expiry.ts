/**
 * What stands before its cue: "Thông tư số 39/2020/TT-BTTTT … hết hiệu lực kể từ ngày Thông tư này có hiệu lực." reaches back over the whole list, but not to what a pointing
 * word led to ("trước khi Luật X hết hiệu lực").
 * Legal source: Law 80/2015/QH13, article 154.
 */
import type { Cue } from './cue-index.ts'
import type { Token } from './lexer.ts'
import { beginList, type Frame, newGovernor, type Role } from './reading.ts'

/** "… hết hiệu lực" says so of what stands before it only where its clause ends or tells from when. */
export function endsClause(following: Token | undefined): boolean {
  if (following === undefined || following.kind === 'MARK' || following.kind === 'STOP') return true
  return following.kind === 'CUE' ? following.cue.kind === 'POINTS' : following.kind === 'WORD' && /^(?:ke|tu|thi|toan|tai|va|vao)$/.test(following.folded)
}

/** Whether anything before the cue has ended by it; if not, "chấm dứt hiệu lực" governs what follows. */
export function expire(frame: Frame, cue: Cue, at: { start: number; end: number }, roles: Map<number, Role>): boolean {
  let ended = false
  for (const { index, pointed } of frame.chain) {
    const role = roles.get(index)
    if (pointed || role?.relation !== 'CITES') continue
    roles.set(index, { relation: 'REPEALS', owners: frame.owners, rule: 'role.expiry', cue: at, part: role.part, note: null })
    ended = true
  }
  const active = !ended && cue.phrase.startsWith('cham dut')
  beginList(frame)
  frame.passive = null
  frame.governor = active ? newGovernor({ rule: null, relation: 'REPEALS', id: 'role.repeals', phrase: cue.phrase, force: 'ROLE' }, at.start, at.end) : null
  return ended
}
