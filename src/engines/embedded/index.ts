export { backupEmbeddedStore, restoreEmbeddedStore } from './backup.ts'
export { openEmbeddedStore } from './open-store.ts'
