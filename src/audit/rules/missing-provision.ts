/** "Như Điều 9 Quyết định này" in a decision of three articles, or "Điều 80 Luật …" where the library holds that law with fewer. */
import type { Evidence } from '../../graph/model.ts'
import type { AuditRule } from '../rule.ts'

const OWN =
  /(?<![\p{L}\p{M}])(?:tại|theo|như|ở|của)\s+(?:(?:các\s+)?(?:điểm|khoản)\s+[^\n;.]{1,30}?\s+)?Điều\s+(\d{1,3})(?=\s*(?:(?:của\s+)?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Quy chế|Quy định)\s+này|\s*[;.,]?\s*(?:\n|$)))/giu
const ARTICLE = /^Điều\s+(\d{1,3}\p{Ll}?)/iu

export const missingProvision: AuditRule = {
  id: 'missing-provision',
  severity: 'ERROR',
  title: { vi: 'Dẫn chiếu đến điều khoản không tồn tại', en: 'Cross-reference to a provision that does not exist' },
  explanation: {
    vi: 'Văn bản dẫn chiếu đến một điều mà văn bản được dẫn (chính nó, hoặc văn bản có trong thư viện) không có.',
    en: 'The text refers to an article that the document it names (itself, or one that the library holds) does not have.',
  },
  legalSource: 'Nghị định 34/2016/NĐ-CP, Điều 75 (kỹ thuật viện dẫn)',
  *check(audited) {
    const own = articles(audited.extraction.provisions)
    // Amending laws quote the articles of others; a text without articles, or whose articles run in several counts, gives no ground to judge.
    if (own.size > 0 && !audited.mentions.some((node) => node.mention.relation === 'AMENDS' && node.mention.subject === 'DOCUMENT')) {
      for (const match of audited.view.text.matchAll(OWN)) {
        const article = match[1] as string
        if (own.has(article)) continue
        yield draft(article, 'văn bản này', own.size, audited.seen(match.index, match.index + match[0].length, 'cross-reference'))
      }
    }
    for (const node of audited.mentions) {
      const held = node.target === null || node.target === audited.key ? undefined : audited.provisions.get(node.target)
      const cited = /Điều\s+(\d{1,3}\p{Ll}?)(?![\p{L}\d])/iu.exec(node.mention.provision ?? '')?.[1]
      if (!held || cited === undefined) continue
      const there = articles(held)
      if (there.size > 0 && !there.has(cited.toLowerCase())) yield draft(cited, audited.label(node.target as string), there.size, audited.cite(node))
    }

    function draft(article: string, where: string, count: number, evidence: Evidence) {
      return {
        message: `Dẫn chiếu đến Điều ${article} của ${where}, nhưng văn bản đó chỉ có ${count} điều.`,
        expected: `một trong ${count} điều`,
        found: `Điều ${article}`,
        evidence: [evidence],
      }
    }
  },
}

function articles(provisions: readonly { kind: string; label: string }[]): Set<string> {
  const numbers = new Set<string>()
  for (const provision of provisions) {
    const number = provision.kind === 'ARTICLE' ? ARTICLE.exec(provision.label)?.[1] : undefined
    if (number !== undefined) numbers.add(number.toLowerCase())
  }
  return numbers
}
