export { fold, foldTokens } from './fold.ts'
export { createLineIndex } from './line-index.ts'
export { physicalLines } from './lines.ts'
export { createView, type View } from './view.ts'
