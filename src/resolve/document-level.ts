/** Level of a document in the hierarchy, from its type, its number's symbol and its issuer (Law 80/2015/QH13, article 4). */
import type { DocumentLevel } from '../graph/model.ts'
import type { DocumentType } from '../lexicon/document-types.ts'
import type { Place } from './place.ts'
import { slug } from './slug.ts'
import type { IssuingBody } from './symbol.ts'

const BY_TYPE: Partial<Record<DocumentType, DocumentLevel>> = {
  CONSTITUTION: 'CONSTITUTION',
  CODE: 'LAW',
  LAW: 'LAW',
  ORDINANCE: 'LAW',
  DECREE_ACT: 'LAW',
  DECREE_LAW: 'NATIONAL',
  ORDER: 'NATIONAL',
  DECREE: 'NATIONAL',
  TREATY: 'NATIONAL',
}
const BY_BODY: Partial<Record<IssuingBody, DocumentLevel>> = {
  ASSEMBLY: 'NATIONAL',
  STATE: 'NATIONAL',
  MINISTRY: 'MINISTRY',
  PARTY: 'PARTY',
  LOCAL_PARTY: 'PARTY',
}
const ISSUERS: readonly (readonly [RegExp, DocumentLevel])[] = [
  [/dang-bo|tinh-uy|thanh-uy|huyen-uy|quan-uy|thi-uy|dang-uy|bo-chinh-tri|ban-bi-thu|ban-chap-hanh-(?:trung-uong|dang)|trung-uong-dang/u, 'PARTY'],
  [/quoc-hoi|thu-tuong|chu-tich-nuoc|^chinh-phu|toa-an-nhan-dan-toi-cao|vien-kiem-sat-nhan-dan-toi-cao|kiem-toan-nha-nuoc/u, 'NATIONAL'],
  [/^(?:bo-|bo-truong|cuc-|tong-cuc|lien-bo|van-phong-chinh-phu|ngan-hang-nha-nuoc|thanh-tra-chinh-phu|bao-hiem-xa-hoi-viet-nam|uy-ban-dan-toc)/u, 'MINISTRY'],
]

export function documentLevel(type: DocumentType, body: IssuingBody, issuer: string | null, place: Place | null): DocumentLevel {
  const byType = BY_TYPE[type] ?? (type === 'STANDARD' ? 'OTHER' : undefined)
  if (byType !== undefined) return byType
  const byBody = BY_BODY[body]
  if (byBody !== undefined) return byBody
  if (body === 'LOCAL') return place?.level ?? 'PROVINCE'
  const folded = issuer === null ? '' : slug(issuer)
  const byIssuer = ISSUERS.find(([pattern]) => pattern.test(folded))?.[1]
  if (byIssuer !== undefined) return byIssuer
  if (/(?:^|-)(?:ubnd|uy-ban-nhan-dan|hdnd|hoi-dong-nhan-dan|so)(?:-|$)/u.test(folded)) return place?.level ?? 'PROVINCE'
  return 'OTHER'
}
