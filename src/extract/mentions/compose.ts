/** What follows and precedes the core of a reference (its date, issuer, title, pinpoint), put together. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts'
import type { TextSpan } from '../schema.ts'
import type { FoundMention } from '../stages.ts'
import { dateAfter, dateAt } from './dates.ts'
import type { Reading } from './find-mentions.ts'
import { issuerBefore } from './issuer-before.ts'
import { issuerAfter } from './issuers.ts'
import type { FoundNumber } from './numbers.ts'
import { provisionBefore } from './provisions.ts'
import { titleAfter } from './titles.ts'

export interface Core extends TextSpan {
  readonly typeLabel: string
  readonly number: FoundNumber | null
  readonly name: string | null
  readonly rule: string
  /** Nothing around it belongs to it: a number slot. */
  readonly alone?: boolean
  /** A named law has its title in its name. */
  readonly untitled?: boolean
}

const TYPES: ReadonlyMap<string, FoundMention['type']> = new Map(DOCUMENT_TYPES.map((t) => [t.label, t.type]))
/** The view has single spaces; only a paragraph's end can stand inside a span besides. */
function collapse(text: string, span: TextSpan | null): string | null {
  if (span === null) return null
  const words = text.slice(span.start, span.end)
  return (words.includes('\n') ? words.replace(/\s+/gu, ' ') : words).trim()
}

const AS_PLACE = /(?:^|[.\n;] ?)Tại $/u
const AS_RULE = /(?:^|[.\n] ?)Theo (?:quy định (?:tại|của) )?$/u
/** "… năm 2022 do tỉnh Vĩnh Long ban hành": the issuer after the title. */
const DONE_BY = /\s+(?:do|của)\s+([^;.\n]{3,60}?)\s+(?:ban hành|phê duyệt)(?![\p{L}\p{M}])/uy
function doneBy(text: string, at: number): TextSpan | null {
  DONE_BY.lastIndex = at
  const m = DONE_BY.exec(text)
  if (!m) return null
  const start = at + m[0].indexOf(m[1] as string)
  return { start, end: start + (m[1] as string).length }
}

/** "Luật Ngân sách nhà nước đã được Quốc hội khóa XI thông qua ngày …": who passed it stands between the name and the day, which is the law's own all the same. */
const PASSED = /\s(?:đã\s)?(?:được|do)\sQuốc hội(?:,?\s(?!ngày\s)[\p{L}\p{M}\d]+){0,16}?,?\sthông qua\s(?:vào\s)?(?=ngày\s)/uy
function passedOn(text: string, at: number): string | null {
  PASSED.lastIndex = at
  const m = PASSED.exec(text)
  return m ? (dateAt(text, at + m[0].length, false)?.date ?? null) : null
}
/** "Quyết định 1 triển khai Chỉ thị 2 về kho do Thủ tướng ban hành": whether who follows issued the document in whose title this one stands. */
const issuedOuter = ({ found }: Reading, at: number, issuer: number): boolean =>
  found.slice(-4).some(({ titleSpan, issuerSpan }) => issuerSpan?.start === issuer && titleSpan !== null && titleSpan.start < at && titleSpan.end > at)

export function compose(reading: Reading, core: Core): FoundMention {
  const { text } = reading
  const base = {
    start: core.start,
    type: TYPES.get(core.typeLabel) ?? 'OTHER',
    typeLabel: core.typeLabel,
    number: core.number?.number ?? null,
    name: core.name === null ? null : core.name.replace(/\s+/gu, ' '),
    rule: `mention.${core.rule}`,
    anomaly: core.number?.anomaly ?? null,
  }
  if (core.alone)
    return { ...base, end: core.end, date: null, issuer: null, issuerSpan: null, title: null, titleSpan: null, provision: null, provisionSpan: null }
  const attached = dateAfter(text, core.end, true)
  const end = attached ? attached.end : core.end
  const joint = core.typeLabel.endsWith('liên tịch') || core.typeLabel.endsWith('liên bộ') || /\/(?:TTLT|NQLT|LT|LB|TTLB)/u.test(core.number?.number ?? '')
  const issuer = issuerAfter(text, end, core.name === null, joint)
  const issuerSpan = issuer ? { start: issuer.start, end: issuer.end } : issuerBefore(text, core.start, reading.floor, core.number === null)
  const after = issuer ? (issuer.date?.end ?? issuer.end) : end
  const provisionSpan = provisionBefore(text, core.start, reading.floor)
  const opening = provisionSpan?.start ?? core.start
  const titleSpan = core.untitled
    ? null
    : titleAfter(text, after, {
        typeLabel: core.typeLabel,
        number: core.number?.number ?? null,
        issuer: collapse(text, issuerSpan),
        issued: issuer !== null,
        asRule: AS_RULE.test(text.slice(Math.max(0, opening - 32), opening)),
        asPlace: provisionSpan !== null && AS_PLACE.test(text.slice(Math.max(0, opening - 8), opening)),
      })
  const said = issuerSpan === null && titleSpan ? doneBy(text, titleSpan.end) : null
  const by = said && !issuedOuter(reading, core.start, said.start) ? said : null
  return {
    ...base,
    end,
    date: attached?.date ?? issuer?.date?.date ?? (core.untitled ? passedOn(text, core.end) : null),
    issuer: collapse(text, issuerSpan ?? by),
    issuerSpan: issuerSpan ?? by,
    title: collapse(text, titleSpan),
    titleSpan,
    provision: collapse(text, provisionSpan),
    provisionSpan,
  }
}
