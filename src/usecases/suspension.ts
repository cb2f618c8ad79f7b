/**
 * From when to when a clause suspends. Pure.
 *   "ngưng hiệu lực thi hành … từ ngày 01/01/2021 đến hết ngày 31/12/2022" → from 2021-01-01, until 2022-12-31
 *   "tạm đình chỉ việc thi hành … đến ngày 30 tháng 6 năm 2021"            → until 2021-06-30
 */
import { headerDate } from '../extract/structure/header-dates.ts'

const DAY = String.raw`\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:năm|[/.-])\s*\d{4}`
const PERIOD = new RegExp(String.raw`(?:(?:kể\s+)?từ\s+ngày\s+(${DAY})[\s,]+)?đến\s+(?:hết\s+)?ngày\s+(${DAY})`, 'iu')

export interface Period {
  readonly from: string | null
  /** The last day. */
  readonly until: string | null
}

/** Nulls where the words give no end. */
export function suspensionPeriod(quote: string): Period {
  const [, from, until] = PERIOD.exec(quote.normalize('NFC')) ?? []
  return { from: from === undefined ? null : headerDate(from), until: until === undefined ? null : headerDate(until) }
}
