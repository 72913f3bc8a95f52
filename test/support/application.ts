import type { FastifyInstance } from 'fastify'
import { createApplication } from '../../src/app/application.ts'
import { prepareDatabase } from '../../src/app/prepare-database.ts'
import { tokenHash } from '../../src/features/sign-in/public.ts'
import { SettableClock } from '../../src/platform/clock/clock.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { createLog, type Log } from '../../src/platform/log/log.ts'
import { newId } from '../../src/platform/db/identifier.ts'
import { PEOPLE_KEYS, type District, type PersonKey, seedDistrict } from './district.ts'
import { testDatabase } from './template-database.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  /** The body as JSON. */
  // The shape is the test's business: each test states what it expects.
  json<T = Record<string, unknown>>(): T
}

export type Client = {
  /** JSON of a page. */
  get(url: string): Promise<Answer>
  /** HTML of a page. */
  page(url: string): Promise<Answer>
  /** JSON to an action. */
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  put(url: string, body?: unknown): Promise<Answer>
  /** A form as a browser sends it; answers are pages and redirects. */
  submit(url: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Answer>
  /** The bytes of a file; throws when there is none. */
  file(url: string): Promise<Buffer>
}

export type TestApplication = {
  readonly db: Db
  readonly district: District
  readonly connectionString: string
  as(person: PersonKey): Client
  /** Somebody the test itself gave a session. */
  withToken(token: string): Client
  readonly nobody: Client
  /** The server itself, for browsers: `await app.server.listen({ port: 0 })`. */
  readonly server: FastifyInstance
  /** Session cookie of a person, for browsers. */
  token(person: PersonKey): string
  /** Moves the application's clock; sessions stay alive. */
  setNow(instant: string): Promise<void>
  close(): Promise<void>
}

/** The whole application over a database of its own, with the named district, at a given instant. */
export async function startTestApplication({ now, log = createLog('error') }: { now: string; log?: Log }): Promise<TestApplication> {
  const database = await testDatabase()
  const role = await prepareDatabase(database.config)
  const clock = new SettableClock()
  clock.set(Temporal.Instant.from(now))
  const application = await createApplication({
    database: { ...database.config, ...(role === undefined ? {} : { role }) }, clock, log, publicUrl: 'http://localhost', demo: false, test: true,
  })
  const { db } = application.database
  const district = await seedDistrict(db, clock.now())
  const tokens = new Map(PEOPLE_KEYS.map((key) => [key, `test-session-token-of-${key}-0000`]))
  const until = Temporal.Instant.from('2099-01-01T00:00:00Z')
  await db.insertInto('sessions').values([...tokens].map(([key, token]) => ({
    id: newId(), token_hash: tokenHash(token), user_id: district.people[key], created_at: clock.now(), last_seen_at: clock.now(),
    expires_at: until, address: '127.0.0.1', user_agent: 'test',
  }))).execute()

  const client = (cookie: Record<string, string>): Client => {
    const send = async (method: 'GET' | 'POST' | 'PUT', url: string, headers: Record<string, string>, payload?: string): Promise<Answer> => {
      const answer = await application.server.inject({ method, url, headers: { ...cookie, ...headers }, ...(payload === undefined ? {} : { payload }) })
      return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: <T>() => JSON.parse(answer.body) as T }
    }
    const asJson = { accept: 'application/json', 'content-type': 'application/json' }
    return {
      get: (url) => send('GET', url, { accept: 'application/json' }),
      page: (url) => send('GET', url, { accept: 'text/html' }),
      post: (url, body = {}, headers = {}) => send('POST', url, { ...asJson, ...headers }, JSON.stringify(body)),
      put: (url, body = {}) => send('PUT', url, asJson, JSON.stringify(body)),
      file: async (url) => {
        const answer = await application.server.inject({ method: 'GET', url, headers: cookie })
        if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`)
        return answer.rawPayload
      },
      submit: (url, fields) => send('POST', url, { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }, encoded(fields)),
    }
  }
  return {
    db, district, connectionString: database.connectionString,
    as: (person) => client({ cookie: `__Host-session=${tokens.get(person)}` }),
    withToken: (token) => client({ cookie: `__Host-session=${token}` }),
    nobody: client({}),
    server: application.server,
    token: (person) => tokens.get(person) ?? '',
    setNow: async (instant) => {
      clock.set(Temporal.Instant.from(instant))
      await db.updateTable('sessions').set({ last_seen_at: clock.now() }).execute()
    },
    close: async () => {
      await application.close()
      await database.drop()
    },
  }
}

function encoded(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  return form.toString()
}
