/**
 * SELF: the document, or the plan that it issues, names itself: "Số: 781/QĐ-UBND" · "(Kèm theo Quyết định số      /QĐ-UBND ngày    /4/2022 …)" · the title line of a
 * crawled page · "Luật sửa đổi, bổ sung một số điều của Luật X" inside that very law.
 */
import { remember } from '../../text/index.ts'
import { foldSyllable } from './fold-syllable.ts'

export interface OwnName {
  readonly typeLabel: string | null
  readonly number: string | null
  readonly date: string | null
  readonly title: string | null
  readonly place: string | null
}

export interface Named {
  readonly typeLabel: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly name: string | null
  /** As written. */
  readonly quote: string
  /** The words before it in its paragraph. */
  readonly before: string
  readonly metadata: boolean
  /** It opens the first line that is not blank. */
  readonly opensText: boolean
}

const fold = remember((text) => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldSyllable).join(' '))
/** A number as it is compared: capitals, no white space, no leading zeros. */
const canonical = remember((number) => number.toUpperCase().replaceAll('Ð', 'Đ').replace(/\s+/g, '').replace(/^0+/, ''))
const BLANK_NUMBER = /(?:số|so)?\s*:?[\s.…_-]*\/\s*(?:\d{4}\s*\/\s*)?\p{L}/iu
const ATTACHED = /(?:^|[\s(*_>])kèm\s+theo\s*$/iu
/** Under the title of an annex: "(Kèm theo Quyết định số …)", "Ban hành kèm theo …"; a letter sends "kèm theo" what is another's. */
const ISSUED_WITH = /(?:[(]\s*|ban\s+hành\s+)kèm\s+theo\s*$/iu
const SLOT = /s[ốôoóồỗộ](?:\s+hiệu)?\s*:?[\s*|]*$/iu
const LAWS = new Set(['luat', 'bo luat', 'phap lenh', 'hien phap', 'nghi quyet'])

export function selfReference(mention: Named, own: OwnName): 'YES' | 'MAYBE' | 'NO' {
  if (mention.number !== null && own.number === null && mention.opensText && mention.metadata && sameType(mention, own)) return 'YES'
  if (mention.number !== null) return byNumber(mention, mention.number, own)
  if (isBlank(mention)) return ATTACHED.test(mention.before) || mention.metadata || sameSymbol(mention.quote, own.number) ? 'YES' : 'NO'
  if (mention.opensText && mention.metadata && sameType(mention, own)) return 'YES'
  return byName(mention, own)
}

const sameType = (mention: Named, own: OwnName): boolean => own.typeLabel !== null && fold(own.typeLabel) === fold(mention.typeLabel)

const isBlank = (mention: Named): boolean =>
  mention.number === null && mention.quote.includes('/') && BLANK_NUMBER.test(mention.quote.slice(mention.typeLabel.length))

function sameSymbol(quote: string, number: string | null): boolean {
  const symbol = number === null ? undefined : number.slice(number.lastIndexOf('/') + 1)
  return symbol !== undefined && symbol !== '' && canonical(quote).includes(canonical(symbol))
}

function byNumber(mention: Named, number: string, own: OwnName): 'YES' | 'MAYBE' | 'NO' {
  if (own.number === null)
    return (mention.metadata && SLOT.test(mention.before)) || (ISSUED_WITH.test(mention.before) && mention.before.trim().length < 24) ? 'YES' : 'NO'
  if (canonical(number) !== canonical(own.number)) return 'NO'
  if (mention.date !== null && own.date !== null && !own.date.startsWith(mention.date) && !mention.date.startsWith(own.date)) return 'NO'
  if (elsewhere(mention.issuer, own.place)) return 'NO'
  const certain = mention.metadata || mention.date !== null || ATTACHED.test(mention.before) || /\/(?:19|20)\d{2}\//.test(number)
  return certain ? 'YES' : 'MAYBE'
}

/** The issuer is that of another province than the document's. */
function elsewhere(issuer: string | null, place: string | null): boolean {
  if (issuer === null || place === null) return false
  const named = /(?:^|\s)(?:tinh|thanh pho) (.+)$/.exec(fold(issuer))?.[1]
  return named !== undefined && !named.startsWith(fold(place)) && !fold(place).includes(named)
}

/** A law names itself by its title; another law of that name may be meant where a cue says what is done to it. */
function byName(mention: Named, own: OwnName): 'YES' | 'MAYBE' | 'NO' {
  // A constitution that speaks of "Hiến pháp" without a year means itself.
  if (mention.typeLabel === 'Hiến pháp' && own.typeLabel === 'Hiến pháp' && mention.date === null) return 'YES'
  if (own.typeLabel === null || own.title === null || mention.name === null) return 'NO'
  const type = fold(own.typeLabel)
  if (!LAWS.has(type) || type !== fold(mention.typeLabel) || fold(mention.name) !== fold(own.title)) return 'NO'
  return mention.date !== null && own.date !== null && !own.date.startsWith(mention.date) && !mention.date.startsWith(own.date) ? 'NO' : 'MAYBE'
}
