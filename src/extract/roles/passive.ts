/**
 * Agents of passive verbs: "Luật A đã được sửa đổi, bổ sung một số điều theo Luật B và Luật C", "[Khoản này bị bãi bỏ bởi Điều 2 Nghị định B]".
 * The relation is B's, not ours: where A is our basis B is too, else B is cited; the clause states "B amends A".
 * A decree or a circular amends no law: where only a law stands before it, nothing is stated.
 */
import type { DocumentType } from '../../lexicon/document-types.ts'
import type { MentionRelation } from '../../lexicon/relation-types.ts'
import { AGENTS } from './cue-index.ts'
import type { Token } from './lexer.ts'
import type { Frame, Owners, Passive, Reference, Role, Statement } from './reading.ts'
import type { RoleRule } from './role-rule.ts'

/** Types that amend each other: a law is amended by a law, the constitution by a resolution. */
const FAMILIES: Partial<Record<DocumentType, string>> = {
  CONSTITUTION: 'LAW',
  CODE: 'LAW',
  LAW: 'LAW',
  ORDINANCE: 'LAW',
  CIRCULAR: 'CIRCULAR',
  JOINT_CIRCULAR: 'CIRCULAR',
  INTERMINISTERIAL_CIRCULAR: 'CIRCULAR',
}
const family = (type: DocumentType): string => FAMILIES[type] ?? type

const NOTES: Partial<Record<Statement['type'], string>> = {
  AMENDS: 'the cited document amends this one',
  REPLACES: 'the cited document replaces this one',
  REPEALS: 'the cited document repeals a part of this one',
  SUSPENDS: 'the cited document suspends this one',
  DETAILS: 'the cited document guides this one',
  CORRECTS: 'the cited document corrects this one',
  CONSOLIDATES: 'the cited document consolidates this one',
}

/** What ends a part of a document amends the document. */
const ENDING: ReadonlySet<Statement['type']> = new Set(['REPEALS', 'REPLACES'])

/** Content syllables that may stand between the verb and its agents. */
export const AGENT_GAP = 8
const PASSIVE_VERBS: ReadonlySet<MentionRelation> = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'DETAILS', 'CORRECTS', 'CONSOLIDATES', 'SUSPENDS'])
export const canBePassive = (relation: MentionRelation): boolean => PASSIVE_VERBS.has(relation)

const BEGUN = { agent: false, list: false, content: 0, agents: 0, plain: false }

/** "… đã được sửa đổi": of the last reference, or of this document where "này" was said since. */
export function passiveIn(frame: Frame, rule: RoleRule, start: number): Passive {
  const patient = frame.self && frame.gap > 0 ? null : frame.last
  const inner = patient === null ? null : frame.inner
  return { ...BEGUN, rule, start, patient, inner, self: frame.self || frame.kind === 'NOTE', part: frame.part }
}

/** "Thông tư số 36/2021/TT-BTC (sửa đổi tại Thông tư số 16/2023/TT-BTC)": passive without the word that says so. */
export function isPassiveInBrackets({ kind, last, chain }: Frame, relation: MentionRelation, following: Token | undefined): boolean {
  const points = following?.kind === 'CUE' && following.cue.kind === 'POINTS'
  const announces = following?.kind === 'WORD' && AGENTS.has(following.folded)
  return kind === 'PARENTHESIS' && last !== null && chain.length === 0 && canBePassive(relation) && (points || announces)
}

/** "Nghị định A (đã được sửa đổi, bổ sung Nghị định B)": "bởi" is left out; a document of the same family, told at once, is the agent. */
export function namesAgentAtOnce({ kind, chain }: Frame, passive: Passive, agent: Reference, patient: Reference | undefined): boolean {
  if (kind !== 'PARENTHESIS' || chain.length > 0 || passive.agent || passive.content > 0 || passive.rule.relation !== 'AMENDS') return false
  return patient !== undefined && agent.provision === null && family(patient.type) === family(agent.type)
}

export const passiveInBrackets = (frame: Frame, rule: RoleRule, start: number): Passive => ({
  ...BEGUN,
  rule,
  start,
  patient: frame.last,
  inner: frame.inner,
  self: false,
  part: frame.part,
})

/** `patients`: what stands before the verb, the nearer first; `owners`: of the title that the clause stands in. */
export function amendedBy(
  agent: Reference,
  passive: Passive,
  owners: Owners,
  patients: readonly (Reference | undefined)[],
  roles: ReadonlyMap<number, Role>,
): { role: Role; statement: Statement | null } {
  const known = patients.filter((patient) => patient !== undefined)
  const fitting = known.find((candidate) => family(candidate.type) === family(agent.type))
  const patient = fitting ?? known[0]
  const impossible = fitting === undefined && patient !== undefined && family(patient.type) === 'LAW' && family(agent.type) !== 'LAW'
  const relation = passive.rule.relation
  const base = { rule: passive.rule.id, cue: { start: passive.start, end: passive.start }, part: false }
  const start = Math.min(patient?.start ?? passive.start, passive.start)
  const part = patient === undefined ? passive.part : patient.provision !== null
  const stated: Statement = {
    from: agent.index,
    type: part && ENDING.has(relation) ? 'AMENDS' : relation,
    to: patient?.index ?? null,
    start,
    end: agent.end,
    rule: 'stated.passive',
  }
  const role = patient === undefined ? undefined : roles.get(patient.index)
  if (role === undefined) {
    const note = passive.self ? (NOTES[relation] ?? null) : null
    return { role: { ...base, relation: 'CITES', owners, note }, statement: passive.self ? stated : null }
  }
  const shared = role.relation === 'BASED_ON' || role.relation === 'CONSOLIDATES' ? role.relation : 'CITES'
  return { role: { ...base, relation: shared, owners: role.owners, note: null }, statement: impossible ? null : stated }
}

/** "… được bãi bỏ." without an agent: this document does it. */
export function settleAgentless(frame: Frame, roles: Map<number, Role>): void {
  const { passive } = frame
  if (passive === null || passive.agent || frame.kind === 'NOTE') return
  if (passive.rule.relation === 'REPEALS' || passive.rule.relation === 'SUSPENDS') settlePassive(frame, roles)
}

/** "… được thay thế bằng Nghị định này": what stands before the verb is touched by this document. */
export function settlePassive(frame: Frame, roles: Map<number, Role>): void {
  const { passive } = frame
  if (passive === null) return
  frame.passive = null
  const open = frame.chain.slice(frame.settled)
  frame.settled = frame.chain.length
  for (const { index, pointed } of open) {
    const role = roles.get(index)
    if (pointed || role === undefined || role.relation !== 'CITES') continue
    roles.set(index, { ...role, relation: passive.rule.relation, rule: passive.rule.id, cue: { start: passive.start, end: passive.start } })
  }
}
