import { afterAll, beforeAll, expect, test } from 'vitest'
import { preparing } from '../../src/features/reminders/public.ts'
import { NO_TRANSPORTS } from '../../src/platform/jobs/transports.ts'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { sendOut, taskBody } from '../support/classified-document.ts'
import { askExtension } from '../support/extension-request.ts'
import { issueDirective } from '../support/issued-directive.ts'

// Urging and reminding look at tasks that other features stopped, took away, or have not given a day yet.

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-02T09:00:00+07:00' })
})
afterAll(() => app?.close())

const DECIDED = { version: 1, document: '77/UBND-VP', documentDate: '2026-11-02', reason: 'Theo chỉ đạo của Chủ tịch.' }
const given = async () => (await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T09:00:00+07:00', due: '2026-11-20', leads: ['economy'] })).assignments.economy as string
const decide = async (path: string, body: object = {}) => {
  const id = await given()
  expect((await app.as('monitor').post(`/assignments/${id}/${path}`, { ...DECIDED, ...body })).status).toBeLessThan(300)
  return id
}
const rulesOf = async (id: string) => (await app.db.selectFrom('reminders').select('rule').distinct().where('subject_id', '=', id).orderBy('rule').execute()).map(({ rule }) => rule)
/** Reminders of the clocks of a task. */
const clocksOf = async (id: string) => (await app.db.selectFrom('reminders as r').innerJoin('obligations as o', 'o.id', 'r.subject_id').select('r.rule').where('o.assignment_id', '=', id).execute()).length
const proposalOf = async (id: string) => (await app.as('monitor').get(`/assignments/${id}`)).json<{ urging: { proposal: { step: string } | null } }>().urging.proposal?.step ?? null

test('what is suspended, cancelled, rerouted or waits for its event is neither reminded of nor proposed for urging', async () => {
  const runs = await given()
  const stopped = { suspended: await decide('suspension'), cancelled: await decide('cancellation'), rerouted: await decide('reroute', { newLeadId: app.district.organisations.culture }) }
  const { assignments: [awaiting] } = await sendOut(app, '2026-11-02', [taskBody(app, ['economy'], { dueExpression: '05 ngày làm việc kể từ ngày nhận được Quyết định phê duyệt' })])
  for (let day = Temporal.PlainDate.from('2026-11-03'); day.toString() < '2026-11-28'; day = day.add({ days: 1 })) {
    await preparing.run(app.db, Temporal.Instant.from(`${day}T07:00:00+07:00`), NO_TRANSPORTS)
  }
  await app.setNow('2026-11-27T08:00:00+07:00')
  expect(await rulesOf(runs)).toContain('EXTENSION_CLOSES')
  expect([await clocksOf(runs) > 0, await proposalOf(runs)]).toEqual([true, 'OVERDUE_NOTICE'])
  for (const id of [...Object.values(stopped), awaiting?.id ?? '']) expect([await rulesOf(id), await clocksOf(id), await proposalOf(id)]).toEqual([[], 0, null])
  for (const id of Object.values(stopped)) expect((await app.as('monitor').post(`/assignments/${id}/urgings`, { version: 2, channel: 'software', content: 'Đề nghị báo cáo.' })).status).toBe(409)
  const home = (await app.as('monitor').page('/')).text
  expect(home).toContain(`/assignments/${runs}`)
  for (const id of Object.values(stopped)) expect(home).not.toContain(`/assignments/${id}`)
})

test('whose request for extension waits is not told that the window closes; of the deadline still', async () => {
  await app.setNow('2026-11-02T09:00:00+07:00')
  const asked = (await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T09:00:00+07:00', due: '2027-01-15', leads: ['economy'] })).assignments.economy as string
  const silent = (await issueDirective(app.db, app.district, { issuedDate: '2026-11-02', issuedAt: '2026-11-02T09:00:00+07:00', due: '2027-01-15', leads: ['economy'] })).assignments.economy as string
  expect((await askExtension(app, asked, { proposedDue: '2027-02-12' })).status).toBe(201)
  for (let day = Temporal.PlainDate.from('2026-12-28'); day.toString() < '2027-01-16'; day = day.add({ days: 1 })) {
    await preparing.run(app.db, Temporal.Instant.from(`${day}T07:00:00+07:00`), NO_TRANSPORTS)
  }
  const [ofAsked, ofSilent] = [await rulesOf(asked), await rulesOf(silent)]
  expect(ofSilent).toContain('EXTENSION_CLOSES')
  expect(ofAsked).not.toContain('EXTENSION_CLOSES')
  expect(ofAsked).toContain('T')
})
