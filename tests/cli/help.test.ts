import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { createSession } from '../../src/cli/session.ts'
import { AppError } from '../../src/errors.ts'
import { cancuIn, temporaryFolder } from './run-cancu.ts'

const none = async (): Promise<never> => {
  throw new AppError('STORE_UNAVAILABLE', 'help needs no store')
}
const commands = COMMANDS.map((create) => create(createSession({ open: none, backup: none, restore: none })))
const cancu = cancuIn(temporaryFolder())

describe('help', { timeout: 60_000 }, () => {
  it('knows every command that the documents name', () => {
    expect(commands.map((command) => command.name())).toEqual([
      'serve',
      'ingest',
      'search',
      'trace',
      'impact',
      'report',
      'audit',
      'coverage',
      'stats',
      'verify',
      'extract',
      'export',
      'register',
      'remove',
      'copy',
      'backup',
      'restore',
      'mcp',
    ])
  })

  it.each(commands.flatMap((command) => (command.commands.length > 0 ? [...command.commands] : [command])).map((command) => [command.name(), command]))(
    'of %s has examples and describes every option',
    (_, command) => {
      let help = ''
      command.configureOutput({
        writeOut: (text) => {
          help += text
        },
      })
      command.outputHelp()
      expect(help).toMatch(/\nExamples:\n {2}\S/)
      for (const option of command.options) expect(option.description).not.toBe('')
      expect(command.description().length).toBeGreaterThan(20)
    },
  )

  it('goes to standard output with exit code 0, and to standard error with exit code 2 where a command is missing or unknown', async () => {
    const [asked, missing, unknown] = await Promise.all([cancu('--help'), cancu(), cancu('trase')])
    expect([asked.code, asked.stderr]).toEqual([0, ''])
    expect(asked.stdout).toContain('Exit codes: 0 done, 1 some inputs refused, 2 wrong use, 3 store or runtime unusable')
    expect([missing.code, missing.stdout]).toEqual([2, ''])
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean trace?')])
  })

  it('of one command is found by name', async () => {
    const { code, stdout } = await cancu('help', 'trace')
    expect([code, stdout]).toEqual([0, expect.stringContaining('cancu trace PL1.4 --document')])
  })
})
