/** The graph as pure code: what the engines share, so that they answer alike. Types are in `model.ts` and `store.ts`. */
export { contentHash, nodeBodies, sliceHash, sliceHashOver } from './content-hash.ts'
export { type CursorPart, decodeCursor, encodeCursor } from './cursor.ts'
export { mergeAgency, mergeDocument, mergeTask, yearsOf } from './merge.ts'
export { normaliseNumber } from './normalise-number.ts'
export { byPlace, compareKeys, compareRelations, compareRelationsOf, compareRelationsOnPage } from './order.ts'
export { type PageRange, pageOf, pageRange } from './page.ts'
export { issuerWords, kindOrder, SEARCH_CLASS, type SearchQuery, searchNumber, searchQuery, searchTokens, searchWords } from './search.ts'
