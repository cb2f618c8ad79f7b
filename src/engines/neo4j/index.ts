export { type Neo4jOptions, openNeo4jStore } from './open-store.ts'
