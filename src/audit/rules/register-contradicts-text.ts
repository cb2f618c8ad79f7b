/** A register says that Quyết định số 394/QĐ-UBND was issued by the people's committee; the text attributes it to the chairman. Dates that differ are `conflicting-dates`'s. */
import type { Evidence, MentionNode } from '../../graph/model.ts'
import { issuerIdentity, sameIssuer } from '../issuers.ts'
import { isRegisterEntry } from '../registers.ts'
import type { AuditedText, AuditRule, Draft } from '../rule.ts'
import { difference } from '../wording.ts'

export const registerContradictsText: AuditRule = {
  id: 'register-contradicts-text',
  severity: 'WARNING',
  title: { vi: 'Sổ đăng ký mâu thuẫn với văn bản', en: 'A register contradicts the text' },
  explanation: {
    vi: 'Sổ đăng ký văn bản ghi cơ quan ban hành hoặc trích yếu khác với lời văn. Sổ không thay thế văn bản: một trong hai nơi đã ghi sai.',
    en: 'A register gives another issuer or subject than the text. It never overrides the text: one of the two is wrong.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Điều 16',
  *check(audited) {
    for (const [target, here] of audited.byTarget)
      for (const entry of (audited.elsewhere.get(target) ?? []).filter(isRegisterEntry)) {
        yield* compare(
          audited,
          target,
          entry,
          'issuer',
          here.flatMap((node) => written(audited, node, 'issuer')),
        )
        yield* compare(
          audited,
          target,
          entry,
          'title',
          here.flatMap((node) => written(audited, node, 'title')),
        )
      }
    for (const entry of (audited.elsewhere.get(audited.key) ?? []).filter(isRegisterEntry))
      for (const field of ['issuer', 'title'] as const) {
        const cell = audited.extraction.document.cells[field]
        const text = audited.extraction.document[field]
        if (cell && text !== null) yield* compare(audited, audited.key, entry, field, [{ text, evidence: audited.at(cell.start, cell.end, 'heading') }])
      }
  },
}

interface Written {
  readonly text: string
  readonly evidence: Evidence
}

const written = (audited: AuditedText, node: MentionNode, field: 'issuer' | 'title'): Written[] => {
  const text = node.mention[field]
  return text === null ? [] : [{ text, evidence: audited.cite(node) }]
}

function* compare(audited: AuditedText, target: string, entry: MentionNode, field: 'issuer' | 'title', places: readonly Written[]): Iterable<Draft> {
  const registered = entry.mention[field]
  if (registered === null) return
  const odd = places.filter(({ text }) => (field === 'issuer' ? !sameIssuer(issuerIdentity(text), issuerIdentity(registered)) : differs(text, registered)))
  const first = odd[0]
  if (first === undefined) return
  yield {
    message: `${audited.label(target)}: văn bản ghi ${field === 'issuer' ? 'cơ quan ban hành' : 'trích yếu'} “${first.text.replace(/\s+/gu, ' ')}”, sổ đăng ký ghi “${registered}”.`,
    expected: registered,
    found: first.text,
    evidence: [...odd.map(({ evidence }) => evidence), audited.cite(entry)],
  }
}

function differs(a: string, b: string): boolean {
  const { onlyA, onlyB } = difference(a, b)
  return onlyA.length > 0 && onlyB.length > 0
}
