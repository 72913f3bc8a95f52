import { randomBytes } from 'node:crypto'
import type { PoolConfig } from 'pg'
import { SettableClock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/db/database.ts'
import { createLog } from '../../platform/log/log.ts'
import { createApplication } from '../application.ts'
import { keepSessions } from './demonstration-store.ts'

export type File = { readonly name: string; readonly content: Buffer }

/** The product itself, for nobody but the loader: no port, a clock that can be set, commits that need not reach the disk one by one. */
export type PrivateOffice = {
  readonly db: Db
  readonly clock: SettableClock
  /** Opens a session for each; the loader ends them all when the story is told. */
  admit(people: readonly { readonly userName: string; readonly id: string }[]): Promise<void>
  /** Sends what a browser of that person would. Throws with the product's own words when it refuses. */
  send<T>(userName: string | undefined, url: string, body: Record<string, unknown>, file?: File): Promise<T>
  close(): Promise<void>
}

export async function openPrivateOffice(config: PoolConfig, role: string | undefined): Promise<PrivateOffice> {
  const clock = new SettableClock()
  const database = { ...config, max: 4, options: [config.options, '-c synchronous_commit=off'].filter(Boolean).join(' '), ...(role === undefined ? {} : { role }) }
  const { server, database: { db }, close } = await createApplication({ database, clock, log: createLog('error'), publicUrl: 'http://localhost', demo: true, test: false })
  const tokens = new Map<string, string>()
  return {
    db, clock, close,
    admit: async (people) => {
      const admitted = people.map((person) => ({ ...person, token: randomBytes(32).toString('base64url') }))
      await keepSessions(db, admitted, clock.now())
      for (const { userName, token } of admitted) tokens.set(userName, token)
    },
    send: async <T>(userName: string | undefined, url: string, body: Record<string, unknown>, file?: File): Promise<T> => {
      const { type, payload } = file === undefined ? { type: 'application/json', payload: JSON.stringify(body) } : multipart(body, file)
      const cookie = userName === undefined ? {} : { cookie: `__Host-session=${tokens.get(userName)}` }
      const answer = await server.inject({ method: 'POST', url, payload, headers: { ...cookie, accept: 'application/json', 'content-type': type } })
      if (answer.statusCode >= 300) throw new Error(`the demonstration was refused at ${clock.now()}: ${userName} POST ${url} ${JSON.stringify(body).slice(0, 500)}: ${answer.statusCode} ${answer.body.slice(0, 1500)}`)
      return JSON.parse(answer.body) as T
    },
  }
}

const EDGE = 'chidao-demonstration-part'

function multipart(fields: Record<string, unknown>, { name, content }: File): { type: string; payload: Buffer } {
  const parts = Object.entries(fields).map(([field, value]) => Buffer.from(`--${EDGE}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${String(value)}\r\n`))
  const head = Buffer.from(`--${EDGE}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`)
  return { type: `multipart/form-data; boundary=${EDGE}`, payload: Buffer.concat([...parts, head, content, Buffer.from(`\r\n--${EDGE}--\r\n`)]) }
}
