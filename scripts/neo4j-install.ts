/** `npm run neo4j:install`: fetches the Neo4j Community server that the tests run, once. */
import { installServer, LIB } from '../tests/neo4j/server.ts'

const outcome = await installServer()
console.log(outcome === 'present' ? `The Neo4j server is already in ${LIB}.` : `The Neo4j server is now in ${LIB}.`)
