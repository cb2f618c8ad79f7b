/** Numbers of the courts: "31/2020/DS-ST" is a judgment, "44/2022/DS-GĐT" a decision of review, "77/2021/TLPT-HC" only a case. */
import { COURT_INSTANCES, COURT_MATTERS, DOCKET_SYMBOLS, JUDGMENT_SYMBOLS, MATTER_SYMBOLS, REVIEW_SYMBOLS } from '../../lexicon/court.ts'
import { oneOf } from '../../text/index.ts'

const JUDGMENT = new RegExp(`/(?:${oneOf(MATTER_SYMBOLS)})-?(?:${oneOf(JUDGMENT_SYMBOLS)})$`, 'u')
const REVIEW = new RegExp(`/(?:${oneOf(MATTER_SYMBOLS)})-?(?:${oneOf(REVIEW_SYMBOLS)})$`, 'u')
const DOCKET = new RegExp(`/(?:${oneOf(DOCKET_SYMBOLS)})(?:-|$)`, 'u')

/** The type that a court's number tells, null where it is no court's. */
export const courtLabel = (number: string): string | null => (JUDGMENT.test(number) ? 'Khác' : REVIEW.test(number) ? 'Quyết định' : null)
export const isDocket = (number: string): boolean => DOCKET.test(number)

/** "bản án kinh doanh, thương mại phúc thẩm số", "quyết định giám đốc thẩm số": the type word is the first group. */
export const OF_COURT = new RegExp(
  `(?<![\\p{L}\\p{M}])(bản án|quyết định)(?: (?:${oneOf(COURT_MATTERS)}))? (?:${oneOf(COURT_INSTANCES)})(?: (?:về|đối với) [^.;:\\n]{1,60})? $`,
  'iu',
)
