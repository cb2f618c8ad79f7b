/** What one page of a PDF draws, in points from the page's top left corner: pieces of text and straight rules. */
import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']
/** [a, b, c, d, e, f] as PDF writes it. */
type Matrix = readonly number[]

export interface TextItem {
  readonly text: string
  readonly x: number
  readonly right: number
  /** The line on which the letters stand, downwards from the top. */
  readonly baseline: number
  readonly size: number
}

/** A horizontal (`at` is y) or vertical (`at` is x) stretch of line. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageContent {
  readonly items: readonly TextItem[]
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
  readonly width: number
  /** A picture covers more than half of the page. */
  readonly pictured: boolean
}

const STRAIGHT = 1
const SHORTEST = 4

export async function readPage(page: Page, operators: Operators): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  const items = await textItems(page, viewport.transform)
  const empty = { items, horizontal: [], vertical: [], width: viewport.width, pictured: false }
  return items.length === 0 ? empty : { ...empty, ...(await drawn(page, operators, viewport.transform, viewport.width * viewport.height)) }
}

async function textItems(page: Page, base: Matrix): Promise<TextItem[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , c, d, x, baseline] = multiply(base, item.transform) as [number, number, number, number, number, number]
    const size = Math.hypot(c, d) || item.height || 1
    return [{ text: item.str.replace(/\s+/g, ' '), x, right: x + item.width, baseline, size }]
  })
}

async function drawn(page: Page, ops: Operators, base: Matrix, area: number) {
  const { fnArray, argsArray } = await page.getOperatorList()
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const saved: Matrix[] = []
  let matrix = base
  let pictured = false
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i]
    switch (fnArray[i]) {
      case ops.save:
        saved.push(matrix)
        break
      case ops.restore:
        matrix = saved.pop() ?? base
        break
      case ops.transform:
        matrix = multiply(matrix, args)
        break
      case ops.paintFormXObjectBegin:
        saved.push(matrix)
        if (args?.[0]) matrix = multiply(matrix, args[0])
        break
      case ops.paintFormXObjectEnd:
        matrix = saved.pop() ?? base
        break
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageMaskXObject: {
        const [a, b, c, d] = matrix as [number, number, number, number]
        if (Math.abs(a * d - b * c) > area / 2) pictured = true
        break
      }
      case ops.constructPath:
        if (args[0] !== ops.endPath && args[1]?.[0]) addRules(args[1][0], matrix, horizontal, vertical)
        break
    }
  }
  return { horizontal, vertical, pictured }
}

/** Straight pieces of a path: 0 x y begins one, 1 x y draws a line, 2 and 3 are curves, 4 closes. */
function addRules(path: ArrayLike<number>, matrix: Matrix, horizontal: Rule[], vertical: Rule[]): void {
  let start: [number, number] = [0, 0]
  let here = start
  const line = (to: [number, number]) => {
    const [x1, y1] = here
    const [x2, y2] = to
    if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) >= SHORTEST) horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) >= SHORTEST) vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
    here = to
  }
  for (let i = 0; i < path.length; ) {
    const step = path[i]
    if (step === 0) {
      start = point(matrix, path[i + 1]!, path[i + 2]!)
      here = start
      i += 3
    } else if (step === 1) {
      line(point(matrix, path[i + 1]!, path[i + 2]!))
      i += 3
    } else if (step === 2 || step === 3) {
      i += step === 2 ? 7 : 5
      here = point(matrix, path[i - 2]!, path[i - 1]!)
    } else {
      line(start)
      i += 1
    }
  }
}

const point = (m: Matrix, x: number, y: number): [number, number] => [m[0]! * x + m[2]! * y + m[4]!, m[1]! * x + m[3]! * y + m[5]!]

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0]! * n[0]! + m[2]! * n[1]!,
  m[1]! * n[0]! + m[3]! * n[1]!,
  m[0]! * n[2]! + m[2]! * n[3]!,
  m[1]! * n[2]! + m[3]! * n[3]!,
  m[0]! * n[4]! + m[2]! * n[5]! + m[4]!,
  m[1]! * n[4]! + m[3]! * n[5]! + m[5]!,
]
