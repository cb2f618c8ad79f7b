export { fold, foldTokens } from './fold.ts'
export { createLineIndex, type LineIndex } from './line-index.ts'
export { type Line, physicalLines } from './lines.ts'
export { createView, type View } from './view.ts'
