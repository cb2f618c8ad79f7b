export { backupEmbeddedStore, restoreEmbeddedStore } from './backup.ts'
export { type EmbeddedOptions, openEmbeddedStore } from './open-store.ts'
