import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig, workingFolderOf } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { LIMIT_SETTINGS, SETTINGS } from '../../src/settings.ts'

function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.message}`
  }
  return 'read'
}

describe('the configuration', () => {
  it('needs no variable at all', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      store: 'embedded:',
      tokens: [],
      storeTimeoutMs: 5000,
      introspection: true,
      neo4jPassword: null,
    })
    expect(readConfig({})).toMatchObject({ data: resolve('data'), seeds: resolve('seeds') })
  })

  it('reads every variable, and takes an empty one for none', () => {
    const config = readConfig({
      PORT: '0',
      HOST: ' 0.0.0.0 ',
      CANCU_DATA: '/tmp/a',
      CANCU_TOKENS: 'một, hai,',
      CANCU_GRAPHIQL: 'off',
      CANCU_MAX_DEPTH: '9',
      CANCU_SEEDS: '',
    })
    expect(config).toMatchObject({ port: 0, host: '0.0.0.0', data: '/tmp/a', tokens: ['một', 'hai'], graphiql: false, seeds: resolve('seeds') })
    expect(config.limits.maxDepth).toBe(9)
  })

  it.each([
    [{ PORT: '70000' }, /^CONFIGURATION PORT: "70000" must lie between 0 and 65535\. Port that the server listens on.*Default: 4000\.$/],
    [{ PORT: '4e3' }, /"4e3" is not a whole number/],
    [{ CANCU_STORE: 'http://localhost' }, /CANCU_STORE: "http:\/\/localhost" must be embedded:/],
    [{ CANCU_STORE_TIMEOUT_MS: '0' }, /CANCU_STORE_TIMEOUT_MS: "0" must lie between 1 and/],
    [{ CANCU_LOG_LEVEL: 'loud' }, /CANCU_LOG_LEVEL: "loud" is not one of the values it can have/],
    [{ CANCU_METRICS: 'maybe' }, /must be true or false/],
    [{ CANCU_CORS_ORIGINS: 'example' }, /must be origins such as/],
    [{ CANCU_RATE_MAX: '-1' }, /is not a whole number/],
  ])('names what cannot be used: %o', (environment, message) => {
    expect(refusal(environment)).toMatch(message)
  })

  it('keeps a secret to itself', () => {
    for (const { name } of Object.values(SETTINGS).filter((setting) => /PASSWORD|TOKEN/.test(setting.name)))
      expect(refusal({ [name]: 'geheim' })).not.toContain('geheim')
  })

  it('describes every setting in a sentence', () => {
    for (const { name, meaning } of [...Object.values(SETTINGS), ...LIMIT_SETTINGS]) {
      expect(name).toMatch(/^(?:PORT|HOST|CANCU_[A-Z0-9_]+)$/)
      expect(meaning).toMatch(/\.$/)
    }
  })

  it('starts relative paths where the caller of npm stands', () => {
    const byNpm = { INIT_CWD: '/home/an', npm_lifecycle_event: 'cancu', npm_package_json: resolve('package.json') }
    expect(workingFolderOf(byNpm)).toBe('/home/an')
    expect(readConfig({ ...byNpm, CANCU_DATA: 'kho' })).toMatchObject({ data: '/home/an/kho', seeds: resolve('seeds') })
    expect(workingFolderOf({ ...byNpm, npm_lifecycle_event: 'test' })).toBe(process.cwd())
  })
})
