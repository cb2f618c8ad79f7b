/**
 * Names of documents in the LEX namespace (RFC 9676): jurisdiction, authority, measure, date and number.
 *   urn:lex:vn:thu.tuong.chinh.phu:quyet.dinh:2020-06-03;749-qd-ttg
 *   urn:lex:vn:chinh.phu:nghi.dinh:2020;47-2020-nd-cp            two dates are claimed for it: the year alone
 *   urn:lex:vn:quoc.hoi:luat:2006-06-29;cong-nghe-thong-tin
 */
import { canonicalAgency } from '../extract/agencies/canonical-agency.ts'
import type { DocumentNode } from '../graph/model.ts'
import { slug } from './slug.ts'

const ASSEMBLY_TYPES: readonly DocumentNode['type'][] = ['LAW', 'CODE', 'CONSTITUTION']

export function documentUrn(node: DocumentNode): string {
  const [type = '', id = ''] = node.key.split('.')
  return `urn:lex:vn:${authority(node)}:${dotted(type)}:${dateOf(node)};${id}`
}

/** What a URN says: enough to find the document again when more of it is known than when the URN was given out. Null for words that are no such URN. */
export function parseDocumentUrn(urn: string): { readonly type: string; readonly id: string; readonly year: number | null } | null {
  const match = /^urn:lex:vn:[^:]*:([a-z.]+):(\d{4})?[-\d]*;([a-z0-9.-]*)/iu.exec(urn.trim())
  if (!match) return null
  const [, type = '', year, id = ''] = match
  return { type: type.toLowerCase().replaceAll('.', '-'), id: id.toLowerCase(), year: year === undefined ? null : Number(year) }
}

/** The body's full name, however a text abbreviates it; the jurisdiction itself where no text names one. */
function authority({ issuer, place, type }: DocumentNode): string {
  if (issuer === null) return ASSEMBLY_TYPES.includes(type) ? 'quoc.hoi' : 'vn'
  return dotted(spelledOut(slug(canonicalAgency(issuer, place)?.name ?? issuer))) || 'vn'
}

function dateOf({ issuedOn, year, dates }: DocumentNode): string {
  if (issuedOn !== null) return issuedOn
  if (year !== null) return String(year)
  const years = new Set(dates.map((date) => date.slice(0, 4)))
  return years.size === 1 ? [...years].join('') : ''
}

const spelledOut = (name: string): string => name.replace(/(?<=^|-)ubnd(?=-|$)/gu, 'uy-ban-nhan-dan').replace(/(?<=^|-)hdnd(?=-|$)/gu, 'hoi-dong-nhan-dan')
const dotted = (words: string): string => words.replaceAll('-', '.')
