/** The README with its outputs and tables as the product gives them now. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMIT_SETTINGS, SETTINGS, type Setting } from '../../src/settings.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const CANCU = join(ROOT, 'bin', 'cancu.mjs')
const OUTPUT = /(<!-- output: (.+?) -->\n```\n)[\s\S]*?(```\n<!-- \/output -->)/g
const TABLE = /(<!-- table: configuration -->\n)[\s\S]*?(<!-- \/table -->)/

/** `readme` with every marked block made anew. The port is that of the default, times are left out. */
export async function freshReadme(readme: string): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'cancu-readme-'))
  const environment = { ...process.env, CANCU_DATA: data, PORT: '0', NO_COLOR: '1' }
  try {
    const outputs = new Map<string, string>()
    outputs.set('start', await startOutput(environment))
    for (const [, , name = ''] of readme.matchAll(OUTPUT))
      if (!outputs.has(name)) outputs.set(name, execFileSync(process.execPath, [CANCU, ...name.split(' ')], { cwd: ROOT, env: environment, encoding: 'utf8' }))
    return readme
      .replace(OUTPUT, (_, head: string, name: string, tail: string) => `${head}${outputs.get(name)?.trimEnd()}\n${tail}`)
      .replace(TABLE, (_, head: string, tail: string) => `${head}${configurationTable()}${tail}`)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** What `npm start` prints until it serves. */
async function startOutput(environment: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [CANCU, 'serve'], { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += String(chunk)
    if (/http:\/\/127\.0\.0\.1:\d+.*\n/.test(printed)) break
  }
  child.kill('SIGTERM')
  await ended
  return printed.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:4000')
}

function configurationTable(): string {
  const row = ({ name, fallback, meaning }: Setting) => `| \`${name}\` | ${fallback === null ? '–' : `\`${fallback}\``} | ${meaning.replaceAll('|', '\\|')} |`
  return `| variable | default | meaning |\n|---|---|---|\n${[...Object.values(SETTINGS), ...LIMIT_SETTINGS].map(row).join('\n')}\n`
}
