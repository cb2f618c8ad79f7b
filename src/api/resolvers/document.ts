import { AppError } from '../../errors.ts'
import type { DocumentFilter } from '../../graph/store.ts'
import { citation, documentLabel, documentUrn, documentVersions, findDocument } from '../../usecases/index.ts'
import { chainOf, impactOf } from '../chains.ts'
import { datesOf } from '../document-dates.ts'
import type { DocumentFilter as DocumentFilterInput, Resolvers } from '../generated/resolvers.ts'
import { distinct, given, short } from '../inputs.ts'
import { documentOf } from '../nodes.ts'
import { badArgument, connection, pageOf } from '../paging.ts'
import { relationsOf } from '../relations.ts'

const EMPTY_PAGE = { items: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 }
const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date)

export const documentResolvers: Resolvers = {
  Query: {
    document: async (_, { key }, { joined, loaders }) => {
      const node = await loaders.node(short('key', key))
      if (node) return node.kind === 'DOCUMENT' ? node : null
      const found = await findDocument(joined, key)
      if (found.status === 'SEVERAL')
        throw new AppError('AMBIGUOUS', `key: "${key}" fits ${found.nodes.length} documents.`, {
          details: { argument: 'key', candidates: found.nodes.map((candidate) => candidate.key) },
        })
      return found.status === 'ONE' ? found.node : null
    },
    documents: (_, { filter, ...page }, { usecase: { store } }) => store.documents(filterOf(filter ?? {}), pageOf(page)),
  },
  Document: {
    id: (document) => document.key,
    urn: documentUrn,
    label: documentLabel,
    citation,
    dates: (document, _, { loaders }) => datesOf(document, loaders),
    issuedOn: ({ issuedOn }) => (issuedOn !== null && isDay(issuedOn) ? issuedOn : null),
    mentions: ({ source }, page, { usecase: { store } }) => (source === null ? EMPTY_PAGE : store.mentions(source.document, pageOf(page))),
    tasks: async ({ key }, page, { loaders, usecase: { store } }) => store.tasks({ documents: await loaders.withAnnexes(key) }, pageOf(page)),
    status: async ({ key }, { on }, { loaders }) => {
      const status = await loaders.status(key, on)
      if (!status) throw new AppError('INTERNAL', `the graph holds ${key}, and says nothing of its validity`)
      return status
    },
    versions: ({ source }, _, { usecase }) => (source === null ? [] : documentVersions(usecase, source.document)),
    relations: (document, args, context) => relationsOf(context, document.key, args),
    provisions: ({ source }, _, { loaders }) => (source === null ? [] : loaders.provisions(source.document)),
    basisChain: (document, args, context) => chainOf(context, document.key, args),
    impact: (document, args, context) => impactOf(context, document.key, args),
  },
  Source: {
    document: (source, _, context) => documentOf(context, source.document),
    text: async (source, { start, end }, { loaders }) => {
      const stored = await loaders.source(source.document)
      if (!stored) throw new AppError('INTERNAL', `the graph says that ${source.document} was read, and holds no text of it`)
      if (start != null && start < 0) throw badArgument('start', `${start} is negative; offsets count from 0.`)
      if (end != null && end < (start ?? 0)) throw badArgument('end', `${end} stands before start.`)
      return stored.text.slice(start ?? 0, end ?? undefined)
    },
  },
  DocumentEffect: {
    documents: (effect, _, context) => Promise.all(effect.documents.map((key) => documentOf(context, key))),
    on: ({ on }) => (on !== null && isDay(on) ? on : null),
  },
  DocumentConnection: connection,
}

function filterOf({ type, level, number, yearFrom, yearTo, issuer, availability, text, relatedTo }: DocumentFilterInput): DocumentFilter {
  if (yearFrom != null && yearTo != null && yearFrom > yearTo) throw badArgument('filter.yearTo', `${yearTo} stands before yearFrom, ${yearFrom}.`)
  return given({
    types: distinct(type),
    levels: distinct(level),
    number: number == null ? null : short('filter.number', number),
    yearFrom,
    yearTo,
    issuer: issuer == null ? null : short('filter.issuer', issuer),
    availability,
    text: text == null ? null : short('filter.text', text),
    relatedTo:
      relatedTo == null
        ? null
        : { key: short('filter.relatedTo.key', relatedTo.key), direction: relatedTo.direction ?? 'OUT', ...given({ types: distinct(relatedTo.type) }) },
  })
}
