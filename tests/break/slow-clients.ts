/** Clients that send a byte a second and never come to the end. */
import { connect, type Socket } from 'node:net'

export interface SlowClients {
  /** Those that the server has not sent away yet. */
  readonly open: () => number
  /** Every status that was answered, by how often. */
  readonly answered: () => Readonly<Record<string, number>>
  readonly end: () => void
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n'

/** Half of them never end their headers, the others never their bodies. Resolves when all are connected. */
export async function slowClients(url: string, count: number): Promise<SlowClients> {
  const port = Number(new URL(url).port)
  const statuses: Record<string, number> = {}
  const open = new Set<Socket>()
  await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => {})
      socket.on('close', () => open.delete(socket))
      socket.on('data', (data) => {
        const status = /^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1] ?? 'other'
        statuses[status] = (statuses[status] ?? 0) + 1
      })
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
      open.add(socket)
      socket.write(i % 2 === 0 ? HEAD : `${HEAD}\r\n{"query":"`)
    }),
  )
  const drip = setInterval(() => {
    for (const socket of open) socket.write('x')
  }, 1_000)
  return {
    open: () => open.size,
    answered: () => statuses,
    end: () => {
      clearInterval(drip)
      for (const socket of open) socket.destroy()
    },
  }
}
