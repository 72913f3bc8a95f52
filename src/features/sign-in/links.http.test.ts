import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { createApplication } from '../../app/application.ts'
import { testDatabase } from '../../../test/support/template-database.ts'
import { prepareDatabase } from '../../app/prepare-database.ts'
import { SettableClock } from '../../platform/clock/clock.ts'
import { createLog } from '../../platform/log/log.ts'
import { setUpLink } from './public.ts'

const NOW = '2026-11-23T08:00:00+07:00'
const PASSWORD = 'trời hôm nay trong xanh'
const twice = { password: PASSWORD, passwordAgain: PASSWORD }

describe('the administrator’s link', () => {
  let app: TestApplication
  beforeAll(async () => {
    app = await startTestApplication({ now: NOW })
  })
  afterAll(() => app.close())

  const path = (person: 'clerk' | 'monitor' | 'chair') => `/people/${app.district.people[person]}/password-link`
  const made = async (person: 'clerk' | 'monitor' | 'chair') => {
    const answer = await app.as('admin').post(path(person))
    expect(answer.status).toBe(201)
    return new URL(answer.json<{ link: string }>().link).pathname
  }

  test('sets a password once, ends the sessions, and opens nothing afterwards', async () => {
    const link = await made('clerk')
    expect((await app.nobody.get(link)).json()).toMatchObject({ userName: 'clerk' })
    expect((await app.as('clerk').get('/account')).status).toBe(200)
    const bad = await app.nobody.submit(link, { password: 'clerk', passwordAgain: 'clerk' })
    expect([bad.status, bad.text.includes('f-password-error')]).toEqual([422, true])
    const done = await app.nobody.submit(link, twice)
    expect([done.status, done.headers['location']]).toEqual([303, '/sign-in'])
    expect((await app.as('clerk').get('/account')).status).toBe(401)
    expect((await app.nobody.post('/sign-in', { userName: 'clerk', password: PASSWORD })).status).toBe(200)
    expect([(await app.nobody.page(link)).status, (await app.nobody.post(link, twice)).status]).toEqual([404, 404])
    const token = link.split('/').at(-1) ?? ''
    const kept = JSON.stringify([await app.db.selectFrom('one_time_links').selectAll().execute(), await app.db.selectFrom('events').selectAll().execute()])
    expect(kept).not.toContain(token)
    expect(kept).toContain('PASSWORD_SET_BY_LINK')
  })

  test('is used by one of two who press at the same moment', async () => {
    const link = await made('monitor')
    const answers = await Promise.all([app.nobody.post(link, twice), app.nobody.post(link, twice)])
    expect(answers.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([200, 404])
  })

  test('is over after 72 hours, when a newer one is made, and for a closed account', async () => {
    const older = await made('chair')
    const newer = await made('chair')
    expect([(await app.nobody.get(older)).status, (await app.nobody.get(newer)).status]).toEqual([404, 200])
    await app.setNow('2026-11-26T07:59:00+07:00')
    expect((await app.nobody.get(newer)).status).toBe(200)
    await app.setNow('2026-11-26T08:01:00+07:00')
    expect([(await app.nobody.get(newer)).status, (await app.nobody.post(newer, twice)).status]).toEqual([404, 404])
    const fresh = await made('chair')
    await app.db.updateTable('users').set({ active: false }).where('user_name', '=', 'chair').execute()
    expect((await app.nobody.post(fresh, twice)).status).toBe(404)
    const refused = await app.as('admin').post(path('chair'))
    expect([refused.status, refused.json<{ code: string }>().code]).toEqual([403, 'USER_INACTIVE'])
  })

  test('is made by the administrator alone, and shown on a page that is not stored', async () => {
    const page = await app.as('admin').submit(path('monitor'), {})
    expect([page.status, page.headers['cache-control'], /\/set-password\/[\w-]{43}/.test(page.text)]).toEqual([200, 'no-store', true])
    expect((await app.as('admin').page(path('monitor'))).status).toBe(200)
    expect((await app.as('monitorTwo').post(path('monitor'))).status).toBe(403)
    expect((await app.as('triHaiFocal').post(path('monitor'))).status).toBe(404)
    expect((await app.as('monitorTwo').page(path('monitor'))).status).toBe(404)
    expect((await app.nobody.post(path('monitor'))).status).toBe(401)
  })
})

test('an empty installation is set up once, by the link of its start', async () => {
  const database = await testDatabase()
  const role = await prepareDatabase(database.config)
  const clock = new SettableClock()
  clock.set(Temporal.Instant.from(NOW))
  const { server, database: { db }, close } = await createApplication({
    database: { ...database.config, ...(role === undefined ? {} : { role }) }, clock, log: createLog('error'), publicUrl: 'http://localhost', demo: false, test: true,
  })
  const input = {
    authorityName: 'Ủy ban nhân dân huyện Thử', authorityShortName: 'UBND huyện', authoritySymbol: 'UBND',
    officeName: 'Văn phòng HĐND và UBND huyện', officeShortName: 'Văn phòng', officeSymbol: 'VP', fullName: 'Lê Quản Trị', userName: 'quan.tri', ...twice,
  }
  const get = async (url: string) => (await server.inject({ url, headers: { accept: 'application/json' } })).statusCode
  const post = async (url: string, payload: object) => (await server.inject({ method: 'POST', url, headers: { accept: 'application/json' }, payload })).statusCode
  const link = async () => new URL((await setUpLink(db, clock.now(), 'http://localhost')) ?? 'http://localhost/none').pathname
  try {
    expect(await get('/set-up/anything')).toBe(404)
    const first = await link()
    clock.set(clock.now().add({ hours: 25 }))
    expect([await get(first), await post(first, input)]).toEqual([404, 404])
    const [older, newer] = [await link(), await link()]
    expect([await get(older), await get(newer)]).toEqual([404, 200])
    expect(await post(newer, { ...input, officeSymbol: 'UBND' })).toBe(422)
    expect(await post(newer, { ...input, userName: 'Quản trị' })).toBe(422)
    expect(await post(newer, input)).toBe(201)
    expect([await get(newer), await post(newer, { ...input, userName: 'khac' })]).toEqual([404, 404])
    expect(await setUpLink(db, clock.now(), 'http://localhost')).toBeUndefined()
    expect(await post('/sign-in', { userName: 'quan.tri', password: PASSWORD })).toBe(200)
    const organisations = await db.selectFrom('organisations').select(['kind', 'code']).orderBy('position').execute()
    expect(organisations).toEqual([{ kind: 'authority', code: 'UBND' }, { kind: 'office', code: 'VP' }])
    expect(await db.selectFrom('user_roles').select('role').execute()).toEqual([{ role: 'ADMIN' }])
    expect(await db.selectFrom('organisation_scope').select('organisation_id').execute()).toHaveLength(3)
  } finally {
    await close()
    await database.drop()
  }
})
