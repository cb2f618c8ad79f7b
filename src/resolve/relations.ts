/** Edges that a text proves: of its references, of what it says about others, of who issued what. */
import type { Extraction, Mention } from '../extract/schema.ts'
import type { AgencyIndex } from './agencies.ts'
import type { OwnDocument } from './own-document.ts'
import type { Prove } from './proof.ts'
import type { ResolvedReference } from './references.ts'
import { RelationSet } from './relation-set.ts'

/** Containers in which the decision speaks; the others are the annexed plan's. */
const OWN_CONTAINERS: ReadonlySet<Mention['container']> = new Set(['metadata', 'preamble', 'articles'])

const speakerOf = (mention: Mention, own: OwnDocument): string => (own.annex === null || OWN_CONTAINERS.has(mention.container) ? own.key : own.annex)

export interface RelationInput {
  readonly text: string
  readonly extraction: Extraction
  readonly own: OwnDocument
  readonly references: readonly ResolvedReference[]
  readonly agencies: AgencyIndex
  readonly taskKeys: ReadonlyMap<string, string>
  readonly prove: Prove
}

export function documentRelations(input: RelationInput): RelationSet {
  const relations = new RelationSet()
  addReferences(input, relations)
  addStated(input, relations)
  addAnnex(input, relations)
  addIssuers(input, relations)
  addAgencyParents(input, relations)
  return relations
}

function addReferences({ extraction, own, references, taskKeys, prove }: RelationInput, relations: RelationSet): void {
  const targets = targetsById(extraction, references)
  for (const [i, mention] of extraction.mentions.entries()) {
    const to = references[i]?.target ?? null
    if (to === null || mention.relation === 'SELF') continue
    const evidence = prove(mention.sentence, mention.rule)
    const task = mention.task === null ? undefined : taskKeys.get(mention.task)
    if (mention.subject === 'TASK' && task !== undefined) {
      if (isBasis(mention)) relations.add({ from: task, type: 'JUSTIFIED_BY', mode: 'EXPLICIT', to }, evidence)
      else relations.add({ from: task, type: mention.type === 'STANDARD' ? 'CITES' : mention.relation, to }, evidence)
    } else if (Array.isArray(mention.subject)) {
      for (const id of mention.subject) {
        const from = targets.get(id)
        if (from != null) relations.add({ from, type: mention.relation, to }, evidence)
      }
    } else relations.add({ from: speakerOf(mention, own), type: mention.relation, to }, evidence)
  }
}

/** A row rests on what it is based on or carries out; a technical standard is no legal basis. */
const isBasis = (mention: Mention): boolean => (mention.relation === 'BASED_ON' || mention.relation === 'IMPLEMENTS') && mention.type !== 'STANDARD'

function addStated({ extraction, references, prove }: RelationInput, relations: RelationSet): void {
  const targets = targetsById(extraction, references)
  for (const stated of extraction.stated) {
    const from = targets.get(stated.from)
    const to = targets.get(stated.to)
    if (from != null && to != null) relations.add({ from, type: stated.type, to }, prove(stated, stated.rule))
  }
}

function addAnnex({ extraction, own, prove }: RelationInput, relations: RelationSet): void {
  const annex = extraction.document.annex
  if (annex !== null && own.annex !== null) relations.add({ from: own.annex, type: 'ANNEX_OF', to: own.key }, prove(annex.clause, 'annex-clause'))
}

function addIssuers({ extraction, own, references, agencies, prove }: RelationInput, relations: RelationSet): void {
  const { issuer, cells } = extraction.document
  const ownIssuer = issuer === null ? null : agencies.keyOf(issuer)
  if (ownIssuer !== null && cells.issuer !== undefined)
    for (const from of [own.key, ...(own.annex === null ? [] : [own.annex])])
      relations.add({ from, type: 'ISSUED_BY', to: ownIssuer }, prove(cells.issuer, 'heading'))
  for (const [i, mention] of extraction.mentions.entries()) {
    const from = references[i]?.target ?? null
    const to = mention.issuer === null ? null : agencies.keyOf(mention.issuer)
    if (from !== null && to !== null && from !== own.key && from !== own.annex)
      relations.add({ from, type: 'ISSUED_BY', to }, prove(mention.sentence, mention.rule))
  }
}

/** PART_OF only where the text itself says so: "Trung tâm Tin học thuộc Văn phòng UBND tỉnh". */
function addAgencyParents({ text, extraction, agencies, prove }: RelationInput, relations: RelationSet): void {
  for (const agency of extraction.agencies) {
    const parent = extraction.agencies.find(({ name }) => name === agency.parent)
    const [from, to] = [agencies.keyOf(agency.name), parent === undefined ? null : agencies.keyOf(parent.name)]
    if (parent === undefined || from === null || to === null) continue
    const span = firstStatement(text, [agency.name, ...agency.variants], [parent.name, ...parent.variants])
    if (span !== null) relations.add({ from, type: 'PART_OF', to }, prove(span, 'agency-part-of'))
  }
}

const BELONGS = /^\s*\(?(?:trực\s+)?thuộc\s+/iu
const MOST_PLACES = 50

/** The first place where a form of the child is followed by "thuộc" and a form of the parent. */
function firstStatement(text: string, children: readonly string[], parents: readonly string[]): { start: number; end: number } | null {
  for (const child of new Set(children)) {
    let at = text.indexOf(child)
    for (let tries = 0; at !== -1 && tries < MOST_PLACES; tries++, at = text.indexOf(child, at + 1)) {
      const after = at + child.length
      const link = BELONGS.exec(text.slice(after, after + 24))
      if (link === null) continue
      const from = after + link[0].length
      const parent = parents.filter((form) => text.startsWith(form, from)).sort((a, b) => b.length - a.length)[0]
      if (parent !== undefined) return { start: at, end: from + parent.length }
    }
  }
  return null
}

const targetsById = (extraction: Extraction, references: readonly ResolvedReference[]): Map<string, string | null> =>
  new Map(extraction.mentions.map((mention, i) => [mention.id, references[i]?.target ?? null]))
