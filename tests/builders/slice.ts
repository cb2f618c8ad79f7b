/** Slices for tests: every line written becomes part of the text, and every relation is proven by a line of it. */
import { createHash } from 'node:crypto'
import type { Mention } from '../../src/extract/schema.ts'
import type { AgencyNode, DocumentNode, DocumentSlice, Evidence, IdentityClaim, MentionNode, ProvisionNode, Relation, TaskNode } from '../../src/graph/model.ts'

interface Line {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly words: string
}

export function document(key: string, fields: Partial<DocumentNode> = {}): DocumentNode {
  return {
    kind: 'DOCUMENT',
    key,
    type: 'DECISION',
    typeLabel: 'Quyết định',
    number: null,
    name: null,
    title: null,
    issuer: null,
    signer: null,
    level: 'PROVINCE',
    place: null,
    year: null,
    issuedOn: null,
    dates: [],
    availability: 'CITED_ONLY',
    source: null,
    effects: [],
    ...fields,
  }
}

export function agency(key: string, fields: Partial<AgencyNode> = {}): AgencyNode {
  const name = fields.name ?? key
  return { kind: 'AGENCY', key, name, variants: [name], level: 'PROVINCE', parent: null, place: null, ...fields }
}

/** What one text contributes, put together line by line. */
export class SliceBuilder {
  readonly key: string
  readonly #lines: string[] = []
  #length = 0
  readonly #nodes = new Map<string, DocumentNode | AgencyNode>()
  readonly #finish: ((prove: (line: Line, rule?: string) => Evidence, sha256: string) => void)[] = []
  readonly #parts = {
    tasks: [] as TaskNode[],
    mentions: [] as MentionNode[],
    provisions: [] as ProvisionNode[],
    relations: [] as Relation[],
    claims: [] as IdentityClaim[],
  }
  readonly #own: Partial<DocumentNode>

  constructor(key: string, own: Partial<DocumentNode> = {}) {
    this.key = key
    this.#own = own
    this.line(`Văn bản ${key}`)
  }

  line(words: string): Line {
    const line = { start: this.#length, end: this.#length + words.length, number: this.#lines.length + 1, words }
    this.#lines.push(words)
    this.#length = line.end + 1
    return line
  }

  /** Describes another document, or an agency; the first description counts. */
  describe(node: DocumentNode | AgencyNode): this {
    if (!this.#nodes.has(node.key) && node.key !== this.key) this.#nodes.set(node.key, node)
    return this
  }

  /** A relation between any two nodes; ends that nothing describes yet become cited documents. */
  relate(
    from: string,
    type: Relation['type'],
    to: string,
    { mode = null, via = null, words = `${from} ${type} ${to};`, rule }: { mode?: Relation['mode']; via?: Relation['via']; words?: string; rule?: string } = {},
  ): this {
    const line = this.line(words)
    for (const end of [from, to]) if (!this.#parts.tasks.some((task) => task.key === end)) this.describe(document(end))
    this.#finish.push((prove) => {
      const same = this.#parts.relations.findIndex((other) => other.from === from && other.type === type && other.to === to && other.mode === mode)
      const known = this.#parts.relations[same]
      const evidence = [...(known?.evidence ?? []), prove(line, rule)]
      const relation = { from, type, to, mode, evidence, via: known?.via ?? via }
      if (known) this.#parts.relations[same] = relation
      else this.#parts.relations.push(relation)
    })
    return this
  }

  /** A relation of the document itself. */
  cite(to: string, type: Relation['type'] = 'BASED_ON', options: { words?: string; rule?: string } = {}): this {
    return this.relate(this.key, type, to, options)
  }

  task(code: string, fields: Partial<TaskNode> = {}): this {
    const line = this.line(`${code} ${fields.name ?? 'Nhiệm vụ'}`)
    const key = `${fields.document ?? this.key}:${code}`
    const ordinal = this.#parts.tasks.length
    const task: TaskNode = {
      kind: 'TASK',
      key,
      code,
      name: 'Nhiệm vụ',
      document: this.key,
      appendix: 'PL1',
      group: null,
      ordinal,
      budget: { total: null, recurrent: null, investment: null },
      due: null,
      result: null,
      notes: null,
      modes: [],
      leadAgencies: [],
      coordinatingAgencies: [],
      evidence: { document: this.key, sha256: '', start: line.start, end: line.end, quote: line.words, line: line.number, rule: 'task.row' },
      ...fields,
    }
    this.#parts.tasks.push(task)
    this.#finish.push((prove) => {
      this.#parts.tasks[ordinal] = { ...task, evidence: prove(line, 'task.row') }
    })
    return this
  }

  mention(target: string | null, fields: Partial<Omit<MentionNode, 'mention'>> & { words?: string; detail?: Partial<Mention> } = {}): this {
    const { words = `Theo ${target ?? 'văn bản số …'}`, detail = {}, ...node } = fields
    const line = this.line(words)
    const id = `m${this.#parts.mentions.length + 1}`
    if (target !== null) this.describe(document(target))
    const { start, end } = line
    const mention: Mention = {
      id,
      start,
      end,
      quote: words,
      line: line.number,
      type: 'DECISION',
      typeLabel: 'Quyết định',
      number: null,
      date: null,
      issuer: null,
      title: null,
      provision: null,
      relation: 'CITES',
      subject: 'DOCUMENT',
      container: 'body',
      task: null,
      rule: 'mention.number',
      sentence: { start, end },
      name: null,
      anomaly: null,
      ...detail,
    }
    const place = this.#parts.mentions.length
    this.#parts.mentions.push({
      key: `${this.key}#${id}`,
      document: this.key,
      mention,
      status: target === null ? 'UNIDENTIFIED' : 'RESOLVED',
      target,
      candidates: [],
      terms: [],
      sha256: '',
      ...node,
    })
    this.#finish.push((_, sha256) => {
      const known = this.#parts.mentions[place]
      if (known) this.#parts.mentions[place] = { ...known, sha256 }
    })
    return this
  }

  provision(label: string, fields: Partial<ProvisionNode> = {}): this {
    const line = this.line(label)
    const ordinal = this.#parts.provisions.length
    this.#parts.provisions.push({
      key: `${this.key}#p${ordinal + 1}`,
      document: this.key,
      label,
      title: null,
      kind: 'ARTICLE',
      parent: null,
      ordinal,
      start: line.start,
      end: line.end,
      ...fields,
    })
    return this
  }

  claim(term: string, key: string, date: string | null = null): this {
    const line = this.line(`${term} là ${key}`)
    this.describe(document(key))
    this.#finish.push((prove) => this.#parts.claims.push({ term, key, date, evidence: prove(line, 'claim') }))
    return this
  }

  build(): DocumentSlice {
    const text = this.#lines.join('\n')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const prove = ({ start, end, number }: Line, rule = 'role.based-on'): Evidence => ({
      document: this.key,
      sha256,
      start,
      end,
      quote: text.slice(start, end),
      line: number,
      rule,
    })
    for (const finish of this.#finish.splice(0)) finish(prove, sha256)
    const name = `${this.key}.txt`
    const own = document(this.key, { availability: 'INGESTED', source: { document: this.key, name, sha256, length: text.length }, ...this.#own })
    const nodes = [...this.#nodes.values()]
    const { tasks, mentions, provisions, relations, claims } = this.#parts
    return {
      key: this.key,
      text,
      extraction: {
        schemaVersion: 1,
        source: { name, sha256, length: text.length },
        document: {
          type: own.type,
          typeLabel: own.typeLabel,
          number: own.number,
          date: own.issuedOn,
          issuer: own.issuer,
          signer: own.signer,
          title: own.title,
          place: own.place,
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
      documents: [own, ...nodes.filter((node) => node.kind === 'DOCUMENT')],
      tasks,
      agencies: nodes.filter((node) => node.kind === 'AGENCY'),
      provisions,
      mentions,
      relations,
      claims,
    }
  }
}

/** A text that only cites others, in the order given. */
export function citing(key: string, cited: readonly string[], own: Partial<DocumentNode> = {}): DocumentSlice {
  const builder = new SliceBuilder(key, own)
  for (const target of cited) builder.cite(target)
  return builder.build()
}
