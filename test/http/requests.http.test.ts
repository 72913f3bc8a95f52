import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { issueDirective, type IssuedDirective } from '../support/directive.ts'
import type { PersonKey } from '../support/district.ts'
import { sqlOf } from '../support/owner-sql.ts'
import { NO_TRANSPORTS } from '../../src/platform/jobs/transports.ts'

/** Requests no page of ours sends: each must be answered in good form, and none with 500. */
let app: TestApplication
let issued: IssuedDirective
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  issued = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'] }])
})
afterAll(() => app.close())

type Sent = { readonly as?: PersonKey; readonly headers?: Record<string, string>; readonly payload?: string | Buffer; readonly method?: 'GET' | 'POST' | 'PUT' }

async function send(url: string, { as, headers = {}, payload, method = 'POST' }: Sent = {}) {
  const cookie: Record<string, string> = as === undefined ? {} : { cookie: `__Host-session=${app.token(as)}` }
  const answer = await app.server.inject({ method, url, headers: { accept: 'application/json', ...cookie, ...headers }, ...(payload === undefined ? {} : { payload }) })
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, code: problemCode(answer.body) }
}

function problemCode(body: string): unknown {
  try {
    return (JSON.parse(body) as { code?: unknown }).code
  } catch {
    return undefined
  }
}

const json = { 'content-type': 'application/json' }
const multipart = (edge = 'edge') => ({ 'content-type': `multipart/form-data; boundary=${edge}` })
const newPerson = (more: object) => ({ userName: `nguoi-${Math.random().toString(36).slice(2, 12)}`, fullName: 'Lê Văn Thử', organisationId: app.district.organisations.economy, roles: ['UNIT_OFFICER'], ...more })

describe('where a change leads to', () => {
  test('goes into the header in ASCII, after the change is kept', async () => {
    const id = issued.assignments[0]?.id ?? ''
    const answer = await app.as('economyFocal').submit('/assignments/bulk/acknowledgement', { ids: id, returnTo: '/assignments?q=đất đai' })
    expect(answer.status).toBe(303)
    expect(answer.headers['location']).toBe('/assignments?q=%C4%91%E1%BA%A5t%20%C4%91ai')
    const asJson = await app.as('economyFocal').post('/assignments/bulk/acknowledgement', { ids: [], returnTo: '/assignments?q=đất' })
    expect(asJson.headers['location']).toBe('/assignments?q=%C4%91%E1%BA%A5t')
  })
})

describe('the key against sending twice', () => {
  const post = (key: string, body: object = newPerson({})) => app.as('admin').post('/people', body, { 'idempotency-key': key })

  test('is none when empty', async () => {
    const body = newPerson({})
    expect((await post('', body)).status).toBe(201)
    expect((await app.as('admin').post('/people', { ...newPerson({}), once: '' })).status).toBe(201)
  })

  test.each(['a b', 'khóa', 'x'.repeat(201)])('is refused when it is %s', async (key) => {
    const answer = await app.as('admin').post('/people', { ...newPerson({}), once: key })
    expect(answer.status).toBe(422)
    expect(answer.json()['code']).toBe('INVALID_IDEMPOTENCY_KEY')
  })

  test('is refused when it is no text', async () => {
    expect((await app.as('admin').post('/people', { ...newPerson({}), once: ['a', 'b'] })).status).toBe(422)
    expect((await app.as('admin').post('/people', { ...newPerson({}), once: 'k\ud800' })).status).toBe(422)
  })

  test('is forgotten after a week, not sooner', async () => {
    await post('an-old-key')
    const { forgetOldKeys } = await import('../../src/platform/jobs/forget-old-keys.ts')
    const kept = async () => (await app.db.selectFrom('idempotency_keys').select('key').where('key', '=', 'an-old-key').execute()).length
    await forgetOldKeys.run(app.db, Temporal.Instant.from('2026-11-30T00:59:00Z'), NO_TRANSPORTS)
    expect(await kept()).toBe(1)
    await forgetOldKeys.run(app.db, Temporal.Instant.from('2026-11-30T01:01:00Z'), NO_TRANSPORTS)
    expect(await kept()).toBe(0)
  })
})

describe('texts PostgreSQL does not hold', () => {
  test('half a surrogate pair is replaced', async () => {
    const answer = await app.as('admin').post('/people', newPerson({ fullName: 'Lê \ud800 Thử', positionTitle: '\udfff' }))
    expect(answer.status).toBe(201)
    const page = await app.as('admin').get(`/people/${String(answer.json()['id'])}`)
    expect(page.json()['fullName']).toBe('Lê \ufffd Thử')
  })

  test.each(['/people?q=%00', '/people?q=a%00b', '/documents?q=%00', '/assignments?q=%00', '/people?q=%ed%a0%80', '/obligations?after=%00', '/notifications?after=%00', '/people/%00', '/attachments/%00', '/documents/%00'])(
    '%s is answered', async (url) => {
      expect((await app.as('admin').get(url)).status).toBeLessThan(500)
      expect((await app.as('chief').page(url)).status).toBeLessThan(500)
    })

  test('a query with NUL finds what it finds without', async () => {
    expect((await app.as('admin').get('/people?q=tr%00an')).text).toBe((await app.as('admin').get('/people?q=tran')).text)
  })
})

describe('cursors nobody gave out', () => {
  const id = '0198c0de-0000-7000-8000-000000000001'
  const coded = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  test.each([
    `/obligations?after=2026-99-99_${id}`, `/obligations?after=2026-11-23_${'-'.repeat(36)}`, `/obligations?state=done&after=2026-11-23T::::::Z_${id}`, `/obligations?after=0000-01-01_${id}`, `/obligations?after=_${id}`,
    `/obligations?after=9999-12-31_${id}`, `/notifications?after=u_-271821-04-20T00:00Z_${id}`, `/notifications?after=u_2026-11-23T08:00:00Z_${'-'.repeat(36)}`, `/notifications?after=r_0000-01-01T00:00:00Z_${id}`,
    `/people?after=${coded('a\0b', id)}`, `/people?after=${coded('a', '-'.repeat(36))}`, `/people?after=${coded('\ud800', id)}`,
    `/assignments?after=${coded('0000-01-01', id)}`, `/assignments?after=${coded('9999-12-31T00:00:00Z', id)}`, '/documents?after=nonsense', `/documents?after=${coded('0000-01-01', id)}`,
  ])('%s', async (url) => {
    const { status } = await app.as('chief').get(url)
    expect([200, 422]).toContain(status)
  })
})

describe('bodies', () => {
  test('an object is no tick', async () => {
    const { tick } = await import('../../src/platform/http/fields.ts')
    for (const bad of [{}, Object.create(null), [], ['on'], 1]) expect(tick().safeParse(bad).success).toBe(false)
    for (const [sent, read] of [['on', true], ['no', false], [true, true], [false, false], [undefined, false], [null, false]] as const) expect(tick().parse(sent)).toBe(read)
  })

  test.each([
    ['20,000 levels deep', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['9 levels deep', `${'{"a":'.repeat(9)}1${'}'.repeat(9)}`],
    ['300,000 names wide', `{${Array.from({ length: 300_000 }, (_, at) => `"n${at}":1`).join(',')}}`],
    ['300,000 values long', `{"a":[${'1,'.repeat(299_999)}1]}`],
  ])('%s: 422', async (_what, payload) => {
    const answer = await send('/people', { as: 'admin', headers: json, payload })
    expect([answer.status, answer.code]).toEqual([422, 'BODY_TOO_COMPLEX'])
  })

  test('that are no JSON: 400, as a problem or a page', async () => {
    const answer = await send('/people', { as: 'admin', headers: json, payload: '{"a":' })
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST'])
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const page = await send('/people', { as: 'admin', headers: { ...json, accept: 'text/html' }, payload: '{' })
    expect(page.status).toBe(400)
    expect(page.text).toContain('Không đọc được nội dung gửi lên.')
  })

  test.each([
    ['without an edge', { 'content-type': 'multipart/form-data' }, 'x'],
    ['cut off in a field', multipart(), '--edge\r\ncontent-disposition: form-data; name="a"\r\n\r\nabc'],
    ['cut off in a file', multipart(), '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nabc'],
    ['cut off in a head', multipart(), '--edge\r\ncontent-dispo'],
  ])('in parts, %s: 400', async (_what, headers, payload) => {
    const answer = await send('/documents', { as: 'clerk', headers, payload })
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST'])
  })

  test('in parts where no files are taken: 415, unread', async () => {
    const answer = await send('/people', { as: 'admin', headers: multipart(), payload: '--edge\r\nnever read to its end' })
    expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    expect((await send('/sign-in', { headers: multipart(), payload: '--edge' })).status).toBe(415)
  })

  test('are not read for who may not act', async () => {
    // The body is none that could be read: whoever answered 400 has tried.
    const broken = { headers: json, payload: '{"a":' }
    expect((await send('/people', broken)).status).toBe(401)
    expect((await send('/people', { as: 'clerk', ...broken })).status).toBe(403)
    expect((await send(`/documents/${issued.documentId}/attachments`, { as: 'financeFocal', headers: multipart(), payload: '--edge' })).status).toBe(404)
    expect((await send('/people', { as: 'admin', ...broken })).status).toBe(400)
  })

  test('of who may not act: the page comes back with the reasons', async () => {
    const change = `/assignments/${issued.assignments[0]?.id}/result-reports`
    const answer = await app.as('economyOfficer').submit(change, { summary: 'Đã gõ rất lâu', version: '1' })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Việc này do đầu mối hoặc thủ trưởng đơn vị thực hiện.')
  })

  test('open to everyone: 64 KB at most', async () => {
    const payload = (length: number) => JSON.stringify({ userName: 'ai', password: 'x'.repeat(length) })
    const answer = await send('/sign-in', { headers: json, payload: payload(70_000) })
    expect([answer.status, answer.code]).toEqual([413, 'BODY_TOO_LARGE'])
    expect((await send('/sign-in', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: `password=${'x'.repeat(70_000)}` })).status).toBe(413)
    expect((await send('/sign-in', { headers: json, payload: payload(1000) })).status).not.toBe(413)
  })
})

describe('addresses that cannot be read', () => {
  test.each(['/%ff', `/people/${'x'.repeat(400)}`, '/people/%zz'])('%s: not found, with every header', async (url) => {
    const answer = await send(url, { method: 'GET', as: 'admin' })
    expect([answer.status, answer.code]).toEqual([404, 'NOT_FOUND'])
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    const page = await send(url, { method: 'GET', headers: { accept: 'text/html' } })
    expect(page.status).toBe(404)
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
  })
})

describe('a bearer token', () => {
  test('is read in any case and answered in JSON unless the page is asked for', async () => {
    const made = await app.as('chief').post('/account/tokens', { name: 'thử', expiresOn: '2026-12-23' })
    const token = made.json()['token']
    for (const scheme of ['bearer', 'BEARER', 'Bearer']) {
      const answer = await app.server.inject({ method: 'GET', url: '/events', headers: { authorization: `${scheme} ${String(token)}` } })
      expect(answer.headers['content-type']).toMatch(/json/)
      expect(answer.statusCode).toBe(200)
    }
    const page = await app.server.inject({ method: 'GET', url: '/events', headers: { authorization: `bearer ${String(token)}`, accept: 'text/html' } })
    expect(page.headers['content-type']).toMatch(/html/)
  })
})

describe('speculation rules', () => {
  test('are named by every page and served as what they are', async () => {
    const page = await app.as('chief').page('/')
    expect(page.headers['speculation-rules']).toBe('"/assets/speculation-rules.json"')
    expect((await app.as('chief').get('/')).headers['speculation-rules']).toBeUndefined()
    const rules = await app.nobody.get('/assets/speculation-rules.json')
    expect(rules.headers['content-type']).toBe('application/speculationrules+json')
    const { prefetch } = rules.json<{ prefetch: { eagerness: string; where: unknown }[] }>()
    expect(prefetch[0]?.eagerness).toBe('moderate')
    for (const never of ['/sign-out*', '/notifications/stream', '/attachments/*', '/*/export*']) expect(JSON.stringify(prefetch)).toContain(never)
  })

  test('a page fetched ahead leaves the sentence for the page that is looked at', async () => {
    const flash = `__Host-flash=${Buffer.from(JSON.stringify({ vi: 'Đã lưu ở đây.', en: 'Saved.' })).toString('base64url')}`
    const open = (headers: Record<string, string>) => app.server.inject({ method: 'GET', url: '/people', headers: { accept: 'text/html', cookie: `__Host-session=${app.token('admin')}; ${flash}`, ...headers } })
    const ahead = await open({ 'sec-purpose': 'prefetch' })
    expect(ahead.body).not.toContain('Đã lưu ở đây.')
    expect(ahead.headers['set-cookie']).toBeUndefined()
    expect((await open({})).body).toContain('Đã lưu ở đây.')
  })
})

describe('facts are only added', () => {
  test.each(['deadlines', 'acknowledgements', 'progress_updates', 'result_reports', 'result_decisions', 'calendar_versions', 'calendar_days'] as const)('%s', async (table) => {
    await expect(app.db.deleteFrom(table).execute()).rejects.toThrow(/permission denied/)
    const triggers = await sqlOf(app.connectionString, `select tgenabled from pg_trigger where tgrelid = '${table}'::regclass and tgname = '${table}_append_only'`)
    expect(triggers).toEqual([{ tgenabled: 'O' }])
  })

  test('not by the owner either', async () => {
    await expect(sqlOf(app.connectionString, "update deadlines set due_date = '2026-12-31'")).rejects.toThrow(/never changed/)
    await expect(sqlOf(app.connectionString, 'delete from calendar_days')).rejects.toThrow(/never changed/)
  })
})

test('two notices at once are put in force one after the other', async () => {
  const notice = (year: number) => app.as('chief').post('/work-calendar/notices', { year, status: 'unverified', notice: `Thử ${year}`, rows: '', intent: 'load' })
  const answers = await Promise.all([notice(2028), notice(2028), notice(2028)])
  for (const answer of answers) expect(answer.status).toBe(201)
})
