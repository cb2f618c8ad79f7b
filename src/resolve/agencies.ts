/** Agencies that a text names: one node for each real agency of a place, however it is written. */
import type { Extraction } from '../extract/schema.ts'
import type { AgencyLevel, AgencyNode } from '../graph/model.ts'
import type { OwnDocument } from './own-document.ts'
import { type Place, placeOfIssuer } from './place.ts'
import { compare } from './proof.ts'
import { slug } from './slug.ts'

export interface AgencyIndex {
  readonly nodes: readonly AgencyNode[]
  /** Key of the agency that the text writes in this form; null where the text has no such agency. */
  readonly keyOf: (form: string) => string | null
  /** Keys of the bodies that a cell's entry names: one, or several joined with commas. */
  readonly keysOf: (form: string) => readonly string[]
}

/** Agencies that belong to one place each; the others are of the whole country unless their name says where. */
const LOCAL_LEVELS: ReadonlySet<AgencyLevel> = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE', 'OTHER'])
const LOCAL_PARTY = /(?:^|-)(?:tinh-uy|thanh-uy|huyen-uy|quan-uy|thi-uy|dang-uy|dang-bo-(?:tinh|thanh-pho|huyen|xa))(?:-|$)/u

export function agencyIndex(extraction: Extraction, own: OwnDocument): AgencyIndex {
  const named = [...extraction.agencies, ...leadsWithoutAgency(extraction)]
  const keys = new Map<string, string>()
  const forms = new Map<string, string>()
  for (const agency of named) {
    const { key } = agencyIdentity(agency.name, agency.level, own.place)
    keys.set(agency.name, key)
    for (const form of [agency.name, ...agency.variants]) if (!forms.has(slug(form))) forms.set(slug(form), key)
  }
  const nodes = new Map<string, AgencyNode>()
  for (const agency of named) {
    const { key, province } = agencyIdentity(agency.name, agency.level, own.place)
    const parent = agency.parent === null ? null : (keys.get(agency.parent) ?? forms.get(slug(agency.parent)) ?? null)
    const known = nodes.get(key)
    nodes.set(key, {
      kind: 'AGENCY',
      key,
      name: known?.name ?? agency.name,
      variants: [...new Set([...(known?.variants ?? []), agency.name, ...agency.variants])].sort(compare),
      level: known?.level ?? (agency.level === 'OTHER' && ownDistrict(slug(agency.name), agency.level, own.place).length > 0 ? 'DISTRICT' : agency.level),
      parent: known?.parent ?? (parent === key ? null : parent),
      place: known?.place ?? province,
    })
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => compare(a.key, b.key)),
    keyOf: (form) => forms.get(slug(form)) ?? null,
    keysOf: (form) => {
      const key = forms.get(slug(form))
      return key === undefined ? joined(form).flatMap((part) => forms.get(slug(part)) ?? []) : [key]
    },
  }
}

/** "Cấp tỉnh: Sở Nội vụ Cấp huyện: UBND cấp huyện": bodies that a cell names rank by rank. The words for the rank are no part of a name. */
const RANK = /(?:^|\s)cấp\s+(?:trung\s+ương|tỉnh|huyện|xã)\s*:\s*/iu
const byRank = (form: string): string[] =>
  form
    .normalize('NFC')
    .split(RANK)
    .map((part) => part.trim())
    .filter((part) => part !== '')
/** The same, and "Viettel Vĩnh Long, Bưu điện tỉnh Vĩnh Long": bodies that a cell joins with a comma. */
const joined = (form: string): string[] => byRank(form).flatMap((part) => part.split(', '))

/** A body named only in a task's cell is not lost. */
function leadsWithoutAgency({ agencies, tasks }: Extraction): { name: string; variants: string[]; level: AgencyLevel; parent: null }[] {
  const known = new Set(agencies.flatMap(({ name, variants }) => [name, ...variants].map(slug)))
  const missing = new Map<string, string>()
  for (const task of tasks)
    for (const name of [...task.lead, ...task.coordinating].flatMap(byRank)) {
      const folded = slug(name)
      if (folded === '' || known.has(folded) || missing.has(folded) || joined(name).every((part) => known.has(slug(part)))) continue
      missing.set(folded, name)
    }
  return [...missing.values()].map((name) => ({ name, variants: [name], level: 'OTHER', parent: null }))
}

/** `co-quan.so-noi-vu.vinh-long`, `co-quan.chinh-phu`. */
function agencyIdentity(name: string, level: AgencyLevel, home: Place | null): { key: string; province: string | null } {
  const folded = slug(name)
  const written = placeOfIssuer(name, home)
  const place = written ?? (LOCAL_LEVELS.has(level) || LOCAL_PARTY.test(folded) ? home : null)
  const province = place?.province ?? null
  const base =
    province === null
      ? folded
      : folded.replace(new RegExp(`(?:-tinh|-thanh-pho|-tp)?-${slug(province)}$`, 'u'), (words) =>
          /^-(?:tinh|thanh-pho|tp)-/u.test(words) ? `-${words.startsWith('-tinh') ? 'tinh' : 'thanh-pho'}` : '',
        )
  const parts = [...(province === null ? [] : [slug(province)]), ...ownDistrict(folded, level, home)]
  return { key: ['co-quan', base || folded, ...parts].filter((part) => part !== '').join('.'), province }
}

/** Offices that every district has, and bodies that are told apart by the word for its rank alone: `Phòng Tư pháp`, `Công an huyện`. */
const OF_EVERY_DISTRICT = /^phong-|^van-phong-(?:hdnd|hoi-dong)|-(?:huyen|quan|thi-xa)$/u

/** In a district's document its own offices are meant: two districts' are two. */
function ownDistrict(folded: string, level: AgencyLevel, home: Place | null): readonly string[] {
  const district = home?.level === 'DISTRICT' ? home.parts.at(-1) : undefined
  return district !== undefined && (level === 'OTHER' || level === 'DISTRICT') && OF_EVERY_DISTRICT.test(folded) && !folded.endsWith(district) ? [district] : []
}
