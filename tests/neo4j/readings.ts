/** One question for each reading method, about the library of the builders. */
import type { GraphStore } from '../../src/graph/store.ts'
import { CULTURE, DECISION, DECREE, DIRECTIVE, LAW, PLAN } from '../builders/library.ts'

export const READINGS: Readonly<Record<string, (store: GraphStore) => Promise<unknown>>> = {
  nodes: (store) => store.nodes([PLAN, `${PLAN}:PL1.1`, CULTURE, 'nothing']),
  documentKeys: (store) => store.documentKeys('quyet-dinh.15-qd-ubnd', 10),
  documents: (store) => store.documents({ types: ['DECISION', 'DECREE'], yearFrom: 2019, text: 'so' }, { first: 10 }),
  'documents of an issuer': (store) => store.documents({ issuer: 'ubnd tinh' }, { first: 10 }),
  'documents related to one': (store) => store.documents({ relatedTo: { key: LAW, direction: 'OUT', types: ['BASED_ON'] } }, { last: 10 }),
  tasks: (store) => store.tasks({ documents: [PLAN], mode: 'EXPLICIT', agency: { key: CULTURE } }, { first: 10 }),
  agencies: (store) => store.agencies({ levels: ['PROVINCE'] }, { first: 10 }),
  search: (store) => store.search({ text: 'họp trực tuyến' }, { first: 10 }),
  relations: (store) => store.relations([PLAN, DECREE, DIRECTIVE], { direction: 'BOTH' }),
  relationPage: (store) => store.relationPage(LAW, { direction: 'IN', types: ['BASED_ON', 'DETAILS'] }, { first: 2 }),
  traverse: (store) =>
    store.traverse({ from: [`${PLAN}:PL1.1`], types: ['JUSTIFIED_BY', 'BASED_ON'], direction: 'OUT', maxDepth: 6, maxEdges: 100, modes: ['EXPLICIT'] }),
  mentions: (store) => store.mentions(DECISION, { first: 10 }),
  mentionsOf: (store) => store.mentionsOf([LAW, DECREE]),
  provisions: (store) => store.provisions([DECISION, PLAN]),
  sources: (store) => store.sources([DECISION, PLAN]),
  sourceList: (store) => store.sourceList({ first: 10 }),
  claims: (store) => store.claims(['name:luat:giao-dich-so']),
  dependents: (store) => store.dependents(['name:luat:giao-dich-so']),
  readValues: (store) => store.readValues('review'),
  stats: (store) => store.stats(),
  health: (store) => store.health(),
}
