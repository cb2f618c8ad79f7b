/** Every command, in the order of the help. A command's file loads what it needs when it runs, so that each starts fast. */
import { auditCommand } from './audit.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import type { Command } from './command.ts'
import { copyCommand } from './copy.ts'
import { coverageCommand } from './coverage.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { impactCommand } from './impact.ts'
import { ingestCommand } from './ingest.ts'
import { mcpCommand } from './mcp/command.ts'
import { registerCommand } from './register.ts'
import { removeCommand } from './remove.ts'
import { reportCommand } from './report.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import type { Session } from './session.ts'
import { statsCommand } from './stats.ts'
import { traceCommand } from './trace.ts'
import { verifyCommand } from './verify.ts'

export const COMMANDS: readonly ((session: Session) => Command)[] = [
  serveCommand,
  ingestCommand,
  searchCommand,
  traceCommand,
  impactCommand,
  reportCommand,
  auditCommand,
  coverageCommand,
  statsCommand,
  verifyCommand,
  extractCommand,
  exportCommand,
  registerCommand,
  removeCommand,
  copyCommand,
  backupCommand,
  restoreCommand,
  mcpCommand,
]
