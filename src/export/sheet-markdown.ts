/** A justification sheet as Markdown. */
import type { Sheet, SheetItem } from './sheet.ts'

export function sheetMarkdown({ title, fields, sections, statement, foot }: Sheet): string {
  const parts = [
    `# ${escaped(title)}`,
    ['| | |', '|---|---|', ...fields.map(([label, value]) => `| **${cell(label)}** | ${cell(value)} |`)].join('\n'),
    ...sections.flatMap((section) => [
      `## ${escaped(section.title)}`,
      ...(section.note === null ? [] : [escaped(section.note)]),
      ...(section.items.length === 0 ? [] : [section.items.flatMap((item) => itemLines(item, '')).join('\n')]),
    ]),
    `## ${escaped(statement.title)}`,
    `> ${escaped(statement.text)}`,
    '---',
    escaped(foot),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A line of proof is a paragraph of its item, so it is set apart by an empty line. */
function itemLines({ title, lines = [], branches = [] }: SheetItem, indent: string): string[] {
  return [
    `${indent}- ${escaped(title)}`,
    ...lines.flatMap((line) => ['', `${indent}  ${escaped(line)}`]),
    ...(lines.length > 0 ? [''] : []),
    ...branches.flatMap((branch) => itemLines(branch, `${indent}  `)),
  ]
}

/** Words of documents stay words: what Markdown or HTML would read as a mark is escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
const cell = (text: string): string => escaped(text)
