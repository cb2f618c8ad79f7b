/** "Chủ tịch UBND tỉnh Vĩnh Long" at one place, "UBND tỉnh" at another: two authorities in law. "UBND tỉnh" and "Ủy ban nhân dân tỉnh Vĩnh Long" are one. */
import type { MentionNode } from '../../graph/model.ts'
import { groupBy } from '../citations.ts'
import { issuerIdentity, sameIssuer } from '../issuers.ts'
import type { AuditRule } from '../rule.ts'

export const issuerDiffers: AuditRule = {
  id: 'issuer-differs',
  severity: 'WARNING',
  title: { vi: 'Cơ quan ban hành ghi khác nhau', en: 'Issuer written differently for one document' },
  explanation: {
    vi: 'Một văn bản được ghi là do các cơ quan hoặc chức danh khác nhau ban hành. Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân là hai thẩm quyền khác nhau.',
    en: 'One document is attributed to different authorities. A people’s committee and its chairman are two authorities in law.',
  },
  legalSource: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 21, 22 và 121',
  *check(audited) {
    for (const [target, here] of audited.byTarget) {
      const nodes = here.filter((node) => node.mention.issuer !== null)
      const forms = [...groupBy(nodes, (node) => node.mention.issuer as string)].map(([written, uses]) => ({
        written,
        uses,
        identity: issuerIdentity(written),
      }))
      forms.sort((a, b) => b.uses.length - a.uses.length)
      const groups: (typeof forms)[] = []
      for (const form of forms) {
        const group = groups.find((others) => others.some((other) => sameIssuer(other.identity, form.identity)))
        if (group) group.push(form)
        else groups.push([form])
      }
      if (groups.length < 2) continue
      const found = groups.map((group) => (group[0] as (typeof forms)[number]).written)
      const minority = groups.slice(1).flatMap((group) => group.flatMap((form) => form.uses))
      const majority = (groups[0] as typeof forms).flatMap((form) => form.uses)
      yield {
        message: `${audited.label(target)} được ghi là do ${found.map((form) => `“${form}”`).join(' và ')} ban hành.`,
        expected: found[0] ?? null,
        found: found.slice(1).join('; '),
        evidence: [...minority, majority[0] as MentionNode].map(audited.cite),
      }
    }
  },
}
