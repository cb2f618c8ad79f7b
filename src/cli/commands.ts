/** Every command, in the order of the help. A command's file loads what it needs when it runs, so that each starts fast. */
import type { Command } from './command.ts'
import { extractCommand } from './extract.ts'
import type { Session } from './session.ts'

export const COMMANDS: readonly ((session: Session) => Command)[] = [extractCommand]
