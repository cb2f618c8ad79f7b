import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkVersion } from '../../src/engines/neo4j/version.ts'
import { emptyDatabase, openEmptyStore, openStore, withDriver } from './database.ts'
import { freePort } from './server.ts'

const inDatabase = (statement: string) =>
  withDriver(async (driver) => (await driver.executeQuery<{ records: { toObject: () => object }[] }>(statement)).records.map((record) => record.toObject()))

describe('what stands in the way of opening the store is said in one sentence', () => {
  beforeEach(() => withDriver(emptyDatabase))

  it('a wrong password', async () => {
    await expect(openStore({ password: 'not this one' })).rejects.toMatchObject({
      code: 'STORE_AUTH',
      message: expect.stringMatching(/refuses user "neo4j".*CANCU_NEO4J_PASSWORD/),
    })
  })

  it('a database that does not exist', async () => {
    await expect(openStore({ database: 'khong-co' })).rejects.toMatchObject({
      code: 'STORE_URI',
      message: expect.stringMatching(/no database named "khong-co".*CANCU_NEO4J_DATABASE/),
    })
  })

  it.each(['neo4j://', 'http://127.0.0.1:7474', 'neo4j://127.0.0.1:7687:7688', 'khong phai dia chi'])('a broken address: %s', async (uri) => {
    await expect(openStore({ uri })).rejects.toMatchObject({ code: 'STORE_URI', message: expect.stringContaining('is not the address of a Neo4j server') })
  })

  it('an address at which nothing listens', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`
    await expect(openStore({ uri, timeoutMs: 2000 })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(uri) })
  })

  it.each(['Neo4j/4.4.38', 'Neo4j/5.25.1', 'Neo4j/3.5.35'])('a server that is too old: %s', (agent) => {
    expect(() => checkVersion(agent, 'neo4j://cu:7687')).toThrow(expect.objectContaining({ code: 'STORE_VERSION', message: expect.stringContaining(agent) }))
  })

  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.28', 'Neo4j/6.0.1', 'Neo4j/2025.10.1', 'Neo4j/5.26-aura'])('no server that is new enough: %s', (agent) => {
    expect(() => checkVersion(agent, 'neo4j://moi:7687')).not.toThrow()
  })

  it('a server of another product that speaks Bolt', () => {
    expect(() => checkVersion('Memgraph/2.21', 'bolt://khac:7687')).toThrow(expect.objectContaining({ code: 'STORE_VERSION' }))
  })

  describe('and a database that something else wrote', () => {
    it('is told apart and left as it is', async () => {
      await inDatabase("CREATE (:Person {name: 'Lan'})-[:KNOWS]->(:Person {name: 'Huệ'})")
      await expect(openStore()).rejects.toMatchObject({ code: 'STORE_FOREIGN', message: expect.stringContaining('was left as it is') })
      expect(await inDatabase('MATCH (node) RETURN count(node) AS total, count(node.name) AS named')).toEqual([{ total: 2, named: 2 }])
    })

    it('is no other than one of a later version of this program', async () => {
      await (await openEmptyStore()).close()
      await inDatabase('MATCH (mark:CancuStore) SET mark.schemaVersion = 99')
      await expect(openStore()).rejects.toMatchObject({ code: 'STORE_VERSION', message: expect.stringContaining('schema 99') })
    })
  })
})

describe('a start on a database of its own', () => {
  it('makes the constraints and indexes that are missing, and no others', async () => {
    await (await openEmptyStore()).close()
    const names = () => inDatabase("SHOW INDEXES YIELD name WHERE name STARTS WITH 'cancu_' RETURN name ORDER BY name")
    const all = await names()
    expect(all.length).toBeGreaterThan(25)
    await inDatabase('DROP INDEX cancu_words')
    await inDatabase('DROP CONSTRAINT cancu_document_key')
    await (await openStore()).close()
    expect(await names()).toEqual(all)
    expect(await inDatabase("SHOW CONSTRAINTS YIELD name WHERE name = 'cancu_document_key' RETURN name")).toHaveLength(1)
  })
})

describe('a port at which something else answers', () => {
  let server: Server
  const sockets = new Set<Socket>()
  const listen = (answer: (socket: Socket) => void) =>
    new Promise<string>((resolve) => {
      server = createServer((socket) => {
        sockets.add(socket.on('error', () => {}))
        answer(socket)
      }).listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(`bolt://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`)
      })
    })

  afterEach(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  it('is not taken for Neo4j', async () => {
    const uri = await listen((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n')))
    await expect(openStore({ uri, timeoutMs: 3000 })).rejects.toMatchObject({ code: 'STORE_VERSION', message: expect.stringContaining('7687') })
  })

  it('does not hold up the opening where it says nothing', async () => {
    const uri = await listen(() => {})
    const begun = performance.now()
    await expect(openStore({ uri, timeoutMs: 1000 })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
