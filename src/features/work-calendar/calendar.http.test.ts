import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/directive.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app.close())

const rows2026 = async () => (await app.as('admin').get('/work-calendar/notices/new?year=2026')).json<{ rows: string }>().rows

test('shows each year with its working days and notices', async () => {
  const { years, table } = (await app.as('monitor').get('/work-calendar?year=2026')).json<{ years: { year: number; workingDays: number }[]; table: { days: { date: string; notice: string }[] } }>()
  expect(years.map((y) => y.workingDays)).toEqual([252, 250, 249, 249, 251, 250, 249, 249])
  expect(table.days.find((d) => d.date === '2026-11-24')?.notice).toContain('28/2026/QH16')
})

test('proposes a year without a notice, and says so', async () => {
  const draft = (await app.as('admin').get('/work-calendar/notices/new?year=2028')).json<{ rows: string; proposed: boolean }>()
  expect(draft.proposed).toBe(true)
  expect(draft.rows).toContain('26/01/2028 | nghỉ')
})

test('a trial changes nothing', async () => {
  const rows = `${await rows2026()}\n27/11/2026 | nghỉ | Thử`
  const answer = await app.as('admin').post('/work-calendar/notices', { year: 2026, status: 'notified', notice: 'Thử', rows, intent: 'preview' })
  expect(answer.status).toBe(200)
  expect((await app.as('admin').get('/work-calendar?year=2026')).text).not.toContain('"date":"2026-11-27"')
})

test('loading puts the notice in force, rewrites the ordinals and keeps the older version', async () => {
  const before = await app.db.selectFrom('working_day_ordinals').selectAll().where('date', '=', Temporal.PlainDate.from('2026-12-01')).executeTakeFirstOrThrow()
  const rows = `${await rows2026()}\n27/11/2026 | nghỉ | Nghỉ thử | Trial day off | 99/TB`
  const answer = await app.as('admin').post('/work-calendar/notices', { year: 2026, status: 'notified', notice: '99/TB', rows, intent: 'load' })
  expect(answer.status).toBe(201)
  const after = await app.db.selectFrom('working_day_ordinals').selectAll().where('date', '=', Temporal.PlainDate.from('2026-12-01')).executeTakeFirstOrThrow()
  expect(after.ord).toBe(before.ord - 1)
  expect((await app.as('admin').get('/work-calendar?year=2026')).text).toContain('"date":"2026-11-27"')
  expect(await app.db.selectFrom('calendar_versions').select('id').where('year', '=', 2026).execute()).toHaveLength(2)
  expect((await app.as('admin').get('/events?kind=CALENDAR_LOADED')).text).toContain('99/TB')
})

test('a trial shows which open clocks move, loading moves them with an event, and what is done stays', async () => {
  const { assignments } = await issueDirective(app, '2026-11-20', [{ dueDate: '2026-12-15', leads: ['economy'] }, { dueDate: '2026-12-15', leads: ['finance'] }])
  const [economy, finance] = assignments
  await app.as('financeFocal').post(`/assignments/${finance?.id}/result-reports`, { version: 1, resultDate: '2026-11-23', resultDocument: '1/BC', summary: 'Xong' })
  const clock = async (id: string | undefined) => (await app.db.selectFrom('obligations').select(['due_on', 'done_at']).where('assignment_id', '=', id ?? '').where('kind', '=', 'UPDATE').executeTakeFirstOrThrow())
  expect(String((await clock(economy?.id)).due_on)).toBe('2026-12-18')
  const rows = `${await rows2026()}\n17/12/2026 | nghỉ | Nghỉ thêm | Extra | 100/TB`
  const notice = { year: 2026, status: 'notified', notice: '100/TB', rows }
  const { moves } = (await app.as('admin').post('/work-calendar/notices', { ...notice, intent: 'preview' })).json<{ moves: { href: string; before: string; after: string }[] }>()
  expect(moves).toEqual([{ what: expect.anything(), href: expect.stringMatching(/^\/obligations\/./), before: '2026-12-18', after: '2026-12-21' }])
  await app.as('admin').post('/work-calendar/notices', { ...notice, intent: 'load' })
  expect(String((await clock(economy?.id)).due_on)).toBe('2026-12-21')
  expect(String((await clock(finance?.id)).due_on)).toBe('2026-12-18')
  expect((await app.as('admin').get('/events?kind=OBLIGATION_MOVED')).json<{ items: { assignmentId: string }[] }>().items.map((e) => e.assignmentId)).toEqual([economy?.id])
})

test('refuses bad lines with their numbers and keeps what was typed', async () => {
  const answer = await app.as('admin').submit('/work-calendar/notices', { year: '2026', status: 'notified', notice: 'TB', rows: '22/11/2026 | nghỉ | Chủ nhật\nhôm qua | nghỉ | X', intent: 'load' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Dòng 2')
  expect(answer.text).toContain('hôm qua | nghỉ | X')
})

test('a year that would leave a gap is refused by name', async () => {
  const answer = await app.as('admin').post('/work-calendar/notices', { year: 2030, status: 'notified', notice: 'TB', rows: '01/01/2030 | nghỉ | Tết', intent: 'load' })
  expect(answer.status).toBe(422)
  expect(answer.text).toMatch(/2028|2029/)
})

test('only an administrator or the Chief loads; units do not see the page', async () => {
  const body = { year: 2026, status: 'notified', notice: 'TB', rows: '', intent: 'preview' }
  expect((await app.as('monitor').post('/work-calendar/notices', body)).json()).toMatchObject({ status: 403, code: 'ADMIN_ONLY' })
  expect((await app.as('economyHead').page('/work-calendar')).status).toBe(404)
})
