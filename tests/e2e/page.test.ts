import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = [1280, 390]

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const found = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")))',
  )) as string[]
  return found
}

/** Whether the page is wider than the window. */
const overflows = (page: Page): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth > innerWidth')

describe('a lawyer traces a task to its directive', () => {
  it('finds "hop truc tuyen", opens PL1.2, sees 749/QĐ-TTg with its sentence and follows it to the marked place in the text', async () => {
    const { page, complaints } = await stage.visit('/')
    await page.getByRole('combobox').fill('hop truc tuyen')
    const option = page.getByRole('option').filter({ hasText: 'PL1.2' }).first()
    await option.waitFor()
    await option.click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'PL1.2' }).waitFor()
    const basis = page.locator('.justifications > li').filter({ hasText: '749/QĐ-TTg' }).first()
    await basis.locator('blockquote').filter({ hasText: 'Quyết định số 749/QĐ-TTg ngày 03/6/2020' }).waitFor()
    await basis.getByRole('link', { name: 'Xem trong văn bản' }).first().click()
    const mark = page.locator('mark[data-marked]').first()
    await mark.waitFor()
    expect(
      await page
        .locator('mark[data-marked]')
        .allInnerTexts()
        .then((texts) => texts.join('')),
    ).toContain('749/QĐ-TTg')
    await expect.poll(async () => ((await mark.boundingBox())?.y ?? -1) > 0 && ((await mark.boundingBox())?.y ?? Number.MAX_VALUE) < 800).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('chooses a result with the keyboard alone', async () => {
    const { page } = await stage.visit('/')
    await page.getByRole('combobox').focus()
    await page.keyboard.type('749')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '749/QĐ-TTg' }).waitFor()
    await page.context().close()
  })

  it('goes back to where the reader was, and a deep link opens the same page anew', async () => {
    const { page } = await stage.visit('/?q=749')
    await page
      .getByRole('link', { name: /749\/QĐ-TTg/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '749/QĐ-TTg' }).waitFor()
    const address = page.url()
    await page.goBack()
    await expect.poll(() => page.url()).toContain('q=749')
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '749/QĐ-TTg' }).waitFor()
    await page.context().close()
  })

  it('reads the chain as a list, each edge with its sentence', async () => {
    const { page } = await stage.visit('/?q=ph%E1%BA%A7n%20m%E1%BB%81m%20n%E1%BB%81n%20t%E1%BA%A3ng%20s%E1%BB%91&kind=tasks')
    await page
      .getByRole('link', { name: /Phần mềm nền tảng số/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Danh sách' }).click()
    await page.locator('.chain-list').getByText('66/KH-UBND').first().waitFor()
    await page
      .locator('.chain-list')
      .getByRole('link', { name: /47\/2020\/NĐ-CP/ })
      .first()
      .waitFor()
    await page.context().close()
  })
})

describe('an auditor reviews coverage', () => {
  it('shows findings with their evidence and exports them as CSV and XLSX', async () => {
    const { page } = await stage.visit('/audit')
    await page.locator('.finding').first().waitFor()
    expect(await page.locator('.bars').count()).toBeGreaterThan(0)
    for (const [name, head] of [
      ['CSV', [0xef, 0xbb, 0xbf]],
      ['XLSX', [0x50, 0x4b]],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
      expect(download.suggestedFilename()).toBe(`cancu-findings.${name.toLowerCase()}`)
      const content = readFileSync(await download.path())
      expect([...content.subarray(0, head.length)]).toEqual(head)
      expect(content.length).toBeGreaterThan(1_000)
    }
    await page.context().close()
  })
})

describe('the page as such', () => {
  it.each(WIDTHS)('has no accessibility violation at %i pixels, light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of ['/', '/?q=hop%20truc%20tuyen', '/audit']) {
        const { page } = await stage.visit(path, { viewport: { width, height: 800 }, colorScheme })
        await page.locator('.results, .findings').first().waitFor()
        expect(await violations(page), `${path} ${colorScheme}`).toEqual([])
        expect(await overflows(page), `${path} overflows`).toBe(false)
        await page.context().close()
      }
      const { page } = await stage.visit('/?q=PL1.4&kind=tasks', { viewport: { width, height: 800 }, colorScheme })
      await page.locator('.results a').first().click()
      await page.locator('.justifications').first().waitFor()
      expect(await violations(page), `task ${colorScheme}`).toEqual([])
      expect(await overflows(page), 'task overflows').toBe(false)
      await page.context().close()
    }
  })

  it('asks its own origin alone, under a policy without inline script', async () => {
    const { page, requests, complaints } = await stage.visit('/')
    await page.locator('.results').first().waitFor()
    await page.goto(`${stage.server.url}/graphiql`)
    await page.locator('.graphiql-container').waitFor()
    await page.waitForLoadState('networkidle')
    expect(requests.filter((address) => !address.startsWith(stage.server.url) && !address.startsWith('data:') && !address.startsWith('blob:'))).toEqual([])
    expect(complaints.filter((complaint) => /Content Security Policy|Refused/i.test(complaint))).toEqual([])
    const policy = (await page.request.get(`${stage.server.url}/`)).headers()['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src [^;]*'self'/)
    expect(policy.match(/script-src [^;]*/)?.[0]).not.toContain('unsafe-inline')
    await page.context().close()
  })

  it('sends at most 250 kB of script, compressed, before the first view', async () => {
    const { page } = await stage.visit('/')
    await page.locator('.results').first().waitFor()
    const sent = (await page.evaluate(
      '(async () => { let sum = 0; for (const entry of performance.getEntriesByType("resource")) { if (!/\\.js(\\?|$)/.test(entry.name)) continue; const body = await (await fetch(entry.name)).blob(); sum += (await new Response(body.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer()).byteLength } return sum })()',
    )) as number
    expect(sent).toBeGreaterThan(10_000)
    expect(sent).toBeLessThanOrEqual(250_000)
    await page.context().close()
  })

  it('speaks English when asked', async () => {
    const { page } = await stage.visit('/')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Which directive justifies this task?' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.context().close()
  })

  it('says that something is not in the library', async () => {
    const { page } = await stage.visit('/task/no-such%3APL9.9')
    await page.getByText('Không có trong thư viện.').waitFor()
    await page.context().close()
  })
})
