/** A justification sheet as one HTML file: nothing is loaded from elsewhere, and it prints on A4. */
import type { Sheet, SheetItem } from './sheet.ts'

const STYLE = `
:root { color-scheme: light }
body { font: 12pt/1.45 "Times New Roman", "Liberation Serif", serif; color: #111; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.35em; margin: 0 0 1em } h2 { font-size: 1.1em; margin: 1.6em 0 .4em; break-after: avoid }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #999; padding: .25em .6em; text-align: left; vertical-align: top } th { width: 9em; font-weight: 600 }
ul { padding-left: 1.3em; margin: .3em 0 } li { margin: .35em 0; break-inside: avoid-page }
.proof { margin: .15em 0 .15em .2em; padding-left: .7em; border-left: 2px solid #bbb; color: #333 }
blockquote { margin: .5em 0; padding: .6em 1em; border: 1px solid #999 }
footer { margin-top: 2em; border-top: 1px solid #999; padding-top: .4em; font-size: .85em; color: #555 }
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
@media print { body { margin: 0; padding: 0; max-width: none } }
`

export function sheetHtml({ title, fields, sections, statement, foot }: Sheet): string {
  const rows = fields.map(([label, value]) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}</td></tr>`).join('\n')
  const body = sections.map(
    (section) =>
      `<section>\n<h2>${escaped(section.title)}</h2>\n${section.note === null ? '' : `<p>${escaped(section.note)}</p>\n`}${listOf(section.items)}</section>`,
  )
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<table>
${rows}
</table>
${body.join('\n')}
<section>
<h2>${escaped(statement.title)}</h2>
<blockquote>${escaped(statement.text)}</blockquote>
</section>
</main>
<footer>${escaped(foot)}</footer>
</body>
</html>
`
}

function listOf(items: readonly SheetItem[]): string {
  if (items.length === 0) return ''
  const entries = items.map(
    ({ title, lines = [], branches = [] }) =>
      `<li>${escaped(title)}${lines.map((line) => `\n<div class="proof">${escaped(line)}</div>`).join('')}${branches.length > 0 ? `\n${listOf(branches)}` : ''}</li>`,
  )
  return `<ul>\n${entries.join('\n')}\n</ul>\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
