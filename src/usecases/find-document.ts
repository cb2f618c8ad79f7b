/** The document that a person means. */

import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/document-types.ts'
import { distinctLaws, yearOfKey } from '../resolve/claims.ts'
import { numberSlug } from '../resolve/document-number.ts'
import { documentUrn, parseDocumentUrn } from '../resolve/document-urn.ts'
import { nameSlug, nameTerm, typeOfSlug, typeSlug } from '../resolve/identity.ts'
import { isNamed } from '../resolve/own-document.ts'
import { placeOfIssuer } from '../resolve/place.ts'
import { fold } from '../text/index.ts'
import { documentLabel } from './citation.ts'
import { type DocumentQuestion, readDocumentQuestion } from './document-question.ts'
import { closest, foundOf, MOST_FOUND } from './found.ts'
import type { Context, DocumentNode, Found } from './model.ts'

const MOST_READ = 100
const URN = /^urn:lex:vn:/iu
const NAMED_TYPES: readonly DocumentType[] = DOCUMENT_TYPES.map(({ type }) => type).filter(isNamed)

/** Accepts a key (an earlier, shorter one too), a LEX URN, a number, a number with its type word or year, or a law's name. */
export async function findDocument(ctx: Context, text: string): Promise<Found<DocumentNode>> {
  const words = text.trim()
  if (words === '') return { status: 'NONE', near: [] }
  if (URN.test(words)) return oneOf(await byUrn(ctx, words.toLowerCase()), () => near(ctx, words.replace(URN, '')))
  const byKey = await withKey(ctx, words.toLowerCase())
  if (byKey.length > 0) return oneOf(byKey, () => near(ctx, words))
  const question = readDocumentQuestion(words)
  const found = question.number === null ? await withName(ctx, words, question) : await withNumber(ctx, question, question.number)
  return oneOf(found, () => near(ctx, words))
}

/** A number that a decision shares with the plan it issues means the decision; the plan is named beside it. */
async function oneOf(nodes: readonly DocumentNode[], nearNames: () => Promise<readonly string[]>): Promise<Found<DocumentNode>> {
  const keys = new Set(nodes.map(({ key }) => key))
  const annexes = nodes.filter(({ key, source }) => source !== null && source.document !== key && keys.has(source.document))
  const found = await foundOf(
    nodes.filter((node) => !annexes.includes(node)),
    nearNames,
  )
  const annex = found.status === 'ONE' ? annexes.find(({ source }) => source?.document === found.node.key) : undefined
  return found.status === 'ONE' && annex ? { ...found, annex } : found
}

/** The URN as it is now; else what it says of type, number and year, for its other parts grow with what is known. `urn:lex:vn:` before a key answers too. */
async function byUrn(ctx: Context, urn: string): Promise<readonly DocumentNode[]> {
  const said = parseDocumentUrn(urn)
  if (said === null) return withKey(ctx, urn.replace(URN, ''))
  const alike = documentsOf(await ctx.store.nodes(await ctx.store.documentKeys([said.type, said.id].filter(Boolean).join('.'), MOST_READ)))
  if (alike.length === 0) return withKey(ctx, [said.type, said.id, said.year].filter(Boolean).join('.'))
  const exact = alike.filter((node) => documentUrn(node).toLowerCase() === urn)
  if (exact.length > 0) return exact
  return alike.filter((node) => said.year === null || isOfYear(node, said.year))
}

/** The key itself, and keys that grew from it: by a place or a year that a later text supplied, or from a law's name to its number. */
async function withKey({ store }: Context, key: string): Promise<readonly DocumentNode[]> {
  const [type = '', id, ...more] = key.split('.')
  if (!/^[a-z0-9.-]+$/u.test(key) || typeOfSlug(type) === null) return []
  const [node] = await store.nodes([key])
  if (node?.kind === 'DOCUMENT') return [node]
  const grown = await store.documentKeys(key, MOST_FOUND + 1)
  if (grown.length > 0) return documentsOf(await store.nodes(grown))
  if (id === undefined) return []
  if (!/^\d/u.test(id)) return withTerms({ store }, [`name:${type}:${id}`], more.length === 0 ? null : Number(more.at(-1)))
  const alike = await store.documentKeys(`${type}.${id}`, MOST_READ)
  return documentsOf(await store.nodes(alike.filter((other) => more.every((part) => other.split('.').slice(2).includes(part)))))
}

async function withNumber(ctx: Context, question: DocumentQuestion, number: string): Promise<readonly DocumentNode[]> {
  const typed = question.type === null ? {} : { types: [question.type] }
  const { items } = await ctx.store.documents({ number, ...typed }, { first: MOST_READ })
  const exact = items.map(({ node }) => node)
  const fits = exact.length > 0 ? exact : await withNumberLike(ctx, question, number)
  return narrowed(fits, question)
}

/** The number typed without its diacritics, or without its symbol: `47/2020` of a type, or `749` after a type word. */
async function withNumberLike(ctx: Context, { type }: DocumentQuestion, number: string): Promise<readonly DocumentNode[]> {
  const folded = numberSlug(number)
  const found = (await search(ctx, number)).filter((node) => node.number !== null && (type === null || node.type === type))
  const same = found.filter((node) => numberSlug(node.number ?? '') === folded)
  return same.length > 0 ? same : found.filter((node) => numberSlug(node.number ?? '').startsWith(`${folded}-`))
}

/** Those of the day or year, and of the issuer or place that the words name. */
function narrowed(nodes: readonly DocumentNode[], { date, year, rest }: DocumentQuestion): readonly DocumentNode[] {
  const wanted = date === null ? year : Number(date.slice(0, 4))
  const province = placeOfIssuer(rest, null)?.province ?? null
  const ofPlace = province === null ? nodes : nodes.filter(({ place }) => place === null || place === province)
  const ofYear = wanted === null ? ofPlace : ofPlace.filter((node) => isOfYear(node, wanted))
  const ofDay = ofYear.filter(({ dates }) => date !== null && dates.includes(date))
  const dated = ofDay.length > 0 ? ofDay : ofYear
  if (dated.length < 2 || rest === '') return dated
  const words = fold(rest).match(/[\p{L}\p{N}]+/gu) ?? []
  const named = dated.filter((node) => {
    const own = new Set(fold([node.issuer, node.place, node.title].filter(Boolean).join(' ')).match(/[\p{L}\p{N}]+/gu))
    return words.every((word) => own.has(word))
  })
  return named.length > 0 ? named : dated
}

const isOfYear = ({ key, year, dates }: DocumentNode, wanted: number): boolean =>
  year === wanted || yearOfKey(key) === wanted || dates.some((date) => date.startsWith(String(wanted)))

async function withName(ctx: Context, words: string, { type, rest, year }: DocumentQuestion): Promise<readonly DocumentNode[]> {
  const types = type === null ? NAMED_TYPES : isNamed(type) ? [type] : []
  const name = type === null ? words : rest
  const law = (types.length > 0 && nameSlug(name) !== '') || type === 'CONSTITUTION' ? await withLawName(ctx, types, name, year) : []
  if (law.length > 0) return law
  // Standards and other numbers that do not begin with a digit.
  const { items } = await ctx.store.documents({ number: type === null ? words : rest }, { first: MOST_READ })
  if (items.length > 0) return items.map(({ node }) => node)
  const folded = fold(words)
  return (await search(ctx, words)).filter((node) => [documentLabel(node), node.title, node.name].some((form) => form !== null && fold(form) === folded))
}

async function withLawName({ store }: Context, types: readonly DocumentType[], name: string, year: number | null): Promise<readonly DocumentNode[]> {
  const claimed = await withTerms(
    { store },
    types.map((type) => nameTerm(type, name)),
    year,
  )
  const prefixes = types.map((type) => (type === 'CONSTITUTION' ? typeSlug(type) : `${typeSlug(type)}.${nameSlug(name)}`))
  const keys = await Promise.all(prefixes.map((prefix) => store.documentKeys(prefix, MOST_READ)))
  const own = documentsOf(await store.nodes(keys.flat())).filter((node) => year === null || isOfYear(node, year))
  return [...new Map([...claimed, ...own].map((node) => [node.key, node])).values()]
}

/** Documents that texts say a law's name means. */
async function withTerms({ store }: Pick<Context, 'store'>, terms: readonly string[], year: number | null): Promise<DocumentNode[]> {
  const claims = await store.claims(terms)
  const keys = distinctLaws(claims.flat())
  return documentsOf(keys.length === 0 ? [] : await store.nodes(keys)).filter((node) => year === null || isOfYear(node, year))
}

/** Documents whose words are close to those asked for. */
async function near(ctx: Context, words: string): Promise<readonly string[]> {
  const found = await search(ctx, words)
  if (found.length > 0) return found.map(documentLabel)
  const { number } = readDocumentQuestion(words)
  const tokens = fold(number ?? words).match(/[\p{L}\p{N}]+/gu) ?? []
  const folded = fold(number ?? words)
  const alike: DocumentNode[] = []
  for (const part of number === null ? [tokens.slice(0, 2)] : [tokens.slice(0, 1), tokens.slice(1)])
    if (part.length > 0) alike.push(...(await search(ctx, part.join(' '))))
  return closest(
    folded,
    alike.map((node) => ({ name: documentLabel(node), folded: fold(number === null ? documentLabel(node) : (node.number ?? documentLabel(node))) })),
  )
}

async function search({ store }: Context, text: string): Promise<DocumentNode[]> {
  const { items } = await store.search({ text, kinds: ['DOCUMENT'] }, { first: MOST_READ })
  return documentsOf(items.map(({ node }) => node))
}

const documentsOf = (nodes: readonly Awaited<ReturnType<Context['store']['nodes']>>[number][]): DocumentNode[] =>
  nodes.flatMap((node) => (node?.kind === 'DOCUMENT' ? [node] : []))
