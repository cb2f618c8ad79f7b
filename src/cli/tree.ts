/** A tree of lines for a terminal. */

export interface Branch {
  readonly title: string
  /** Lines under the title, before the branches. */
  readonly lines?: readonly string[]
  readonly branches?: readonly Branch[]
}

/** Lines of the branches, each with the strokes that lead to it. Text is wrapped at `width` columns. */
export function treeLines(branches: readonly Branch[], width: number, indent = ''): string[] {
  return branches.flatMap((branch, i) => {
    const last = i === branches.length - 1
    const under = `${indent}${last ? '   ' : '│  '}`
    const inner = branch.branches ?? []
    const [first = '', ...rest] = wrap(branch.title, width - indent.length - 3)
    return [
      `${indent}${last ? '└─ ' : '├─ '}${first}`,
      ...rest.map((line) => `${under}${line}`),
      ...(branch.lines ?? []).flatMap((line) => wrap(line, width - under.length - 3).map((part) => `${under}${inner.length > 0 ? '│  ' : '   '}${part}`)),
      ...treeLines(inner, width, under),
    ]
  })
}

/** Lines of at most `width` characters, broken at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > Math.max(20, width)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
