/** The last stage: what was found in the view, led back to the raw text and joined by ids. */
import { createLineIndex, type View } from '../text/index.ts'
import type { Extraction, TextSpan } from './schema.ts'
import type { FoundAgency, FoundEffect, FoundMention, Roles, Structure, TasksRead } from './stages.ts'

export interface Source {
  readonly name: string
  /** Of the text in UTF-8. */
  readonly sha256: string
  /** Of the file's bytes, where the file is not UTF-8 text. */
  readonly fileSha256?: string
}

export interface Read {
  readonly view: View
  readonly structure: Structure
  readonly mentions: readonly FoundMention[]
  readonly tasks: TasksRead
  readonly roles: Roles
  readonly agencies: readonly FoundAgency[]
  readonly effects: readonly FoundEffect[]
}

/** Relations by which a row or an item rests on a document. */
const BASES = new Set(['BASED_ON', 'IMPLEMENTS'])

export function assemble(source: Source, { view, structure, mentions, tasks, roles, agencies, effects }: Read): Extraction {
  const { raw } = view
  const lines = createLineIndex(raw)
  const rawSpan = ({ start, end }: TextSpan): TextSpan => ({ start: view.rawStart(start), end: Math.max(view.rawStart(start), view.rawEnd(end)) })
  const rawSpans = (cells: Readonly<Record<string, TextSpan>>) => Object.fromEntries(Object.entries(cells).map(([key, span]) => [key, rawSpan(span)]))
  const id = (index: number): string => `m${index + 1}`
  /** Ids of the references in a span that it rests on. */
  const basesIn = ({ start, end }: TextSpan): string[] => {
    const found: string[] = []
    for (let i = firstFrom(mentions, start); (mentions[i]?.start ?? end) < end; i += 1) {
      if ((mentions[i]?.end ?? 0) <= end && BASES.has(roles.roles[i]?.relation ?? '')) found.push(id(i))
    }
    return found
  }
  const bases = basesOfTasks(mentions, roles)

  const assembled = mentions.map((mention, index): Extraction['mentions'][number] => {
    const role = roles.roles[index]
    const span = rawSpan(mention)
    return {
      id: id(index),
      ...span,
      quote: raw.slice(span.start, span.end),
      line: lines.lineAt(span.start),
      type: mention.type,
      typeLabel: mention.typeLabel,
      number: mention.number,
      date: mention.date,
      issuer: mention.issuer,
      title: mention.title,
      provision: mention.provision,
      relation: role?.relation ?? 'CITES',
      subject: role ? (typeof role.subject === 'string' ? role.subject : role.subject.map(id)) : 'DOCUMENT',
      container: role?.container ?? 'body',
      task: role?.task ?? null,
      rule: mention.rule,
      sentence: role ? rawSpan(role.sentence) : span,
      name: mention.name,
      anomaly: role?.anomaly ?? mention.anomaly,
      ...(role?.part ? { part: true } : {}),
    }
  })

  return {
    schemaVersion: 1,
    source: { name: source.name, sha256: source.sha256, length: raw.length, ...(source.fileSha256 === undefined ? {} : { fileSha256: source.fileSha256 }) },
    document: {
      ...structure.header,
      cells: rawSpans(structure.header.cells),
      annex: structure.header.annex && { ...structure.header.annex, ...rawSpan(structure.header.annex), clause: rawSpan(structure.header.annex.clause) },
    },
    mentions: assembled,
    tasks: tasks.tasks.map((task) => {
      const span = rawSpan(task)
      return { ...task, ...span, line: lines.lineAt(span.start), cells: rawSpans(task.cells), bases: bases.get(task.id) ?? [] }
    }),
    agencies: agencies.map((agency) => ({ ...agency, ...rawSpan(agency) })),
    stated: roles.stated.map(({ from, to, ...stated }) => ({ ...stated, ...rawSpan(stated), from: id(from), to: to === 'DOCUMENT' ? to : id(to) })),
    effects: effects.map((effect) => ({ ...effect, ...rawSpan(effect), of: effect.of === 'DOCUMENT' ? effect.of : effect.of.map(id) })),
    provisions: structure.provisions.map((provision) => ({ ...provision, ...rawSpan(provision) })),
    objectives: tasks.objectives.flatMap((objective) => {
      const bases = basesIn(objective)
      return bases.length > 0 ? [{ ...objective, ...rawSpan(objective), bases }] : []
    }),
    sectionBases: tasks.sections.flatMap((section) => {
      const cited = basesIn(section)
      return cited.length > 0 ? [{ tasks: [...section.tasks], mentions: cited, label: section.label, ...rawSpan(section) }] : []
    }),
    totals: tasks.totals.map((total) => ({ ...total, ...rawSpan(total), cells: rawSpans(total.cells) })),
    diagnostics: tasks.diagnostics.map((diagnostic) => ({ ...diagnostic, ...rawSpan(diagnostic) })),
  }
}

/** Index of the first reference that begins at or after an offset. */
function firstFrom(mentions: readonly FoundMention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** By row: numbers (or names) of what it itself is based on or carries out, each once, in text order; standards are no basis. */
function basesOfTasks(mentions: readonly FoundMention[], { roles }: Roles): Map<string, string[]> {
  const bases = new Map<string, string[]>()
  for (const [index, mention] of mentions.entries()) {
    const role = roles[index]
    if (role === undefined || role.task === null || role.subject !== 'TASK' || !BASES.has(role.relation) || mention.type === 'STANDARD') continue
    const named = mention.number ?? (mention.name === null ? null : `${mention.typeLabel} ${mention.name}`)
    const known = bases.get(role.task) ?? []
    if (named !== null && !known.includes(named)) bases.set(role.task, [...known, named])
  }
  return bases
}
