import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type TestServer } from './serve.ts'

let folder: string
let server: TestServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cancu-page-'))
  mkdirSync(join(folder, 'web/assets'), { recursive: true })
  writeFileSync(join(folder, 'web/index.html'), '<title>the page</title>')
  writeFileSync(join(folder, 'web/graphiql.html'), '<title>the editor</title>')
  writeFileSync(join(folder, 'web/assets/page-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'beside.txt'), 'not for anyone')
  server = await serve({ texts: {}, api: { webRoot: join(folder, 'web') } })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})
const get = (path: string, accept = 'text/html', on = server) => fetch(`${on.url}${path}`, { headers: { accept } })

describe('the page', () => {
  it('is served at the root and at every address of its own router', async () => {
    for (const path of ['/', '/task/x', '/document/quyet-dinh.781-qd-ubnd']) expect(await (await get(path)).text(), path).toContain('the page')
    expect((await get('/nothing.js', '*/*')).status).toBe(404)
  })

  it('lets browsers keep what its name changes with, and nothing else', async () => {
    expect((await get('/assets/page-1a2b.js', '*/*')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('comes without anything beside it', async () => {
    for (const path of ['/../beside.txt', '/%2e%2e/beside.txt', '/assets/..%2f..%2f..%2fbeside.txt', '/..%5cbeside.txt', '/assets/%00'])
      expect(await (await get(path, '*/*')).text(), path).not.toContain('not for anyone')
  })

  it('has the editor beside it unless it is turned off', async () => {
    expect(await (await get('/graphiql')).text()).toContain('the editor')
    const closed = await serve({ texts: {}, api: { webRoot: join(folder, 'web'), graphiql: false } })
    try {
      for (const path of ['/graphiql', '/graphiql.html']) expect(await (await get(path, 'text/html', closed)).text(), path).not.toContain('the editor')
    } finally {
      await closed.close()
    }
  })

  it('is named where it was not built', async () => {
    const bare = await serve({ texts: {}, api: { webRoot: join(folder, 'nowhere') } })
    try {
      expect(await (await get('/', 'text/html', bare)).text()).toContain('npm run build')
      expect((await get('/task/x', 'text/html', bare)).status).toBe(404)
    } finally {
      await bare.close()
    }
  })
})
