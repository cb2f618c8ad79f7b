import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type RunningServer, startServer } from './server.ts'

const EXECUTABLE = process.env.CANCU_CHROMIUM ?? '/usr/bin/chromium'

export interface Visit {
  readonly page: Page
  /** Addresses of every request that the page made. */
  readonly requests: readonly string[]
  /** What the browser complained of: script errors, refused resources. */
  readonly complaints: readonly string[]
}

/** A real browser before a real server with the seeds read. */
export interface Stage {
  readonly server: RunningServer
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

export async function openStage(environment: Record<string, string> = {}): Promise<Stage> {
  if (!existsSync(EXECUTABLE)) throw new Error(`No Chromium at ${EXECUTABLE}: install it, or name another with CANCU_CHROMIUM.`)
  const profile = mkdtempSync(join(tmpdir(), 'cancu-browser-'))
  const server = await startServer(environment)
  const browser: Browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    server,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      const page = await context.newPage()
      const requests: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      await page.goto(server.url + path)
      return { page, requests, complaints }
    },
    close: async () => {
      await browser.close()
      await server.stop()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
