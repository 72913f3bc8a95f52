import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { hashPassword } from './public.ts'

const PASSWORD = 'con mèo ngủ trưa'
const START = Temporal.Instant.from('2026-11-23T08:00:00+07:00')

let app: TestApplication
let minutes = 0
let moves = 0

beforeAll(async () => {
  app = await startTestApplication({ now: START.toString() })
  await app.db.updateTable('users').set({ password_hash: await hashPassword(PASSWORD) }).execute()
})
afterAll(() => app.close())

const instant = () => START.add({ minutes, seconds: moves })

/** Moves the clock as people live it: sessions are not kept alive as `app.setNow` does. */
async function later(more: number): Promise<Temporal.Instant> {
  minutes += more
  moves += 1 // the clock went on by itself since the last move; a second makes up for it
  const now = instant()
  expect((await app.nobody.put('/test/clock', { now: now.toString() })).status).toBe(200)
  return now
}

type Sent = { readonly address?: string; readonly token?: string; readonly headers?: Record<string, string> }

async function send(method: 'GET' | 'POST', url: string, body: unknown, { address = '10.0.0.1', token, headers = {} }: Sent = {}): Promise<Answer & { token: string | undefined }> {
  const answer = await app.server.inject({
    method, url, remoteAddress: address,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...(token === undefined ? {} : { cookie: `__Host-session=${token}` }), ...headers },
    ...(method === 'POST' ? { payload: JSON.stringify(body) } : {}),
  })
  const cookie = /__Host-session=([^;]*)/.exec(String(answer.headers['set-cookie'] ?? ''))?.[1]
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: <T>() => JSON.parse(answer.body) as T, token: cookie }
}

const signIn = (userName: string, password: string, more?: Sent) => send('POST', '/sign-in', { userName, password }, more)
const account = (token: string | undefined) => send('GET', '/account', undefined, { token: token ?? '' })
const codeOf = (answer: Answer) => answer.json<{ code: string }>().code

async function signedIn(userName: string): Promise<string> {
  const answer = await signIn(userName, PASSWORD, { address: '10.9.9.9' })
  expect(answer.status).toBe(200)
  return answer.token ?? ''
}

describe('signing in', () => {
  test('opens a session under a new token, kept as a hash, in a cookie bound to this host', async () => {
    const answer = await signIn('Clerk', PASSWORD, { token: 'planted-by-somebody-else' })
    expect(answer.status).toBe(200)
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Max-Age=604800; Path=\/; Secure; HttpOnly; SameSite=Lax$/)
    expect((await account(answer.token)).json()).toMatchObject({ userName: 'clerk' })
    const kept = await app.db.selectFrom('sessions').selectAll().where('user_id', '=', app.district.people.clerk).execute()
    expect(JSON.stringify(kept)).not.toContain(answer.token)
    const events = await app.db.selectFrom('events').selectAll().where('kind', '=', 'SIGNED_IN').execute()
    expect(events).toMatchObject([{ actor_id: app.district.people.clerk, user_id: app.district.people.clerk }])
    expect(JSON.stringify(events)).not.toContain(answer.token)
  })

  test('the form leads on to what was asked for, and never to another site', async () => {
    const form = (next: string) => app.nobody.submit('/sign-in', { userName: 'clerk', password: PASSWORD, next })
    expect((await form('/assignments?q=x')).headers).toMatchObject({ location: '/assignments?q=x' })
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', '/sign-in?next=/']) {
      const answer = await form(next)
      expect([next, answer.status, answer.headers['location']]).toEqual([next, 303, '/'])
    }
    const page = await app.nobody.page('/sign-in?next=%2F%2Fevil.example')
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('evil.example')
  })

  test('an unknown name, a wrong password and a closed account are answered alike', async () => {
    await app.db.updateTable('users').set({ active: false }).where('user_name', '=', 'phuonghaifocal').execute()
    const answers = [await signIn('nobody.knows', 'x'), await signIn('monitortwo', 'x'), await signIn('phuonghaifocal', PASSWORD)]
    expect(answers.map((a) => a.status)).toEqual([422, 422, 422])
    expect(new Set(answers.map((a) => a.text)).size).toBe(1)
    for (const odd of ['', 'a\u0000b', "' or 1=1 --", 'x'.repeat(200), 'ＣＬＥＲＫ']) expect([odd, codeOf(await signIn(odd, PASSWORD, { address: '10.7.0.1' }))]).toEqual([odd, 'WRONG_NAME_OR_PASSWORD'])
    const pages = await Promise.all(['nobody.knows', 'monitortwo', 'phuonghaifocal'].map(async (userName) => {
      const page = await app.nobody.submit('/sign-in', { userName, password: 'not this one' })
      expect(page.text).toContain(`value="${userName}"`)
      expect(page.text).not.toContain('not this one')
      return page.text.replaceAll(userName, 'NAME')
    }))
    expect(new Set(pages).size).toBe(1)
  })

  test('a form of another site is refused', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }, { origin: 'null' }]) {
      const answer = await signIn('clerk', PASSWORD, { headers })
      expect([answer.status, codeOf(answer), answer.token]).toEqual([403, 'CROSS_SITE', undefined])
    }
  })
})

describe('the throttle', () => {
  test('makes an account wait longer and longer, from wherever one tries, and tells an unknown name the same', async () => {
    await later(60)
    for (const name of ['financehead', 'no.such.person']) {
      for (let n = 0; n < 5; n++) expect(codeOf(await signIn(name, `wrong ${n}`, { address: `10.1.0.${n}` }))).toBe('WRONG_NAME_OR_PASSWORD')
    }
    const refused = [await signIn('financehead', PASSWORD, { address: '10.1.1.1' }), await signIn('no.such.person', 'x', { address: '10.1.1.2' })]
    expect(refused.map((a) => [a.status, codeOf(a)])).toEqual([[422, 'TOO_MANY_ATTEMPTS'], [422, 'TOO_MANY_ATTEMPTS']])
    expect(refused[0]?.text).toBe(refused[1]?.text)
    expect(refused[0]?.text).toContain('1 phút')
    await later(1)
    expect(codeOf(await signIn('financehead', 'wrong again', { address: '10.1.1.3' }))).toBe('WRONG_NAME_OR_PASSWORD')
    expect((await signIn('financehead', PASSWORD, { address: '10.1.1.4' })).text).toContain('2 phút')
    await later(2)
    expect((await signIn('financehead', PASSWORD, { address: '10.1.1.5' })).status).toBe(200)
    for (let n = 0; n < 4; n++) await signIn('financehead', 'wrong', { address: '10.1.1.6' })
    expect((await signIn('financehead', PASSWORD, { address: '10.1.1.6' })).status).toBe(200)
  })

  test('counts attempts sent all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => signIn('khanhhaihead', `guess ${n}`, { address: `10.2.0.${n}` })))
    expect(answers.filter((a) => codeOf(a) === 'WRONG_NAME_OR_PASSWORD').length).toBeLessThanOrEqual(5)
    expect(answers.every((a) => a.status === 422)).toBe(true)
  })

  test('makes an address wait, whatever names it tries', async () => {
    const now = await later(60)
    const at = now.subtract({ minutes: 5 })
    await app.db.insertInto('sign_in_failures').values(Array.from({ length: 49 }, () => ({ subject: 'ip:10.3.0.1', at }))).execute()
    expect(codeOf(await signIn('first.name', 'x', { address: '10.3.0.1' }))).toBe('WRONG_NAME_OR_PASSWORD')
    expect(codeOf(await signIn('clerk', PASSWORD, { address: '10.3.0.1' }))).toBe('TOO_MANY_ATTEMPTS')
    expect((await signIn('clerk', PASSWORD, { address: '10.3.0.2' })).status).toBe(200)
    await later(61)
    expect((await signIn('clerk', PASSWORD, { address: '10.3.0.1' })).status).toBe(200)
  })

  test('keeps no name in clear', async () => {
    await signIn('my secret typed in the wrong field', 'x')
    expect(JSON.stringify(await app.db.selectFrom('sign_in_failures').selectAll().execute())).not.toMatch(/secret|clerk/)
  })
})

describe('sessions', () => {
  test('end 12 hours after the last request, and after 7 days in any case', async () => {
    const [idle, busy] = [await signedIn('chair'), await signedIn('chair')]
    const seen: number[] = []
    for (let hours = 0; hours < 165; hours += 11) {
      await later(11 * 60)
      seen.push((await account(busy)).status)
      if (hours === 11) seen.push((await account(idle)).status)
    }
    expect(seen).toEqual([200, 200, 401, ...Array.from({ length: 13 }, () => 200)])
    await later(4 * 60)
    expect((await account(busy)).status).toBe(401)
  })

  test('are listed with this one marked, and a revoked one opens nothing from that moment', async () => {
    const [mine, stolen] = [await signedIn('vicechair'), await signedIn('vicechair')]
    type Listed = { sessions: { id: string; current: boolean; address: string }[] }
    const listed = (await account(mine)).json<Listed>().sessions
    expect(listed.map((s) => s.current)).toEqual([true, false])
    expect(listed[1]).toMatchObject({ address: '10.9.9.9' })
    const path = `/account/sessions/${listed[1]?.id}/revoke`
    const other = await signedIn('clerk')
    expect((await send('POST', path, {}, { token: other })).status).toBe(404)
    expect((await account(stolen)).status).toBe(200)
    expect((await send('POST', path, {}, { token: mine })).status).toBe(200)
    expect((await account(stolen)).status).toBe(401)
    const third = await signedIn('vicechair')
    expect((await send('POST', '/account/sessions/revoke-others', {}, { token: mine })).status).toBe(200)
    expect([(await account(third)).status, (await account(mine)).status]).toEqual([401, 200])
  })

  test('signing out ends the session itself, not only the cookie', async () => {
    const token = await signedIn('clerk')
    const answer = await send('POST', '/sign-out', {}, { token })
    expect(String(answer.headers['set-cookie'])).toContain('__Host-session=; Max-Age=0')
    expect((await account(token)).status).toBe(401)
    expect((await send('POST', '/sign-out', {})).status).toBe(200)
  })
})

describe('one’s own account', () => {
  test('a new password needs the old one, ends the other sessions and replaces the old', async () => {
    const [mine, other] = [await signedIn('economyhead'), await signedIn('economyhead')]
    const change = (body: Record<string, string>) => send('POST', '/account/password', body, { token: mine })
    const fresh = 'một câu dài hơn'
    expect(codeOf(await change({ currentPassword: 'not it', password: fresh, passwordAgain: fresh }))).toBe('WRONG_PASSWORD')
    expect(codeOf(await change({ currentPassword: PASSWORD, password: 'ngắn', passwordAgain: 'ngắn' }))).toBe('PASSWORD_TOO_SHORT')
    expect(codeOf(await change({ currentPassword: PASSWORD, password: 'economyhead1', passwordAgain: 'economyhead1' }))).toBe('PASSWORD_LIKE_USER_NAME')
    expect(codeOf(await change({ currentPassword: PASSWORD, password: fresh, passwordAgain: `${fresh}?` }))).toBe('PASSWORDS_DIFFER')
    expect((await account(other)).status).toBe(200)
    expect((await change({ currentPassword: PASSWORD, password: fresh, passwordAgain: fresh })).status).toBe(200)
    expect([(await account(other)).status, (await account(mine)).status]).toEqual([401, 200])
    expect((await signIn('economyhead', PASSWORD)).status).toBe(422)
    expect((await signIn('economyhead', fresh)).status).toBe(200)
    const events = JSON.stringify(await app.db.selectFrom('events').selectAll().where('kind', '=', 'PASSWORD_CHANGED').execute())
    expect(events).not.toContain('argon2')
  })

  test('who holds an open browser may not guess the password without end', async () => {
    const token = await signedIn('culturefocal')
    const guess = () => send('POST', '/account/second-step/begin', { secondStepPassword: 'guess' }, { token })
    for (let n = 0; n < 5; n++) expect(codeOf(await guess())).toBe('WRONG_PASSWORD')
    expect(codeOf(await guess())).toBe('TOO_MANY_ATTEMPTS')
  })

  test('a refused request may be sent again under its key', async () => {
    const token = await signedIn('economyofficer')
    const headers = { 'idempotency-key': 'one-key' }
    for (let n = 0; n < 2; n++) {
      const answer = await send('POST', '/account/second-step/begin', { secondStepPassword: 'guess' }, { token, headers })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'WRONG_PASSWORD'])
    }
    expect((await send('POST', '/account/second-step/begin', { secondStepPassword: PASSWORD }, { token, headers })).status).toBe(200)
  })

  test('language and theme are kept, and one comes back only within the site', async () => {
    await app.setNow(instant().toString())
    const keep = (back: string) => app.as('monitor').submit('/account/preferences', { language: 'en', theme: 'dark', back })
    expect((await keep('/documents?page=2')).headers).toMatchObject({ location: '/documents?page=2' })
    expect((await keep('//evil.example')).headers).toMatchObject({ location: '/account' })
    const page = await app.as('monitor').page('/account')
    expect(page.text).toContain('<html lang="en" data-theme="dark">')
    expect((await app.as('monitor').post('/account/preferences', { language: 'fr', theme: 'dark' })).status).toBe(422)
  })

  test('a personal token is shown once, works until its last day is over or it is revoked, and makes no other keys', async () => {
    const session = await signedIn('chief')
    const now = instant()
    const day = now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
    const create = (expiresOn: string) => send('POST', '/account/tokens', { name: 'số liệu tuần', expiresOn }, { token: session })
    for (const bad of [day, day.add({ days: 367 })]) expect(codeOf(await create(bad.toString()))).toBe('EXPIRY_OUT_OF_RANGE')
    const made = await create(day.add({ days: 1 }).toString())
    expect(made.status).toBe(201)
    const { token, id } = made.json<{ token: string; id: string }>()
    expect(token).toMatch(/^chidao_[\w-]{43}$/)
    const kept = JSON.stringify([await app.db.selectFrom('api_tokens').selectAll().execute(), await app.db.selectFrom('events').selectAll().execute()])
    expect(kept).not.toContain(token)
    const byToken = (method: 'GET' | 'POST', url: string, body?: unknown) => send(method, url, body, { headers: { authorization: `Bearer ${token}` } })
    expect((await byToken('GET', '/account')).json()).toMatchObject({ userName: 'chief', tokens: [{ id, name: 'số liệu tuần' }] })
    expect((await byToken('GET', '/account')).text).not.toContain(token)
    for (const [url, body] of [['/account/tokens', { name: 'x', expiresOn: day.add({ days: 1 }).toString() }], ['/account/sessions/revoke-others', {}]] as const) {
      const answer = await byToken('POST', url, body)
      expect([answer.status, codeOf(answer)]).toEqual([403, 'SESSION_ONLY'])
    }
    const second = (await create(day.add({ days: 1 }).toString())).json<{ token: string; id: string }>()
    expect((await send('POST', `/account/tokens/${second.id}/revoke`, {}, { token: await signedIn('clerk') })).status).toBe(404)
    expect((await send('POST', `/account/tokens/${second.id}/revoke`, {}, { token: session })).status).toBe(200)
    expect((await send('GET', '/account', undefined, { headers: { authorization: `Bearer ${second.token}` } })).status).toBe(401)
    const end = day.add({ days: 2 }).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()
    await later(Math.floor(now.until(end).total('minutes')) - 1)
    expect((await byToken('GET', '/account')).status).toBe(200)
    await later(2)
    expect((await byToken('GET', '/account')).status).toBe(401)
    await app.setNow(instant().toString())
    const page = await app.as('admin').submit('/account/tokens', { name: 'trang', expiresOn: '01/02/2027' })
    expect([page.status, page.headers['cache-control'], page.text.match(/chidao_[\w-]{43}/)?.length]).toEqual([200, 'no-store', 1])
  })
})

describe('the second step', () => {
  const code = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: instant().epochMilliseconds })

  test('is turned on with a code, asked for at sign-in, and takes each code and recovery code once', async () => {
    const mine = await signedIn('trihaifocal')
    const own = (url: string, body: unknown = {}) => send('POST', url, body, { token: mine })
    expect(codeOf(await own('/account/second-step/begin', { secondStepPassword: 'wrong' }))).toBe('WRONG_PASSWORD')
    expect((await own('/account/second-step/begin', { secondStepPassword: PASSWORD })).status).toBe(200)
    const { secret, uri } = (await send('GET', '/account/second-step', undefined, { token: mine })).json<{ secret: string; uri: string }>()
    expect(uri).toContain(`otpauth://totp/`)
    expect((await signIn('trihaifocal', PASSWORD)).json()).toMatchObject({ secondStep: false })
    expect(codeOf(await own('/account/second-step/confirm', { code: '000000' }))).toBe('WRONG_CODE')
    const first = code(secret)
    const { recoveryCodes } = (await own('/account/second-step/confirm', { code: first })).json<{ recoveryCodes: string[] }>()
    expect(recoveryCodes).toHaveLength(10)
    expect((await own('/account/second-step/begin', { secondStepPassword: PASSWORD })).status).toBe(403)
    const kept = JSON.stringify([await app.db.selectFrom('recovery_codes').selectAll().execute(), await app.db.selectFrom('events').selectAll().execute()])
    for (const recovery of recoveryCodes) expect(kept).not.toContain(recovery)
    expect(kept).not.toContain(secret)

    const challenge = async () => {
      const answer = await signIn('trihaifocal', PASSWORD)
      expect(answer.json()).toMatchObject({ secondStep: true, to: '/sign-in/second-step' })
      expect((await account(answer.token)).status).toBe(401)
      return answer.token ?? ''
    }
    const second = (token: string, typed: string) => send('POST', '/sign-in/second-step', { code: typed }, { token })
    let pending = await challenge()
    expect(codeOf(await second(pending, first))).toBe('WRONG_CODE')
    await later(1)
    const fresh = code(secret)
    const entered = await second(pending, fresh)
    expect([entered.status, entered.token === pending]).toEqual([200, false])
    expect((await account(entered.token)).json()).toMatchObject({ secondStep: { state: 'on', codesLeft: 10 } })
    expect(codeOf(await second(pending, fresh))).toBe('CHALLENGE_OVER')
    pending = await challenge()
    expect(codeOf(await second(pending, fresh))).toBe('WRONG_CODE')
    expect((await second(pending, (recoveryCodes[0] ?? '').toLowerCase())).status).toBe(200)
    pending = await challenge()
    expect(codeOf(await second(pending, recoveryCodes[0] ?? ''))).toBe('WRONG_CODE')
    await later(6)
    expect(codeOf(await second(pending, code(secret)))).toBe('CHALLENGE_OVER')
  })

  test('a right password does not buy more guesses of the code', async () => {
    for (let n = 0; n < 4; n++) {
      const { token } = await signIn('trihaifocal', PASSWORD)
      await send('POST', '/sign-in/second-step', { code: '111111' }, { token: token ?? '' })
    }
    const { token } = await signIn('trihaifocal', PASSWORD)
    await send('POST', '/sign-in/second-step', { code: '111111' }, { token: token ?? '' })
    expect(codeOf(await signIn('trihaifocal', PASSWORD))).toBe('TOO_MANY_ATTEMPTS')
  })

  test('is turned off with the password, and by the administrator for who lost everything', async () => {
    await later(60)
    const admin = await signedIn('admin')
    const id = app.district.people.triHaiFocal
    expect((await send('POST', `/people/${id}/second-step/remove`, {}, { token: await signedIn('clerk') })).status).toBe(404)
    expect((await send('POST', `/people/${id}/second-step/remove`, {}, { token: admin })).status).toBe(200)
    expect((await signIn('trihaifocal', PASSWORD, { address: '10.8.0.1' })).json()).toMatchObject({ secondStep: false })
  })

  test('the forms lead through it without script', async () => {
    await app.setNow(instant().toString())
    const clerk = app.as('clerk')
    expect((await clerk.submit('/account/second-step/begin', { secondStepPassword: PASSWORD })).headers).toMatchObject({ location: '/account/second-step' })
    const page = await clerk.page('/account/second-step')
    expect(page.text).toContain('<svg role="img"')
    const wrong = await clerk.submit('/account/second-step/confirm', { code: '123' })
    expect([wrong.status, wrong.text.includes('f-code-error')]).toEqual([422, true])
    const { secret } = (await clerk.get('/account/second-step')).json<{ secret: string }>()
    const done = await clerk.submit('/account/second-step/confirm', { code: code(secret) })
    expect([done.status, done.headers['cache-control'], done.text.match(/<li><code>/g)?.length]).toEqual([200, 'no-store', 10])
    const renewed = await clerk.post('/account/recovery-codes', { recoveryPassword: PASSWORD })
    expect(renewed.json<{ recoveryCodes: string[] }>().recoveryCodes).toHaveLength(10)
    expect((await clerk.submit('/account/second-step/turn-off', { secondStepPassword: PASSWORD })).status).toBe(303)
  })
})
