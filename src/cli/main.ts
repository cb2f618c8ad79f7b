/** The command line. Commands print, they never decide: what they show comes from the use cases. */
import { CommanderError } from 'commander'
import { EXIT } from '../errors.ts'
import { Command } from './command.ts'
import { COMMANDS } from './commands.ts'
import { reportError } from './report-error.ts'
import { createSession, type Engines, type Session } from './session.ts'

/** Runs one command and answers its exit code: 0 done, 1 some inputs refused, 2 wrong use, 3 store or runtime unusable, 4 not found or several fit, 5 verify mismatch, 6 findings. */
export async function runCli(args: readonly string[], engines: Engines): Promise<number> {
  const session = createSession(engines)
  const program = createProgram(session)
  try {
    await program.parseAsync(args, { from: 'user' })
    return session.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE
    return reportError(error, session.output, args.includes('--json'))
  }
}

function createProgram(session: Session): Command {
  const program = new Command('cancu')
    .description('Căn Cứ: which directive justifies this task? Every answer carries the sentence that proves it.')
    .helpCommand('help [command]', 'show how a command is used')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 some inputs refused, 2 wrong use, 3 store or runtime unusable, 4 not found or several fit, 5 a quote does not match, 6 findings (--fail-on).',
    )
  for (const create of COMMANDS) program.addCommand(create(session))
  for (const command of withSubcommands(program))
    command
      .exitOverride()
      .showHelpAfterError('(see: cancu help)')
      .configureOutput({ outputError: (text, write) => write(text) })
  return program
}

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap((inner) => withSubcommands(inner as Command))]
