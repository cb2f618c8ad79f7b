/**
 * A real Neo4j Community server for tests: installed by Maven into `tests/neo4j/lib`, run on a free loopback port in a home of its own.
 * Nothing outside the home and the install folder is written; only processes started here are ended, by their id.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'

const FOLDER = import.meta.dirname
export const LIB = join(FOLDER, 'lib')
const POM = join(FOLDER, 'pom.xml')
const INSTALLED = join(LIB, '.installed')
const CLASSPATH = `${LIB}/*`
const START_TIMEOUT_MS = 90_000
const OPENS = ['java.base/java.nio=ALL-UNNAMED', 'java.base/java.io=ALL-UNNAMED', 'java.base/sun.nio.ch=ALL-UNNAMED'].map((value) => `--add-opens=${value}`)

const run = promisify(execFile)

/** Fetches the server's jars unless those of this pom.xml are already there. */
export async function installServer(): Promise<'installed' | 'present'> {
  const pom = await readFile(POM, 'utf8')
  if (existsSync(INSTALLED) && (await readFile(INSTALLED, 'utf8')) === pom) return 'present'
  const fresh = `${LIB}.new`
  await rm(fresh, { recursive: true, force: true })
  try {
    await run('mvn', ['-B', '-q', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fresh}`], { maxBuffer: 1 << 26 })
  } catch (cause) {
    throw new Error('Maven could not fetch the Neo4j server: needs `mvn`, Java 17 or later and Maven Central or a mirror of it.', { cause })
  }
  const jars = readdirSync(fresh).filter((name) => name.endsWith('.jar')).length
  if (jars < 100) throw new Error(`Maven left ${jars} jars in ${fresh}: the server would not start.`)
  await writeFile(join(fresh, '.installed'), pom)
  await rm(LIB, { recursive: true, force: true })
  await rename(fresh, LIB)
  return 'installed'
}

export interface ServerState {
  readonly home: string
  readonly port: number
  readonly password: string
}

/** One server and the folder it lives in. It can be killed and started again: the data stays until `remove`. */
export class TestServer {
  readonly home: string
  readonly port: number
  readonly user = 'neo4j'
  readonly password: string
  #process: ChildProcess | null = null
  #leave: () => unknown = () => {}

  private constructor(state: ServerState) {
    this.home = state.home
    this.port = state.port
    this.password = state.password
  }

  /** A server with an empty database in a new folder, not yet started. */
  static async create(): Promise<TestServer> {
    if (!existsSync(INSTALLED)) throw new Error('The Neo4j server is not installed: run `npm run neo4j:install`.')
    const home = await mkdtemp(join(tmpdir(), 'cancu-neo4j-'))
    const server = new TestServer({ home, port: await freePort(), password: 'can-cu-for-tests' })
    await server.#configure()
    return server
  }

  get boltUri(): string {
    return `bolt://127.0.0.1:${this.port}`
  }
  /** The routing scheme: the server answers with a routing table of itself. */
  get uri(): string {
    return `neo4j://127.0.0.1:${this.port}`
  }
  get pid(): number | undefined {
    return this.#process?.pid
  }
  get logFile(): string {
    return join(this.home, 'console.log')
  }

  async #configure(): Promise<void> {
    const conf = join(this.home, 'conf')
    await mkdir(conf)
    await writeFile(
      join(conf, 'neo4j.conf'),
      [
        'server.default_listen_address=127.0.0.1',
        `server.bolt.listen_address=127.0.0.1:${this.port}`,
        `server.bolt.advertised_address=127.0.0.1:${this.port}`,
        'server.http.enabled=false',
        'server.https.enabled=false',
        'server.memory.pagecache.size=128m',
        'dbms.usage_report.enabled=false',
        '',
      ].join('\n'),
    )
    await run('java', ['-cp', CLASSPATH, `-Dapp.home=${this.home}`, `-Dbasedir=${this.home}`, ...ADMIN, this.password], {
      env: { ...process.env, NEO4J_HOME: this.home, NEO4J_CONF: conf },
    })
  }

  /** Starts it and waits until it answers a query. */
  async start(): Promise<void> {
    const log = await open(this.logFile, 'a')
    const heap = process.env.CANCU_TEST_NEO4J_HEAP ?? '512m'
    const args = [`-Xmx${heap}`, '-cp', CLASSPATH, ...OPENS, MAIN_CLASS, `--home-dir=${this.home}`, `--config-dir=${join(this.home, 'conf')}`, '--console-mode']
    const child = spawn('java', args, { stdio: ['ignore', log.fd, log.fd], detached: true })
    await log.close()
    this.#process = child
    // A run that is broken off takes its server with it.
    const kill = () => child.kill('SIGKILL')
    const end = () => process.exit(1)
    process.once('exit', kill).once('SIGTERM', end)
    this.#leave = () => process.off('exit', kill).off('SIGTERM', end)
    child.once('exit', () => {
      this.#leave()
      if (this.#process === child) this.#process = null
    })
    await this.#answers(child)
  }

  async #answers(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS
    while (Date.now() < deadline) {
      if (child.exitCode !== null || child.signalCode !== null) break
      const driver = neo4j.driver(this.boltUri, neo4j.auth.basic(this.user, this.password), { connectionTimeout: 2000, maxTransactionRetryTime: 0 })
      try {
        await driver.executeQuery('RETURN 1')
        return
      } catch {
        await sleep(200)
      } finally {
        await driver.close()
      }
    }
    const log = await readFile(this.logFile, 'utf8')
    throw new Error(`Neo4j did not answer at ${this.boltUri}. The end of its log:\n${log.slice(-2000)}`)
  }

  /** Ends the process as a crash would (SIGKILL) or in order (SIGTERM), and waits until it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#process
    if (!child) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill(signal)
    await gone
  }

  /** Stops the server and deletes its folder. */
  async remove(): Promise<void> {
    await this.end('SIGKILL')
    await rm(this.home, { recursive: true, force: true })
  }

  /** Leaves the server running after this process ends. */
  detach(): void {
    this.#leave()
    this.#process?.unref()
  }
}

const ADMIN = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password']
const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint'

/** A port on the loopback interface that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
