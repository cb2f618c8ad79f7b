/** When a cue is in force for a reference, and what several verbs in a row say together. */
import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/document-types.ts'
import { foldSyllable } from './fold-syllable.ts'
import type { Governor, Reference } from './reading.ts'

const LABELS: ReadonlyMap<DocumentType, string> = new Map(DOCUMENT_TYPES.map(({ type, label }) => [type, label.split(' ').map(foldSyllable).join(' ')]))

/** "Căn cứ Nghị quyết Hội nghị lần thứ ba … về công tác cán bộ (Nghị quyết số 8-NQ/TW)": the brackets give the number of what the cue has named in words, however long. */
function isNamedInWords({ between, lasting }: Governor, { type }: Reference): boolean {
  const label = LABELS.get(type)
  return lasting && label !== undefined && between.slice(0, label.split(' ').length).join(' ') === label
}

/**
 * Whether the cue governs this reference; settles what it says of it. `far`: more than a link stands between it and the reference before;
 * `bracketed`: it opens a bracket.
 */
export function governs(governor: Governor, reference: Reference, far: boolean, bracketed: boolean): boolean {
  if (governor.governed > 0) return governor.lasting || !far
  if (governor.force === 'ENACTS') return governor.content === 0
  const rule = governor.rule
  if (rule === null) return governor.relation === 'CITES' || governor.content <= 6
  if (governor.content > rule.reach && !(bracketed && isNamedInWords(governor, reference))) return false
  if (rule.judge !== undefined) {
    const part = governor.part || reference.provision !== null
    const relation = rule.judge({ phrase: governor.phrase, between: governor.between, content: governor.content, part, opens: governor.opens })
    if (relation === null) return false
    governor.relation = relation
  }
  if (governor.relation === 'BASED_ON' && reference.type === 'PROPOSAL') governor.relation = 'PROPOSED_BY'
  return true
}

/**
 * "Sửa đổi, bổ sung, bãi bỏ một số điều của" amends; "hướng dẫn thi hành" and "quy định chi tiết … và biện pháp thi hành" detail;
 * otherwise the nearer verb is the one that counts.
 */
export function combineVerbs(before: Governor | null, now: Governor): Governor {
  if (before === null || before.rule === null || before.governed > 0) return now
  const joined = before.between.every((word) => word === 'va' || word === 'hoac')
  const first = before.rule.relation
  const second = now.relation
  if (second === 'IMPLEMENTS' && (first === 'DETAILS' || first === 'SUSPENDS')) return before
  if (!joined) return now
  if (first === 'AMENDS' && (second === 'AMENDS' || second === 'REPLACES' || second === 'REPEALS')) {
    return second === 'AMENDS' && before.phrase !== 'sua doi' ? { ...now, start: before.start } : { ...before, between: [], content: 0 }
  }
  return { ...now, start: before.start }
}
