/**
 * Takes the pictures of the README from the running product: starts it with the seeds, visits the pages in Chromium, writes docs/pictures/*.png.
 *
 *   node scripts/screenshots.ts [FOLDER]
 */
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openStage } from '../tests/e2e/browser.ts'

const LARGEST = 300_000
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '..', 'docs', 'pictures'))
mkdirSync(folder, { recursive: true })

const stage = await openStage()
interface Pose {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** What must be in sight. */
  readonly scrollTo?: string
}
const shot = async (name: string, path: string, ready: string, { viewport = { width: 1280, height: 860 }, colorScheme = 'light', scrollTo }: Pose = {}) => {
  const { page } = await stage.visit(path, { viewport, colorScheme })
  await page.locator(ready).first().waitFor()
  if (scrollTo !== undefined) await page.locator(scrollTo).first().scrollIntoViewIfNeeded()
  await page.waitForTimeout(600)
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file })
  await page.context().close()
  const { size } = statSync(file)
  console.log(`${file} ${Math.round(size / 1000)} kB`)
  if (size > LARGEST) process.exitCode = 1
}
try {
  const task = encodeURIComponent('ke-hoach.781-qd-ubnd.vinh-long.2022:PL1.4')
  const decision = encodeURIComponent('quyet-dinh.781-qd-ubnd.vinh-long.2022')
  const phone = { width: 390, height: 844 }
  await shot('find', '/?q=hop%20truc%20tuyen', '.results')
  await shot('task', `/task/${task}`, '.justifications')
  await shot('chain', `/task/${task}`, '.graph canvas', { scrollTo: '.graph' })
  await shot('document', `/document/${decision}`, '.document-text .reference', { scrollTo: '.document-text .reference:nth-of-type(4)' })
  await shot('audit', `/audit/${decision}`, '.findings', { scrollTo: '.findings > li:nth-child(2)' })
  await shot('task-phone', `/task/${task}`, '.justifications', { viewport: phone })
  await shot('audit-dark', `/audit/${decision}`, '.findings', { colorScheme: 'dark', scrollTo: '.findings' })
} finally {
  await stage.close()
}
