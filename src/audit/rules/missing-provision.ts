/** "Như Điều 9 Quyết định này" in a decision of three articles, "mục 3 Phần IV Kế hoạch này" in a plan of two parts, "Điều 80 Luật …" where the library holds that law with fewer. */
import { type CrossReference, crossReferences, numeralOf, ordinal, type Provision } from '../cross-references.ts'
import type { AuditedText, AuditRule, Draft } from '../rule.ts'

export const missingProvision: AuditRule = {
  id: 'missing-provision',
  severity: 'ERROR',
  title: { vi: 'Dẫn chiếu đến điều khoản không tồn tại', en: 'Cross-reference to a provision that does not exist' },
  explanation: {
    vi: 'Văn bản dẫn chiếu đến một điều, khoản, phần, mục hoặc phụ lục mà văn bản được dẫn (chính nó, hoặc văn bản có trong thư viện) không có.',
    en: 'The text refers to an article, clause, part, section or appendix that the document it names (itself, or one that the library holds) does not have.',
  },
  legalSource: null,
  *check(audited) {
    yield* withinText(audited)
    yield* inLibrary(audited)
  },
}

/** Amending texts quote the articles of others; a text that breaks off gives no ground to judge. */
function* withinText(audited: AuditedText): Iterable<Draft> {
  if (!isWhole(audited) || audited.mentions.some((node) => node.mention.relation === 'AMENDS' && node.mention.subject === 'DOCUMENT')) return
  for (const reference of crossReferences(audited)) {
    const missing = missingUnit(audited, reference)
    if (missing === null) continue
    yield {
      message: `Dẫn chiếu “${reference.words}”, nhưng văn bản này không có ${missing}.`,
      expected: 'điều khoản có trong văn bản',
      found: missing,
      evidence: [audited.seen(reference.start, reference.end, 'cross-reference')],
    }
  }
}

/** What the text lacks of the units that the reference names, from the largest down; null where all are there, or where the text has none of that kind. */
function missingUnit(audited: AuditedText, reference: CrossReference): string | null {
  const scope = scopeOf(audited, reference)
  const of = (kind: Provision['kind']) => scope.filter((provision) => provision.kind === kind)
  if (reference.appendix !== null) {
    const appendices = audited.extraction.provisions.filter(({ kind, label }) => kind === 'APPENDIX' && numeralOf({ label }) !== '')
    return appendices.length > 0 && !appendices.some((provision) => ordinal(numeralOf(provision)) === ordinal(reference.appendix as string))
      ? `Phụ lục ${reference.appendix}`
      : null
  }
  if (reference.article !== null) {
    const articles = of('ARTICLE')
    const article = articles.find((provision) => numeralOf(provision) === reference.article)
    if (article === undefined) return articles.length > 0 ? `Điều ${reference.article}` : null
    return missingBelow(audited, article, reference)
  }
  if (reference.of === 'Điều') {
    const at = audited.view.rawStart(reference.start)
    const article = audited.extraction.provisions.find(({ kind, start, end }) => kind === 'ARTICLE' && start <= at && at < end)
    return article === undefined ? null : missingBelow(audited, article, reference)
  }
  let within = scope
  for (const [kind, numeral, word] of [
    ['PART', reference.part, 'Phần'],
    ['CHAPTER', reference.chapter, 'Chương'],
  ] as const) {
    if (numeral === null) continue
    const units = of(kind)
    if (units.length === 0) return null
    const unit = units.find((provision) => ordinal(numeralOf(provision)) === ordinal(numeral))
    if (unit === undefined) return `${word} ${numeral}`
    within = scope.filter(({ start, end }) => start > unit.start && end <= unit.end)
  }
  if (reference.section === null) return null
  const sections = within.filter(({ kind }) => kind === 'HEADING' || kind === 'SECTION' || kind === 'CLAUSE')
  const wanted = ordinal(reference.section)
  return sections.length === 0 || sections.some((provision) => ordinal(numeralOf(provision)) === wanted)
    ? null
    : `mục ${reference.section}${reference.part === null ? '' : ` Phần ${reference.part}`}`
}

/** Clause and point are looked for as the beginnings of lines, so that none is missed that the outline does not show. */
function missingBelow({ text }: AuditedText, article: Provision, { clause, point }: CrossReference): string | null {
  const body = text.slice(article.start, article.end).normalize('NFC')
  const begins = (marker: string) => new RegExp(String.raw`(?:^|\n)[\s*>“"-]*${marker}[.)\s]`, 'iu').test(body)
  if (clause !== null && !begins(clause)) return `khoản ${clause} ${article.label}`
  if (point !== null && !begins(point)) return `điểm ${point} ${clause === null ? '' : `khoản ${clause} `}${article.label}`
  return null
}

/** "Quy chế này" is the annex, "Quyết định này" what stands before it. */
function scopeOf({ extraction: { document, provisions } }: AuditedText, { of }: CrossReference): readonly Provision[] {
  const { annex } = document
  if (annex === null || of === null || of === 'Điều') return provisions
  const same = (label: string | null) => label !== null && label.toLocaleLowerCase('vi') === of.normalize('NFC').toLocaleLowerCase('vi')
  if (same(annex.typeLabel)) return provisions.filter(({ start }) => start >= annex.start)
  return same(document.typeLabel) ? provisions.filter(({ start }) => start < annex.start) : provisions
}

const LAST_WORDS = /hiệu lực|thi hành|thông qua|trách nhiệm|tổ chức thực hiện/iu

/** A text whose last article says what last articles say; one without articles that somebody signed. */
function isWhole({ extraction: { document, provisions }, text }: AuditedText): boolean {
  const last = provisions.findLast(({ kind, start }) => kind === 'ARTICLE' && (document.annex === null || start < document.annex.start))
  if (last === undefined) return document.signer !== null || /Trên đây là|\.\/\.|Nơi nhận/u.test(text.normalize('NFC'))
  return LAST_WORDS.test(text.slice(last.start, last.start + 400).normalize('NFC'))
}

/** Articles and clauses with a letter ("Điều 5a") are inserted by amendments that the held text may not have. */
function* inLibrary(audited: AuditedText): Iterable<Draft> {
  for (const node of audited.mentions) {
    const held = node.target === null || node.target === audited.key ? undefined : audited.provisions.get(node.target)
    const cited = node.mention.provision?.normalize('NFC') ?? ''
    if (!held || cited === '') continue
    const articles = held.filter(({ kind }) => kind === 'ARTICLE')
    if (!articles.slice(-3).some(({ title }) => LAST_WORDS.test(title ?? ''))) continue
    for (const [, numeral] of cited.matchAll(/Điều\s+(\d{1,3})(?![\p{L}\d])/giu)) {
      const article = articles.find((provision) => numeralOf(provision) === numeral)
      const clause = /khoản\s+(\d{1,2})(?![\p{L}\d])/iu.exec(cited)?.[1]
      const clauses = held.filter(({ kind, parent }) => kind === 'CLAUSE' && parent !== null && parent === article?.key)
      const missing =
        article === undefined
          ? `Điều ${numeral}`
          : clause !== undefined && clauses.length > 0 && !clauses.some((provision) => numeralOf(provision) === clause)
            ? `khoản ${clause} Điều ${numeral}`
            : null
      if (missing === null) continue
      yield {
        message: `Dẫn chiếu đến ${missing} của ${audited.label(node.target as string)}, nhưng văn bản đó không có (có ${articles.length} điều).`,
        expected: `điều khoản có trong ${audited.label(node.target as string)}`,
        found: missing,
        evidence: [audited.cite(node)],
      }
    }
  }
}
