import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The part of the compose specification that this file uses; anything else in it is a mistake. */
const HealthcheckSchema = z.strictObject({
  test: z.tuple([z.literal('CMD-SHELL'), z.string()]),
  interval: z.string(),
  timeout: z.string(),
  start_period: z.string(),
  retries: z.number(),
})
const ServiceSchema = z.strictObject({
  image: z.string().optional(),
  build: z.string().optional(),
  restart: z.literal('unless-stopped'),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  environment: z.record(z.string(), z.string()),
  mem_limit: z.string().regex(/^\d+[mg]$/),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).optional(),
  healthcheck: HealthcheckSchema.optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
})
const ComposeSchema = z.strictObject({
  name: z.literal('cancu'),
  services: z.strictObject({ neo4j: ServiceSchema, cancu: ServiceSchema }),
  volumes: z.record(z.string(), z.null()),
})

/** Values as compose fills them in: `${NAME:-fallback}`, `$$`. */
const filledIn = (value: string, environment: Readonly<Record<string, string>> = {}): string =>
  value.replace(/\$\$|\$\{(\w+):-([^}]*)\}/g, (whole, name?: string, fallback?: string) => (whole === '$$' ? '$' : environment[name ?? ''] || (fallback ?? '')))

const { services, volumes } = ComposeSchema.parse(parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8')))
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
const instructions = dockerfile
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replace(/\s+/g, ' '))
const lastStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')))

describe('docker-compose.yml', () => {
  it('pins the server that the tests run on', () => {
    const [, tested] = /<version>(5\.[\d.]+)<\/version>/.exec(readFileSync(join(ROOT, 'tests/neo4j/pom.xml'), 'utf8')) ?? []
    expect(services.neo4j.image).toBe(`neo4j:${tested}-community`)
  })

  it('starts the API when Neo4j is healthy, and keeps the data in a named volume', () => {
    expect(services.cancu.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(services.neo4j.healthcheck?.test[1]).toContain('cypher-shell')
    const [name = ''] = services.neo4j.volumes?.[0]?.split(':') ?? []
    expect(Object.keys(volumes)).toEqual([name])
  })

  it('gives the API settings that it understands, with the password of the database', () => {
    const environment = Object.fromEntries(Object.entries(services.cancu.environment).map(([key, value]) => [key, filledIn(value)]))
    const config = readConfig(environment)
    expect(config.store).toBe('neo4j://neo4j:7687')
    expect(filledIn(services.neo4j.environment.NEO4J_AUTH ?? '')).toBe(`${config.neo4jUser}/${config.neo4jPassword}`)
    expect(config.tokens).toEqual([])
    const given = { CANCU_NEO4J_PASSWORD: 'mat-khau-khac' }
    expect(filledIn(services.neo4j.environment.NEO4J_AUTH ?? '', given)).toBe('neo4j/mat-khau-khac')
    expect(filledIn(services.cancu.environment.CANCU_NEO4J_PASSWORD ?? '', given)).toBe('mat-khau-khac')
  })

  it('opens ports to this machine alone', () => {
    const ports = [...services.neo4j.ports, ...services.cancu.ports].map((port) => filledIn(port))
    expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:4000:4000'])
  })

  it('leaves the heap and the page cache of Neo4j room in its memory', () => {
    const megabytes = (size = '') => Number.parseInt(size, 10) * (size.endsWith('g') ? 1024 : 1)
    const { NEO4J_server_memory_heap_max__size: heap, NEO4J_server_memory_pagecache_size: cache } = services.neo4j.environment
    expect(megabytes(heap) + megabytes(cache)).toBeLessThan(megabytes(services.neo4j.mem_limit))
  })
})

describe('Dockerfile', () => {
  it('is built on the Node that the package asks for, at one version in every stage', () => {
    const images = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1])
    expect(new Set(images).size).toBe(1)
    expect(images[0]).toMatch(/^node:24-[\w-]*slim$/)
    expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).toMatchObject({ engines: { node: '>=24' } })
  })

  it('runs as a user without rights, in the form that hands signals on', () => {
    expect(lastStage).toContain('USER node')
    expect(lastStage.at(-1)).toBe('CMD ["node", "--max-semi-space-size=16", "bin/cancu.mjs", "serve"]')
    expect(lastStage.indexOf('USER node')).toBeLessThan(lastStage.findIndex((line) => line.startsWith('CMD ')))
  })

  it('asks whether it is ready', () => {
    expect(lastStage.find((line) => line.startsWith('HEALTHCHECK '))).toContain('/health/ready')
  })

  it('installs what the lock file says, before the sources come, and no development tools in the image', () => {
    const installs = instructions.filter((line) => line.includes('npm ci'))
    expect(installs).toHaveLength(2)
    expect(installs.filter((line) => line.includes('--omit=dev'))).toHaveLength(1)
    expect(instructions.findIndex((line) => line.includes('npm ci'))).toBeLessThan(instructions.findIndex((line) => line.startsWith('COPY src')))
    expect(lastStage.some((line) => line.startsWith('RUN npm') || line.includes('COPY . '))).toBe(false)
  })

  it('copies only what the build context lets through', () => {
    const allowed = readFileSync(join(ROOT, 'Dockerfile.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const copied = instructions.filter((line) => line.startsWith('COPY ') && !line.includes('--from=')).flatMap((line) => line.split(' ').slice(1, -1))
    expect(new Set(copied)).toEqual(new Set(allowed))
  })
})
