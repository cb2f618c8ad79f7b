/** Writes the outputs and tables of README.md anew: node scripts/readme.ts */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshReadme } from './readme/fresh-readme.ts'

const file = join(import.meta.dirname, '..', 'README.md')
writeFileSync(file, await freshReadme(readFileSync(file, 'utf8')))
