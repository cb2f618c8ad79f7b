/** The layout of a text: its header, who speaks where, its outline, its footnotes and the furniture of its pages. Never fails. */
import type { Structure, View } from '../stages.ts'
import { readAnnex } from './annex.ts'
import { readFootnotes } from './footnotes.ts'
import { readFurniture } from './furniture.ts'
import { readHeader } from './header.ts'
import { pageLines } from './page-lines.ts'
import { readProvisions } from './provisions.ts'
import { annexLine, readSegments } from './segments.ts'

export function readStructure(view: View): Structure {
  const all = pageLines(view)
  const furniture = readFurniture(all)
  const ofPage = new Set(furniture.map(({ start }) => start))
  const lines = all.filter(({ start }) => !ofPage.has(start))
  const { header, end } = readHeader(view.text, lines)
  const footnotes = readFootnotes(view.text, all, furniture)
  const annexAt = annexLine(lines, end ?? 0)
  const segments = readSegments(view.text, { lines, headEnd: end, annexAt, footnotes })
  const annex = end === null ? null : readAnnex(view.text, lines, end, annexAt)
  return { header: { ...header, annex }, segments, provisions: readProvisions(view.text, lines, segments), furniture, footnotes }
}
