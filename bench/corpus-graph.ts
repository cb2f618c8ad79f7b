/**
 * A library of any size with the shape of real legal citations: few laws that nearly everything rests on, many decisions that nothing cites.
 * Each text cites earlier ones alone; a reference goes to a text that is already cited with a chance that grows with how often it is (a few are cited by thousands),
 * and the number of references of a text is skewed, 5.7 on average. The same size gives the same library.
 */
import { createHash } from 'node:crypto'
import type { DocumentNode, DocumentSlice, Evidence, MentionNode, Relation } from '../src/graph/model.ts'

const MEAN_REFERENCES = 5.2
const MOST_REFERENCES = 60
const COPIED = 0.65

const FAMILIES = [
  { share: 0.01, slug: 'luat', type: 'LAW', label: 'Luật', symbol: 'QH14', level: 'LAW' },
  { share: 0.06, slug: 'nghi-dinh', type: 'DECREE', label: 'Nghị định', symbol: 'NĐ-CP', level: 'NATIONAL' },
  { share: 0.18, slug: 'thong-tu', type: 'CIRCULAR', label: 'Thông tư', symbol: 'TT-BTC', level: 'MINISTRY' },
  { share: 1, slug: 'quyet-dinh', type: 'DECISION', label: 'Quyết định', symbol: 'QĐ-TTg', level: 'NATIONAL' },
] as const

export interface CorpusGraph {
  readonly documents: number
  readonly references: number
  readonly keyOf: (index: number) => string
  /** How often each document is cited. */
  readonly cited: Uint32Array
  /** The documents that one rests on. */
  readonly cites: (index: number) => readonly number[]
  readonly slice: (index: number) => DocumentSlice
}

/** `of`: the size of the whole library, of which only keys are asked where `documents` is 0. */
export function corpusGraph(documents: number, of = documents): CorpusGraph {
  const random = randomNumbers(20_220_421)
  const offsets = new Uint32Array(documents + 1)
  const targets: number[] = []
  const cited = new Uint32Array(documents)
  for (let at = 0; at < documents; at++) {
    offsets[at] = targets.length
    const seen = new Set<number>()
    const wanted = Math.min(at, MOST_REFERENCES, Math.floor(-Math.log(1 - random()) * MEAN_REFERENCES) + 1)
    for (let tries = 0; seen.size < wanted && tries < wanted * 3; tries++) {
      const copied = targets.length > 0 && random() < COPIED ? (targets[Math.floor(random() * (offsets[at] ?? 0))] ?? 0) : Math.floor(random() * at)
      if (copied < at) seen.add(copied)
    }
    for (const target of seen) {
      targets.push(target)
      cited[target] = (cited[target] ?? 0) + 1
    }
  }
  offsets[documents] = targets.length
  const bound = (index: number) => [offsets[index] ?? 0, offsets[index + 1] ?? 0] as const
  const described = Array.from({ length: documents }, (_, index) => describe(index, of))
  const node = (index: number) => described[index] ?? describe(index, of)
  return {
    documents,
    references: targets.length,
    keyOf: (index) => node(index).key,
    cited,
    cites: (index) => targets.slice(...bound(index)),
    slice: (index) => sliceOf(node(index), targets.slice(...bound(index)).map(node)),
  }
}

interface Described {
  readonly key: string
  readonly reference: string
  readonly node: DocumentNode
}

function describe(index: number, documents: number): Described {
  const place = (index + 0.5) / documents
  const family = FAMILIES.find(({ share }) => place < share) ?? FAMILIES[3]
  const year = 1992 + Math.floor(place * 34)
  const number = `${index + 1}/${year}/${family.symbol}`
  const key = `${family.slug}.${index + 1}-${year}-${family.symbol.toLowerCase().replaceAll('đ', 'd')}`
  const date = `${year}-06-15`
  return {
    key,
    reference: `${family.label} số ${number} ngày 15/6/${year}`,
    node: {
      kind: 'DOCUMENT',
      key,
      type: family.type,
      typeLabel: family.label,
      number,
      name: null,
      title: `quy định về lĩnh vực ${index % 997}`,
      issuer: null,
      signer: null,
      level: family.level,
      place: null,
      year,
      issuedOn: date,
      dates: [date],
      availability: 'CITED_ONLY',
      source: null,
      effects: [],
    },
  }
}

function sliceOf(own: Described, cited: readonly Described[]): DocumentSlice {
  const lines = [`${own.node.typeLabel} số ${own.node.number}`, ...cited.map(({ reference }) => `Căn cứ ${reference};`)]
  const text = `${lines.join('\n')}\n`
  const sha256 = createHash('sha256').update(text).digest('hex')
  const mentions: MentionNode[] = []
  const relations: Relation[] = []
  let start = (lines[0]?.length ?? 0) + 1
  cited.forEach((target, i) => {
    const sentence = { start, end: start + (lines[i + 1]?.length ?? 0) }
    const from = start + 'Căn cứ '.length
    const span = { start: from, end: from + target.reference.length }
    const evidence: Evidence = { document: own.key, sha256, ...sentence, quote: text.slice(sentence.start, sentence.end), line: i + 2, rule: 'role.based-on' }
    relations.push({ from: own.key, type: 'BASED_ON', to: target.key, mode: null, evidence: [evidence], via: null })
    mentions.push({
      key: `${own.key}#m${i + 1}`,
      document: own.key,
      mention: {
        id: `m${i + 1}`,
        ...span,
        quote: target.reference,
        line: i + 2,
        type: target.node.type,
        typeLabel: target.node.typeLabel,
        number: target.node.number,
        date: target.node.issuedOn,
        issuer: null,
        title: null,
        provision: null,
        relation: 'BASED_ON',
        subject: 'DOCUMENT',
        container: 'preamble',
        task: null,
        rule: 'number',
        sentence,
        name: null,
        anomaly: null,
      },
      status: 'RESOLVED',
      target: target.key,
      candidates: [],
      terms: [],
      sha256,
    })
    start = sentence.end + 1
  })
  const name = `${own.key}.txt`
  const source = { document: own.key, name, sha256, length: text.length }
  return {
    key: own.key,
    text,
    extraction: {
      schemaVersion: 1,
      source: { name, sha256, length: text.length },
      document: {
        type: own.node.type,
        typeLabel: own.node.typeLabel,
        number: own.node.number,
        date: own.node.issuedOn,
        issuer: null,
        signer: null,
        title: own.node.title,
        place: null,
        cells: {},
        annex: null,
      },
      mentions: mentions.map(({ mention }) => mention),
      tasks: [],
      agencies: [],
      stated: [],
      effects: [],
      provisions: [],
      objectives: [],
      sectionBases: [],
      totals: [],
      diagnostics: [],
    },
    documents: [{ ...own.node, availability: 'INGESTED', source }, ...cited.map(({ node }) => node)],
    tasks: [],
    agencies: [],
    provisions: [],
    mentions,
    relations,
    claims: [],
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
