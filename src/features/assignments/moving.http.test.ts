import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { moveOpenWork } from './public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-10-01T08:00:00+07:00' })
})
afterAll(() => app?.close())

it('gives the open work of a merged unit to its successor, each with an event', async () => {
  const { organisations } = app.district
  const directive = { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due: '2026-10-15' }
  const alone = await issueDirective(app.db, app.district, { ...directive, leads: ['triHai'], coordinators: ['phuongHai'] })
  const both = await issueDirective(app.db, app.district, { ...directive, leads: ['triHai', 'phuongHai'] })
  const helps = await issueDirective(app.db, app.district, { ...directive, leads: ['economy'], coordinators: ['triHai', 'phuongHai'] })
  const closed = await issueDirective(app.db, app.district, { ...directive, leads: ['triHai'] })
  const report = { resultDate: '2026-10-01', resultDocument: '1/BC', summary: 'Xong' }
  await app.as('triHaiFocal').post(`/assignments/${closed.assignments.triHai}/result-reports`, { ...report, version: 1 })
  await app.as('monitor').post(`/assignments/${closed.assignments.triHai}/confirmation`, { version: 2, qualityRating: 'meets', effectRating: 'fair' })

  const ctx = { actor: null, now: Temporal.Instant.from('2026-10-01T08:00:00+07:00'), today: Temporal.PlainDate.from('2026-10-01') } as Ctx
  const succession = { organisationId: organisations.triHai, successorId: organisations.phuongHai, from: Temporal.PlainDate.from('2026-10-01') }
  expect(await app.db.transaction().execute((tx) => moveOpenWork(tx, ctx, succession))).toEqual({ moved: 1, rerouted: 1 })

  const moved = (await app.as('phuongHaiFocal').get(`/assignments/${alone.assignments.triHai}`)).json<{ coordinators: unknown[]; history: { kind: string }[]; obligations: { chargedOrganisationId: string }[] }>()
  expect(moved.coordinators).toEqual([])
  expect(moved.history[0]?.kind).toBe('ASSIGNMENT_MOVED')
  expect(moved.obligations.map((one) => one.chargedOrganisationId)).toEqual([organisations.phuongHai])
  expect((await app.as('triHaiFocal').get(`/assignments/${alone.assignments.triHai}`)).status).toBe(404)
  expect((await app.as('monitor').get(`/assignments/${both.assignments.triHai}`)).json()).toMatchObject({ phase: 'rerouted', leadOrganisationId: organisations.triHai })
  expect((await app.as('monitor').get(`/assignments/${both.assignments.phuongHai}`)).json()).toMatchObject({ phase: 'issued' })
  expect((await app.as('monitor').get(`/assignments/${helps.assignments.economy}`)).json<{ coordinators: { id: string }[] }>().coordinators.map((one) => one.id)).toEqual([organisations.phuongHai])
  expect((await app.as('monitor').get(`/assignments/${closed.assignments.triHai}`)).json()).toMatchObject({ phase: 'closed', leadOrganisationId: organisations.triHai })
})
