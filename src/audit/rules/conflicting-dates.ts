/** "Nghị định số 47/2020/NĐ-CP ngày 29/4/2020" in one place, "… ngày 09/04/2020" in another. Two directives that share a number but not a year and a subject are no conflict. */
import type { MentionNode } from '../../graph/model.ts'
import { groupBy, isDay, showDate } from '../citations.ts'
import type { AuditRule } from '../rule.ts'
import { sameTitle } from '../wording.ts'

export const conflictingDates: AuditRule = {
  id: 'conflicting-dates',
  severity: 'ERROR',
  title: { vi: 'Một văn bản mang nhiều ngày ban hành', en: 'Conflicting dates for one document' },
  explanation: {
    vi: 'Cùng một văn bản được viện dẫn với các ngày ban hành khác nhau; nhiều nhất một ngày là đúng.',
    en: 'One document is cited with different dates of issue; at most one of them is right.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6',
  *check(audited) {
    for (const [target, here] of audited.byTarget) {
      const all = [...here, ...(audited.elsewhere.get(target) ?? [])].filter((node) => isDay(node.mention.date))
      if (here.some((node) => isDay(node.mention.date)) && new Set(all.map((node) => node.mention.date)).size > 1) yield draft(all, audited.label(target))
    }
    yield* acrossYears()

    /** The same number and subject in two years: the year itself is written wrongly, so that resolution sees two documents. */
    function* acrossYears() {
      const dated = audited.mentions.filter(
        (node) => isDay(node.mention.date) && node.mention.number !== null && node.mention.title !== null && node.mention.relation !== 'SELF',
      )
      for (const group of groupBy(dated, (node) => node.mention.number).values()) {
        const first = group[0] as MentionNode
        const odd = group.filter((node) => node.target !== first.target && sameTitle(node.mention.title, first.mention.title))
        if (odd.length > 0) yield draft([first, ...odd], audited.label(first.target ?? ''))
      }
    }

    function draft(nodes: readonly MentionNode[], label: string) {
      const dates = [...groupBy(nodes, (node) => node.mention.date)].sort((a, b) => b[1].length - a[1].length)
      return {
        message: `${label} được viện dẫn với các ngày khác nhau: ${dates.map(([date, uses]) => `${showDate(date as string)} (${uses.length} lần)`).join(', ')}.`,
        expected: 'một ngày ban hành',
        found: dates.map(([date]) => showDate(date as string)).join(', '),
        evidence: nodes.map(audited.cite),
      }
    }
  },
}
