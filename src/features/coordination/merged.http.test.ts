import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { organisationMerged, type OrganisationMerged } from '../organisations/public.ts'

const NOW = '2026-10-01T08:00:00+07:00'
let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: NOW })
})
afterAll(() => app?.close())

it('asks the successor of a merged unit what that unit has not answered', async () => {
  const { organisations: o } = app.district
  const directive = { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due: '2026-10-15' }
  const ask = async (lead: 'economy' | 'phuongHai') => {
    const { assignments } = await issueDirective(app.db, app.district, { ...directive, leads: [lead], coordinators: ['triHai'] })
    const sent = await app.as(lead === 'economy' ? 'economyFocal' : 'phuongHaiFocal').post(`/assignments/${assignments[lead]}/coordination-requests`, { coordinatorIds: [o.triHai], content: 'Số liệu.', responseDue: '2026-10-08' })
    return sent.json<{ ids: string[] }>().ids[0] as string
  }
  const [moves, ends] = [await ask('economy'), await ask('phuongHai')]
  const tell = async (units: string[]) => (await app.as('monitor').post('/information-requests', { organisationIds: units, content: 'Tiến độ.', dueDate: '2026-10-08' })).json<{ id: string }>().id
  const [alone, both] = [await tell([o.triHai]), await tell([o.triHai, o.phuongHai])]
  const differ = (await app.as('monitor').post('/issues', { kind: 'opinion_conflict', content: 'Địa giới.', organisationIds: [o.triHai, o.economy] })).json<{ id: string }>().id

  const merger: OrganisationMerged = { organisationId: o.triHai, successorId: o.phuongHai, from: Temporal.PlainDate.from('2026-10-01') }
  const ctx = { actor: null, now: Temporal.Instant.from(NOW), today: Temporal.PlainDate.from('2026-10-01') } as Ctx
  await app.db.transaction().execute((tx) => organisationMerged.publish(tx, ctx, merger))

  const successor = app.as('phuongHaiFocal')
  expect((await successor.get(`/coordination-requests/${moves}`)).json()).toMatchObject({ state: 'sent', coordinatorId: o.phuongHai, version: 2 })
  expect((await successor.post(`/coordination-requests/${moves}/answers`, { version: 2, content: 'Đã có.' })).status).toBe(200)
  expect((await app.as('monitor').get(`/coordination-requests/${ends}`)).json()).toMatchObject({ state: 'ended' })
  expect((await app.as('triHaiFocal').get(`/coordination-requests/${moves}`)).status).toBe(404)
  expect((await successor.post(`/information-requests/${alone}/answers`, { version: 2, content: 'Đã xong.' })).status).toBe(201)
  expect((await app.as('monitor').get(`/information-requests/${both}`)).json<{ units: { organisationId: string; state: string }[] }>().units.map((unit) => [unit.organisationId, unit.state])).toEqual([[o.triHai, 'ended'], [o.phuongHai, 'asked']])
  expect((await successor.post(`/issues/${differ}/opinions`, { opinion: 'Theo hồ sơ 364.' })).status).toBe(201)
  expect((await app.as('triHaiFocal').get(`/issues/${differ}`)).status).toBe(404)
  const running = await app.db.selectFrom('obligations').select('kind').where('charged_organisation_id', '=', o.triHai).where('done_at', 'is', null).where('cancelled_at', 'is', null).execute()
  expect(running).toEqual([])
})
