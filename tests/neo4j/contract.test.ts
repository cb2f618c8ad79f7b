import { describeGraphStore } from '../contract/describe-graph-store.ts'
import { openEmptyStore, openStore } from './database.ts'

describeGraphStore('the Neo4j store', { open: (state) => (state === 'fresh' ? openEmptyStore() : openStore()) })
