/** 1104/QĐ-UBND of 14/5/2021 and 1126/QĐ-UBND of 17/5/2021, so 1012/QĐ-UBND cannot be of 05/6/2021: numbers of one issuer run with the dates of their year. */
import type { DocumentNode, MentionNode } from '../../graph/model.ts'
import { groupBy, isDay, showDate, splitNumber } from '../citations.ts'
import type { AuditedText, AuditRule } from '../rule.ts'
import { doubtfulTargets } from '../twins.ts'

interface Numbered {
  readonly document: DocumentNode
  readonly serial: number
  readonly date: string
  readonly nodes: readonly MentionNode[]
}

export const numberOutOfSequence: AuditRule = {
  id: 'number-out-of-sequence',
  severity: 'WARNING',
  title: { vi: 'Số văn bản không theo thứ tự thời gian', en: 'Number out of sequence with its date' },
  explanation: {
    vi: 'Trong một năm, số của một cơ quan ban hành tăng theo ngày; số hoặc ngày của văn bản này đã bị ghi sai.',
    en: 'Within a year an issuer numbers its documents in order of date; either the number or the date is written wrongly.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Điều 15, khoản 1',
  *check(audited) {
    for (const series of groupBy(numbered(audited), seriesOf).values()) {
      const sorted = series.sort((a, b) => a.serial - b.serial || (a.date < b.date ? -1 : 1))
      for (const { odd, against } of misplaced(sorted)) {
        yield {
          message: `${audited.label(odd.document.key)} ghi ngày ${showDate(odd.date)}, trong khi ${audited.label(against.document.key)} ghi ngày ${showDate(against.date)}.`,
          expected: odd.serial < against.serial ? `không sau ${showDate(against.date)}` : `không trước ${showDate(against.date)}`,
          found: showDate(odd.date),
          evidence: [...odd.nodes.map(audited.cite), audited.cite(against.nodes[0] as MentionNode)],
        }
      }
    }
  },
}

/** Cited documents of which exactly one day of issue is claimed, and where this text writes it. */
function* numbered(audited: AuditedText): Iterable<Numbered> {
  const doubtful = doubtfulTargets(audited.mentions)
  for (const [key, nodes] of audited.byTarget) {
    const document = doubtful.has(key) ? undefined : audited.documents.get(key)
    const parts = document?.number ? splitNumber(document.number) : null
    const dated = nodes.filter((node) => isDay(node.mention.date))
    const dates = new Set(dated.map((node) => node.mention.date as string))
    if (!document || !parts || dates.size !== 1) continue
    yield { document, serial: parts.serial, date: [...dates][0] as string, nodes: dated }
  }
}

/**
 * One series: one symbol of one body in one year; numbers with a year of their own (legal normative documents) and those without are two registers.
 * Party numbers run by term of office and those of the National Assembly by its term, not by year: left out.
 */
function seriesOf({ document, date }: Numbered): string | null {
  const parts = splitNumber(document.number as string) as NonNullable<ReturnType<typeof splitNumber>>
  const symbol = parts.symbol.toLocaleUpperCase('vi')
  if (document.level === 'PARTY' || /(?:^|[/-])(?:UBTVQH|QH|NQLT|TTLT)\d*(?:$|[/-])/u.test(symbol)) return null
  if (parts.year !== null && String(parts.year) !== date.slice(0, 4)) return null
  // The key names the province, and below it the district or commune, whose body issued it.
  const body = document.key
    .split('.')
    .slice(2)
    .filter((part) => !/^(?:19|20)\d\d$/u.test(part))
  return [document.type, symbol, parts.year === null ? '' : 'year', document.level, ...body, date.slice(0, 4)].join('|')
}

/**
 * What must be taken away for the rest to be in order, with the neighbour that shows it: the complement of a longest non-decreasing run.
 * Where two documents contradict each other alone and either may be wrong, the one against the other is reported once. O(n log n).
 */
function misplaced(sorted: readonly Numbered[]): { odd: Numbered; against: Numbered }[] {
  const tails: number[] = []
  const previous = new Array<number>(sorted.length).fill(-1)
  sorted.forEach((item, i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] as number] as Numbered).date <= item.date) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = i
  })
  const kept = new Set<number>()
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) kept.add(i)
  const keptInOrder = [...kept].sort((a, b) => a - b)
  const out: { odd: Numbered; against: Numbered }[] = []
  let next = 0
  sorted.forEach((odd, i) => {
    while (next < keptInOrder.length && (keptInOrder[next] as number) < i) next++
    if (kept.has(i)) return
    const before = sorted[keptInOrder[next - 1] ?? -1]
    const after = sorted[keptInOrder[next] ?? -1]
    const against = after && odd.date > after.date ? after : before && odd.date < before.date ? before : undefined
    if (against) out.push({ odd, against })
  })
  return out
}
