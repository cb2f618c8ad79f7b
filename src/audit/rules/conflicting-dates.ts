/**
 * "Nghị định số 47/2020/NĐ-CP ngày 29/4/2020" in one place, "… ngày 09/04/2020" in another; or an annex "kèm theo Quyết định số 781/QĐ-UBND ngày 20/4/2022" of a decision dated 21/4/2022.
 * Two directives that share a number but not a year and a subject are no conflict.
 */
import type { Evidence, MentionNode } from '../../graph/model.ts'
import { groupBy, isDay, showDate } from '../citations.ts'
import { isRegisterEntry } from '../registers.ts'
import type { AuditedText, AuditRule, Draft } from '../rule.ts'
import { sameTitle } from '../wording.ts'

export const conflictingDates: AuditRule = {
  id: 'conflicting-dates',
  severity: 'ERROR',
  title: { vi: 'Một văn bản mang nhiều ngày ban hành', en: 'Conflicting dates for one document' },
  explanation: {
    vi: 'Cùng một văn bản được viện dẫn với các ngày ban hành khác nhau; nhiều nhất một ngày là đúng.',
    en: 'One document is cited with different dates of issue; at most one of them is right.',
  },
  legalSource: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b',
  *check(audited) {
    for (const [target, here] of audited.byTarget) {
      if (target === audited.key) continue
      const dated = here.filter((node) => isDay(node.mention.date))
      const all = [...dated, ...(audited.elsewhere.get(target) ?? []).filter((node) => isDay(node.mention.date))]
      const document = audited.documents.get(target)
      const issuedOn = document?.availability === 'INGESTED' ? document.issuedOn : null
      const dates = new Set([...all.map((node) => node.mention.date), ...(issuedOn === null ? [] : [issuedOn])])
      if (dated.length > 0 && dates.size > 1) yield draft(all.map(claim), audited.label(target), issuedOn)
    }
    yield* acrossYears()
    yield* ownDate()

    /** The year itself is written wrongly, so that resolution sees two documents: the same number in two years with one subject, or of one day and month. */
    function* acrossYears(): Iterable<Draft> {
      const dated = audited.mentions.filter((node) => isDay(node.mention.date) && node.mention.number !== null && node.mention.relation !== 'SELF')
      for (const group of groupBy(dated, (node) => `${node.mention.type} ${node.mention.number}`).values()) {
        const first = group[0] as MentionNode
        const odd = group.filter((node) => node.target !== first.target && isOneDocument(node, first))
        if (odd.length > 0) yield draft([first, ...odd].map(claim), audited.label(first.target ?? ''), null)
      }
    }

    /** What the text calls itself in its annexes against its own heading. */
    function* ownDate(): Iterable<Draft> {
      const { date, cells, number } = audited.extraction.document
      const odd = audited.mentions.filter(
        ({ mention, target }) =>
          (mention.relation === 'SELF' || target === audited.key) && mention.number === number && isDay(mention.date) && mention.date !== date,
      )
      const registered = (audited.elsewhere.get(audited.key) ?? []).filter(
        (node) => isRegisterEntry(node) && isDay(node.mention.date) && node.mention.date !== date,
      )
      if (number === null || !isDay(date) || !cells.date) return
      const heading = { date, evidence: audited.at(cells.date.start, cells.date.end, 'heading') }
      const printed = [...headingDates(audited)].filter((other) => other.date !== date)
      if (odd.length + registered.length + printed.length > 0)
        yield draft([heading, ...printed, ...[...odd, ...registered].map(claim)], `Văn bản này (${number})`, date)
    }

    function claim(node: MentionNode) {
      return { date: node.mention.date as string, evidence: audited.cite(node) }
    }

    function draft(claims: readonly { date: string; evidence: Evidence }[], label: string, issuedOn: string | null): Draft {
      const dates = [...groupBy(claims, ({ date }) => date)].sort((a, b) => b[1].length - a[1].length)
      return {
        message: `${label} được ghi với các ngày khác nhau: ${dates.map(([date, uses]) => `${showDate(date)} (${uses.length} lần)`).join(', ')}${issuedOn === null ? '' : `; văn bản ấy tự ghi ngày ${showDate(issuedOn)}`}.`,
        expected: issuedOn === null ? 'một ngày ban hành' : showDate(issuedOn),
        found: dates.map(([date]) => showDate(date)).join(', '),
        evidence: claims.map(({ evidence }) => evidence),
      }
    }
  },
}

const LETTERHEAD = /^[*|_ ]*\p{Lu}[\p{L} .-]{1,40}, ?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gmu
const PORTAL = /(?:^| )Ngày ban hành ?: ?(\d{1,2})\/(\d{1,2})\/(\d{4})/gmu

/** Days that the heading prints: beside the place, and in a portal's field. */
function* headingDates({ view, extraction, seen }: AuditedText): Iterable<{ date: string; evidence: Evidence }> {
  const body = extraction.provisions[0]?.start ?? Number.POSITIVE_INFINITY
  for (const pattern of [LETTERHEAD, PORTAL])
    for (const match of view.text.matchAll(pattern)) {
      if (view.rawStart(match.index) >= body) break
      const date = `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`
      yield { date, evidence: seen(match.index, match.index + match[0].length, 'heading') }
    }
}

function isOneDocument(a: MentionNode, b: MentionNode): boolean {
  if (a.mention.title !== null && b.mention.title !== null) return sameTitle(a.mention.title, b.mention.title)
  return a.mention.date?.slice(4) === b.mention.date?.slice(4)
}
