/**
 * Judgments and the numbers of the courts: "31/2020/DS-ST", "15/2021/QĐST-HC". A docket number ("77/2021/TLPT-HC") names a case, not a document.
 * Source: resolution 01/2017/NQ-HĐTP and its templates; circular of the procuracy for indictments.
 */

/** What a judgment or a decision of a court is called after its type word. */
export const COURT_MATTERS = [
  'dân sự',
  'hình sự',
  'hành chính',
  'lao động',
  'kinh tế',
  'thương mại',
  'kinh doanh thương mại',
  'kinh doanh, thương mại',
  'kinh doanh - thương mại',
  'hôn nhân gia đình',
  'hôn nhân và gia đình',
  'hôn nhân - gia đình',
] as const
export const COURT_INSTANCES = ['sơ thẩm', 'phúc thẩm', 'giám đốc thẩm', 'tái thẩm'] as const

/** Parts of a court's number: the matter, then the instance. */
export const MATTER_SYMBOLS = ['DS', 'HS', 'HC', 'LĐ', 'KT', 'KDTM', 'HNGĐ', 'HN&GĐ', 'HN'] as const
export const JUDGMENT_SYMBOLS = ['ST', 'PT'] as const
/** Reviews end in a decision. */
export const REVIEW_SYMBOLS = ['GĐT', 'TT'] as const
export const COURT_DECISION_SYMBOLS = ['QĐST', 'QĐPT', 'QĐXXST', 'QĐXXPT', 'QĐGĐT', 'QĐTA'] as const
export const DOCKET_SYMBOLS = ['TLST', 'TLPT'] as const
