import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { officePrograms, pagesOf } from '../../../test/support/office-programs.ts'
import { officeOrganisation, startClocks } from '../obligations/public.ts'

let app: TestApplication
const ids: Record<string, string> = {}
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-09T08:00:00+07:00' })
  const make = async (name: string, issuedDate: string, due: string | undefined, lead: 'economy' | 'culture') => {
    ids[name] = (await issueDirective(app.db, app.district, { issuedDate, issuedAt: `${issuedDate}T08:00:00+07:00`, ...(due === undefined ? {} : { due }), leads: [lead] })).assignments[lead] as string
  }
  await make('late', '2026-10-05', '2026-11-10', 'economy')
  await make('soon', '2026-10-05', '2026-11-25', 'economy')
  await make('done', '2026-10-05', '2026-11-12', 'economy')
  await make('rejected', '2026-10-05', '2026-12-20', 'economy')
  await make('stale', '2026-08-05', undefined, 'culture')
  await app.as('economyFocal').post(`/assignments/${ids['done']}/result-reports`, { version: 1, resultDate: '09/11/2026', resultDocument: '1/BC', summary: 'Xong' })
  await app.as('economyFocal').post(`/assignments/${ids['rejected']}/result-reports`, { version: 1, resultDate: '09/11/2026', resultDocument: '2/BC', summary: 'Xong' })
  await app.setNow('2026-11-16T08:00:00+07:00')
  await app.as('monitor').post(`/assignments/${ids['rejected']}/rejection`, { version: 2, reason: 'Chưa đủ.' })
  await app.setNow('2026-11-23T08:00:00+07:00')
  await make('new', '2026-11-20', '2027-01-15', 'culture')
})
afterAll(() => app?.close())

type Sheet = { asOf: string; units: { id: string; tasks: Record<string, { id: string; days: number | null }[]> }[] }
const PATH = '/information-sheets/2026-11-23'
const sheetOf = async (who: 'monitor' | 'economyFocal') => (await app.as(who).get(PATH)).json<Sheet>()
const codes = (answer: { json<T>(): T }) => answer.json<{ problems: { code: string }[] }>().problems.map((problem) => problem.code)

it('builds itself from the data of its day, each task under what it is', async () => {
  const { units } = await sheetOf('monitor')
  const tasks = (unit: 'economy' | 'culture') => Object.fromEntries(Object.entries(units.find((one) => one.id === app.district.organisations[unit])?.tasks ?? {})
    .map(([heading, list]) => [heading, list.map((task) => Object.keys(ids).find((name) => ids[name] === task.id))]))
  expect(tasks('economy')).toEqual({ new: [], dueSoon: ['soon'], overdue: ['late'], noUpdate: ['late', 'soon'], returned: ['rejected'] })
  expect(tasks('culture')).toEqual({ new: ['new'], dueSoon: [], overdue: [], noUpdate: ['stale'], returned: [] })
})

it('is the Office’s to look at and send; units see it only then, each its own part', async () => {
  const { asOf } = await sheetOf('monitor')
  expect((await app.as('economyFocal').get(PATH)).status).toBe(404)
  expect((await app.as('economyFocal').post(`${PATH}/sending`, { asOf })).status).toBe(404)
  expect(codes(await app.as('chair').post(`${PATH}/sending`, { asOf }))).toEqual(['NOT_OFFICE'])
  expect((await app.as('monitor').get('/information-sheets/2026-11-16')).status).toBe(404)
  expect((await app.as('monitor').get('/information-sheets/2026-12-07')).status).toBe(404)
  expect(codes(await app.as('monitor').post(`${PATH}/sending`, {}))).toEqual(['REQUIRED'])
  expect(codes(await app.as('monitor').post(`${PATH}/sending`, { asOf: 'hôm qua' }))).toEqual(['INVALID'])
  for (const other of ['2026-11-23T09:00:00+07:00', '2026-11-20T08:00:00+07:00']) expect(codes(await app.as('monitor').post(`${PATH}/sending`, { asOf: other }))).toEqual(['NOT_LOOKED_AT'])
})

it('sends the very sheet that was looked at, once, ends the clock of the period and tells each unit', async () => {
  const office = await officeOrganisation(app.db, Temporal.PlainDate.from('2026-11-23'))
  const occasion = { actor: null, now: Temporal.Instant.from('2026-11-09T08:00:00+07:00'), today: Temporal.PlainDate.from('2026-11-09') }
  const [clock = ''] = await app.db.transaction().execute((tx) => startClocks(tx, occasion, [{ kind: 'INFORMATION_SHEET', chargedOrganisationId: office, startedOn: Temporal.PlainDate.from('2026-11-09'), givenDay: Temporal.PlainDate.from('2026-11-23'), period: '2026-11-23' }]))
  const looked = await sheetOf('monitor')
  await app.setNow('2026-11-23T10:00:00+07:00')
  // What comes after the look is not in it.
  await app.as('economyFocal').post(`/assignments/${ids['late']}/result-reports`, { version: 1, resultDate: '23/11/2026', resultDocument: '3/BC', summary: 'Xong' })
  const answers = await Promise.all([app.as('monitor').post(`${PATH}/sending`, { asOf: looked.asOf }), app.as('chief').post(`${PATH}/sending`, { asOf: looked.asOf })])
  expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect((await sheetOf('monitor')).units).toEqual(looked.units)
  const own = await sheetOf('economyFocal')
  expect(own.units.map((unit) => unit.id)).toEqual([app.district.organisations.economy])
  expect((await app.as('financeFocal').get(PATH)).status).toBe(404)
  expect((await app.as('financeFocal').get('/information-sheets')).json<{ sheets: unknown[] }>().sheets).toEqual([])
  expect((await app.db.selectFrom('obligations').select('done_at').where('id', '=', clock).executeTakeFirstOrThrow()).done_at?.toString()).toMatch(/^2026-11-23T03:00/)
  const told = await app.db.selectFrom('notifications').select(['user_id', 'href']).where('kind', '=', 'INFORMATION_SHEET_SENT').execute()
  const { people } = app.district
  expect(told.map((one) => one.user_id).toSorted()).toEqual([people.economyFocal, people.economyHead, people.cultureFocal].toSorted())
  expect(await app.db.selectFrom('events').select('id').where('kind', '=', 'INFORMATION_SHEET_SENT').execute()).toHaveLength(1)
  expect(codes(await app.as('monitor').post(`${PATH}/sending`, { asOf: looked.asOf }))).toEqual(['ALREADY_SENT'])
})

it('may be sent late, as of the end of its day', async () => {
  await app.setNow('2026-12-09T08:00:00+07:00')
  const answer = (await app.as('monitor').get('/information-sheets')).json<{ waiting: string }>()
  expect(answer.waiting).toBe('2026-12-07')
  const { asOf } = (await app.as('monitor').get('/information-sheets/2026-12-07')).json<Sheet>()
  expect(asOf).toBe('2026-12-07T16:59:59.999Z')
  // Without a clock there is nothing to end.
  expect((await app.as('clerk').submit('/information-sheets/2026-12-07/sending', { asOf })).status).toBe(303)
  await app.setNow('2026-11-23T10:00:00+07:00')
})

it.skipIf(!officePrograms.poppler)('is a paper too, each unit its own (skipped where poppler is not installed)', async () => {
  const text = pagesOf(await app.as('economyFocal').file(`${PATH}/pdf`)).join('\n')
  expect(text).toContain('Kính gửi: Phòng Kinh tế và Hạ tầng')
  expect(text).not.toContain('Phòng Văn hóa')
  expect(pagesOf(await app.as('monitor').file(`${PATH}/pdf`)).join('\n')).toContain('Phòng Văn hóa và Thông tin')
  expect((await app.as('monitor').file(`${PATH}/docx`)).subarray(0, 2).toString()).toBe('PK')
})
