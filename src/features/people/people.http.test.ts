import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { upload } from '../../../test/support/upload.ts'
import type { CheckedImport } from '../organisations/public.ts'
import type { PersonKey } from '../../../test/support/district.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-24T08:00:00+07:00' })
})
afterAll(() => app?.close())

type Listed = { people: { id: string; userName: string; organisationId: string }[]; next?: string }
type Person = { id: string; fullName: string; roles: string[]; version: number; active: boolean; organisationId: string; refusals: Record<string, { code: string }[]> }

const names = async (as: PersonKey, query = '') => (await app.as(as).get(`/people${query}`)).json<Listed>().people.map(({ userName }) => userName)
const person = async (id: string) => (await app.as('admin').get(`/people/${id}`)).json<Person>()
const codes = (answer: { json<T>(): T }) => answer.json<{ problems: { code: string }[] }>().problems.map(({ code }) => code)
const newcomer = (userName: string, more: object = {}) => ({ userName, fullName: 'Nguyễn Văn Mới', organisationId: app.district.organisations.economy, roles: ['UNIT_OFFICER'], positionTitle: 'Chuyên viên', ...more })
const made = async (userName: string, more: object = {}) => (await app.as('admin').post('/people', newcomer(userName, more))).json<{ id: string }>().id
const kindsOf = async (id: string) => (await app.db.selectFrom('events').select('kind').where('user_id', '=', id).orderBy('id').execute()).map(({ kind }) => kind)

describe('who sees whom', () => {
  test('a unit officer nobody, a head their own unit, the Office and the administrator all', async () => {
    expect((await app.as('economyOfficer').get('/people')).status).toBe(404)
    expect((await app.as('economyFocal').get(`/people/${app.district.people.economyHead}`)).status).toBe(404)
    expect((await names('economyHead')).toSorted()).toEqual(['economyfocal', 'economyhead', 'economyofficer'])
    expect((await app.as('economyHead').get(`/people/${app.district.people.economyOfficer}`)).status).toBe(200)
    expect((await app.as('economyHead').get(`/people/${app.district.people.financeHead}`)).status).toBe(404)
    expect(await names('economyHead', `?organisation=${app.district.organisations.finance}`)).toEqual([])
    expect(await names('monitor')).toContain('financehead')
    expect((await app.as('economyHead').get('/people/export')).status).toBe(404)
    expect((await app.as('chief').post('/people', newcomer('x.y'))).json()).toMatchObject({ status: 403, code: 'NOT_ADMINISTRATOR' })
    expect((await app.as('economyHead').post(`/people/${app.district.people.financeHead}/deactivate`, { reason: 'x', version: 1 })).status).toBe(404)
    expect((await app.as('economyHead').post(`/people/${app.district.people.economyOfficer}/deactivate`, { reason: 'x', version: 1 })).status).toBe(403)
    const page = await app.as('economyHead').page(`/people/${app.district.people.economyOfficer}`)
    expect(page.text).not.toContain('Ngừng tài khoản')
  })

  test('search folds, filters narrow, pages follow one another without a gap', async () => {
    expect(await names('admin', '?q=tran%20van')).toEqual(['clerk'])
    expect(await names('admin', '?role=MONITOR')).toHaveLength(2)
    expect(await names('admin', '?role=FOCAL_OFFICER')).toHaveLength(6)
    const district = app.district.organisations.culture
    for (let n = 0; n < 60; n++) await made(`so.${n}`, { fullName: `Đặng Thị ${n % 3 === 0 ? 'Ánh' : 'Bé'}`, organisationId: district })
    const first = (await app.as('admin').get(`/people?organisation=${district}`)).json<Listed>()
    const second = (await app.as('admin').get(`/people?organisation=${district}&after=${first.next}`)).json<Listed>()
    expect([first.people.length, second.people.length, second.next]).toEqual([50, 11, undefined])
    expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(61)
    expect((await app.as('admin').get('/people?after=khongphai')).status).toBe(200)
  })
})

describe('accounts', () => {
  test('are made once per form, with an event, and every reason when they cannot be', async () => {
    const fields = { ...newcomer('le.moi'), roles: ['UNIT_OFFICER', 'UNIT_HEAD'], once: 'once-1' }
    const [first, second] = [await app.as('admin').submit('/people', fields), await app.as('admin').submit('/people', fields)]
    expect([first.status, second.headers['location']]).toEqual([303, first.headers['location']])
    const id = String(first.headers['location']).split('/')[2] ?? ''
    expect((await person(id)).roles).toEqual(['UNIT_HEAD', 'UNIT_OFFICER'])
    expect(await kindsOf(id)).toEqual(['PERSON_CREATED'])
    expect((await app.as('admin').post('/people', newcomer('LE.MOI'))).json()).toMatchObject({ status: 409, code: 'USER_NAME_TAKEN', existing: `/people/${id}` })
    const wrong = await app.as('admin').post('/people', newcomer('Có Dấu', { organisationId: app.district.organisations.farmers, roles: ['CHAIR'], email: 'x' }))
    expect(codes(wrong)).toEqual(['INVALID_USER_NAME', 'NOT_CONNECTED', 'INVALID_EMAIL', 'ROLE_NOT_OF_THIS_KIND'])
    const shown = await app.as('admin').submit('/people', { ...newcomer('ten.dung'), fullName: 'Vẫn còn đây', roles: [] })
    expect(shown.status).toBe(422)
    expect(shown.text).toContain('Vẫn còn đây')
    expect(shown.text).toContain('Chọn ít nhất một vai trò.')
  })

  test('change under their version; roles take effect with the next request', async () => {
    const { economyOfficer } = app.district.people
    const change = { fullName: 'Mai Thực Hiện Tốt', positionTitle: 'Chuyên viên chính', version: 1 }
    expect((await app.as('admin').post(`/people/${economyOfficer}/change`, change)).status).toBe(200)
    expect((await app.as('admin').post(`/people/${economyOfficer}/change`, change)).status).toBe(409)
    expect(codes(await app.as('admin').post(`/people/${economyOfficer}/roles`, { roles: ['MONITOR'], version: 2 }))).toEqual(['ROLE_NOT_OF_THIS_KIND'])
    expect((await app.as('admin').post(`/people/${economyOfficer}/roles`, { roles: ['UNIT_HEAD'], version: 2 })).status).toBe(200)
    expect((await app.as('economyOfficer').get('/people')).status).toBe(200)
    expect(await kindsOf(economyOfficer)).toEqual(['PERSON_CHANGED', 'ROLES_CHANGED'])
  })

  test('there is always an administrator, and nobody ends their own account', async () => {
    const { admin } = app.district.people
    const { version, refusals } = await person(admin)
    expect(refusals['deactivate']?.map(({ code }) => code)).toEqual(['NOT_ONESELF', 'LAST_ADMINISTRATOR'])
    expect((await app.as('admin').post(`/people/${admin}/deactivate`, { reason: 'x', version })).status).toBe(403)
    expect(codes(await app.as('admin').post(`/people/${admin}/roles`, { roles: ['MONITOR'], version }))).toEqual(['LAST_ADMINISTRATOR'])
  })

  test('ended: sessions and tokens are revoked, the charge as focal officer ends, the history stays; they can come back', async () => {
    const { financeFocal } = app.district.people
    await app.db.insertInto('api_tokens').values({ id: financeFocal, user_id: financeFocal, name: 'máy', token_hash: Buffer.alloc(32, 7), created_at: Temporal.Instant.from('2026-11-01T00:00:00Z'), expires_at: Temporal.Instant.from('2027-11-01T00:00:00Z') }).execute()
    expect((await app.as('financeFocal').get('/organisations')).status).toBe(200)
    expect((await app.as('admin').submit(`/people/${financeFocal}/deactivate`, { reason: 'Chuyển công tác', version: '1' })).status).toBe(303)
    expect((await app.as('financeFocal').get('/organisations')).status).toBe(401)
    const open = await app.db.selectFrom('sessions').select('id').where('user_id', '=', financeFocal).where('revoked_at', 'is', null).execute()
    const tokens = await app.db.selectFrom('api_tokens').select('id').where('user_id', '=', financeFocal).where('revoked_at', 'is', null).execute()
    expect([open, tokens]).toEqual([[], []])
    expect(await app.db.selectFrom('focal_appointments').select('to_date').where('user_id', '=', financeFocal).execute()).toMatchObject([{ to_date: Temporal.PlainDate.from('2026-11-23') }])
    expect((await app.as('admin').get(`/organisations/${app.district.organisations.finance}/record`)).json()).toMatchObject({ lacksFocalOfficer: true })
    expect(await names('admin', '?state=inactive')).toEqual(['financefocal'])
    expect((await app.as('admin').post(`/people/${financeFocal}/reactivate`, { version: 2 })).status).toBe(200)
    expect((await app.as('financeFocal').get('/organisations')).status).toBe(401)
    expect(await kindsOf(financeFocal)).toEqual(expect.arrayContaining(['PERSON_DEACTIVATED', 'FOCAL_OFFICER_ENDED', 'PERSON_REACTIVATED']))
  })

  test('moved: roles of the old kind of unit and the old charge end, sessions too', async () => {
    const { khanhHaiFocal } = app.district.people
    const { office, farmers } = app.district.organisations
    expect(codes(await app.as('admin').post(`/people/${khanhHaiFocal}/move`, { organisationId: farmers, version: 1 }))).toEqual(['NOT_CONNECTED'])
    expect((await app.as('admin').post(`/people/${khanhHaiFocal}/move`, { organisationId: office, version: 1 })).status).toBe(200)
    expect(await person(khanhHaiFocal)).toMatchObject({ organisationId: office, roles: ['UNIT_OFFICER'] })
    expect((await app.as('khanhHaiFocal').get('/organisations')).status).toBe(401)
    expect(await kindsOf(khanhHaiFocal)).toEqual(expect.arrayContaining(['FOCAL_OFFICER_ENDED', 'PERSON_MOVED']))
  })
})

describe('people from a table', () => {
  const HEAD = 'Tên đăng nhập;Họ và tên;Mã đơn vị;Chức vụ;Vai trò;Đầu mối;Thư điện tử;Điện thoại'
  const check = async (...lines: string[]) => (await upload(app, 'admin', '/people/import/check', { name: 'nguoi.csv', content: Buffer.from(`\ufeff${[HEAD, ...lines].join('\r\n')}\r\n`) })).json<CheckedImport>()
  const commit = ({ file, digest }: CheckedImport) => app.as('admin').post('/people/import', { file, digest })
  const count = async () => (await app.db.selectFrom('users').select('id').execute()).length

  test('200 rows with 7 bad ones: each named, nothing recorded', async () => {
    const rows = Array.from({ length: 193 }, (_, n) => `nguoi.${n};Người Số ${n};VH;Chuyên viên;Chuyên viên đơn vị;;;`)
    const bad: [number, string][] = [
      [5, 'a.1;Đơn vị lạ;XX;;Chuyên viên đơn vị;;;'], [15, 'a.2;Vai lạ;VH;;Thư ký riêng;;;'], [25, 'NGUOI.1;Trùng trong tệp;VH;;UNIT_OFFICER;;;'],
      [35, 'clerk;Không phải Trần Văn Thư;VP;;Văn thư;;;'], [45, 'a.5;Đầu mối Một;PH;;UNIT_OFFICER;có;;'], [55, 'Có Dấu;Tên sai;VH;;UNIT_OFFICER;;sai;abc'], [65, 'a.7;;HND;;UNIT_OFFICER;chắc có;;'],
    ]
    for (const [at, line] of bad) rows.splice(at, 0, line)
    const before = await count()
    const found = await check(...rows)
    expect([...new Set(found.problems.map(({ line }) => line))]).toEqual([7, 17, 27, 37, 47, 57, 67])
    expect(found.problems.map(({ code }) => code)).toEqual([
      'UNKNOWN_ORGANISATION', 'UNKNOWN_ROLE', 'TWICE_IN_FILE', 'USER_NAME_TAKEN', 'UNIT_HAS_FOCAL_OFFICER',
      'INVALID_USER_NAME', 'INVALID_EMAIL', 'INVALID_PHONE', 'REQUIRED', 'NOT_CONNECTED', 'NOT_YES_OR_NO',
    ])
    expect((await commit(found)).status).toBe(422)
    expect(await count()).toBe(before)
  })

  test('two focal officers in a unit are both bad; one is appointed with the account', async () => {
    await app.as('admin').post('/organisations', { kind: 'department', code: 'NV', name: 'Phòng Nội vụ', shortName: 'Phòng NV', parentId: app.district.organisations.committee, position: 9, connected: true })
    const one = 'nv.mot;Lê Nội Một;NV;Trưởng phòng;Thủ trưởng đơn vị, Chuyên viên đơn vị;Có;;+84 912 345 678'
    const two = await check(one, 'nv.hai;Lê Nội Hai;NV;;Chuyên viên đơn vị;x;;')
    expect(two.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'TWO_FOCAL_OFFICERS'], [3, 'TWO_FOCAL_OFFICERS']])
    const found = await check(one, 'nv.hai;Lê Nội Hai;NV;;Chuyên viên đơn vị;Không;;', 'economyhead;Bùi Trưởng Kinh;KT;Trưởng phòng;Thủ trưởng đơn vị;;kinh@example.vn;')
    expect(found).toMatchObject({ problems: [], creates: [{ label: 'Lê Nội Một' }, { label: 'Lê Nội Hai' }], changes: [{ detail: 'Thư điện tử: – → kinh@example.vn' }] })
    expect((await commit(found)).status).toBe(200)
    const made = await app.db.selectFrom('users').selectAll().where('user_name', '=', 'nv.mot').executeTakeFirstOrThrow()
    expect(made).toMatchObject({ phone: '+84 912 345 678', password_hash: null })
    expect(await kindsOf(made.id)).toEqual(['PERSON_CREATED', 'FOCAL_OFFICER_APPOINTED'])
    expect((await app.as('admin').page('/people/import')).status).toBe(200)
    expect((await commit(found)).status).toBe(409)
  })

  test('an export is read back without a change; a formula stays text', async () => {
    await made('cong.thuc', { fullName: '=HYPERLINK("http://x","Bấm")' })
    const { body, rawPayload } = await app.server.inject({ url: '/people/export?format=csv', headers: { cookie: `__Host-session=${app.token('admin')}` } })
    expect(body).toContain(`"'=HYPERLINK(""http://x"",""Bấm"")"`)
    const again = (await upload(app, 'admin', '/people/import/check', { name: 'a.csv', content: rawPayload })).json<CheckedImport>()
    expect(again).toMatchObject({ creates: [], changes: [] })
    expect(again.problems).toEqual([])
  })
})

test('every page is shown as HTML', async () => {
  for (const url of ['/people', '/people/new', '/people/import', `/people/${app.district.people.chief}`]) expect((await app.as('admin').page(url)).status).toBe(200)
})
