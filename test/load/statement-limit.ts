import pg from 'pg'
import { createApplication } from '../../src/app/application.ts'
import { systemClock } from '../../src/platform/clock/clock.ts'
import { APPLICATION_ROLE } from '../../src/platform/db/application-role.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { type Measured, type Request, statistics } from './load.ts'

type Statement = { readonly name?: string; readonly text: string; readonly values: unknown[] }
export type Recorded = { readonly requests: readonly (readonly Statement[])[]; readonly changes: boolean }

/**
 * The statements that the application sends for each request, heard between it and the driver. Changes are rolled back while
 * they are recorded, so that they can be made for once when they are replayed; pages are asked for twice and the second time is
 * recorded, because the first fills what the application remembers.
 */
export async function recordStatements(config: pg.PoolConfig, requests: readonly Request[], changes: boolean): Promise<Recorded> {
  const application = await createApplication({
    database: { ...config, role: APPLICATION_ROLE, max: 4 }, clock: systemClock, log: createLog('error'), publicUrl: 'http://localhost', demo: false, test: false,
  })
  let heard: Statement[] = []
  application.database.pool.on('connect', (client) => listen(client, (statement) => heard.push(statement), changes))
  const ask = ({ method, path, headers, body }: Request) => application.server.inject({ method, url: path, headers, ...(body === undefined ? {} : { payload: body }) })
  try {
    const recorded: Statement[][] = []
    for (const request of requests) {
      if (!changes) await ask(request)
      heard = []
      const answer = await ask(request)
      if (answer.statusCode >= 400) throw new Error(`${request.path} answered ${answer.statusCode}: ${answer.body.slice(0, 300)}`)
      recorded.push([...heard]) // the next page asked for is heard into the same list
    }
    return { requests: recorded, changes }
  } finally {
    await application.close()
  }
}

function listen(client: pg.PoolClient, tell: (statement: Statement) => void, rollBack: boolean): void {
  const original = client.query.bind(client) as (...args: unknown[]) => unknown
  const query = (first: unknown, values?: unknown): unknown => {
    const statement: Statement = typeof first === 'string' ? { text: first, values: (values as unknown[]) ?? [] } : (first as Statement)
    tell(statement)
    if (!rollBack || statement.text !== 'commit') return original(first, values)
    return (original('rollback') as Promise<pg.QueryResult>).then((result) => ({ ...result, command: 'COMMIT' })) // Kysely looks
  }
  client.query = query as typeof client.query
}

/** As many connections as the application has. */
const POOL = 16

/** The recorded statements alone, over the same driver and a pool of the same size. */
export async function replay(config: pg.PoolConfig, { requests, changes }: Recorded, concurrency: number, seconds: number): Promise<Measured> {
  const { pool, close } = openDatabase({ ...config, role: APPLICATION_ROLE, max: Math.min(concurrency, POOL) })
  const times: number[] = []
  let next = 0
  const last = changes ? requests.length : Number.POSITIVE_INFINITY
  try {
    const started = performance.now()
    const end = started + seconds * 1000
    await Promise.all(Array.from({ length: concurrency }, async () => {
      while (performance.now() < end && next < last) {
        const statements = requests[next++ % requests.length] ?? []
        const sent = performance.now()
        const client = await pool.connect()
        try {
          for (const { name, text, values } of statements) await client.query(name === undefined ? { text, values } : { name, text, values })
        } finally {
          client.release()
        }
        times.push(performance.now() - sent)
      }
    }))
    return { ...statistics(times, (performance.now() - started) / 1000), bytes: 0, errors: 0 }
  } finally {
    await close()
  }
}
