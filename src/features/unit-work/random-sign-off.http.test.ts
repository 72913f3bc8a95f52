import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { SIGN_OFF_STATES, SIGN_OFF_TRANSITIONS } from './domain/sign-off.ts'
import { SUB_TASK_STATES } from './domain/sub-task.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-03-02T08:00:00+07:00' })
})
afterAll(() => app?.close())

it('the database knows the words of the code', async () => {
  const { rows } = await sql<{ table: string; says: string }>`select conrelid::regclass::text as table, pg_get_constraintdef(oid) as says from pg_constraint
    where contype = 'c' and conrelid in ('sign_off_requests'::regclass, 'sub_tasks'::regclass) and pg_get_constraintdef(oid) like '%ANY%state%' or conname in ('sign_off_requests_state_check', 'sub_tasks_state_check')`.execute(app.db)
  const words = (table: string) => [...(rows.find((row) => row.table === table)?.says ?? '').matchAll(/'(\w+)'::text/g)].map(([, word]) => word)
  expect(words('sign_off_requests')).toEqual([...SIGN_OFF_STATES])
  expect(words('sub_tasks')).toEqual([...SUB_TASK_STATES])
})

const PEOPLE = ['economyFocal', 'economyHead', 'economyOfficer', 'monitor', 'financeFocal', 'cultureFocal'] as const satisfies readonly PersonKey[]
const ACTS = ['turn_on', 'turn_off', 'submit', 'approve', 'send_back', 'withdraw', 'report', 'take_back', 'reject'] as const
type Step = { readonly act: (typeof ACTS)[number]; readonly who: (typeof PEOPLE)[number]; readonly old: boolean }
type Model = { on: boolean; waiting: boolean; reported: boolean; requests: number; reports: number; approved: number; version: number; switches: number }

const RESULT = { resultDate: '2026-03-02', resultDocument: '15/BC', summary: 'Đã xong.' }

/** The rules of Đ8.1.c said a second time and more simply: the status of the answer. */
function expected({ act, who, old }: Step, m: Model): number {
  const head = who === 'economyHead'
  const focal = who === 'economyFocal'
  const ofUnit = who.startsWith('economy')
  if (act === 'turn_on' || act === 'turn_off') {
    if (!ofUnit && who !== 'monitor') return 404
    if (!head) return 403
    return old ? 409 : 200
  }
  if (who === 'cultureFocal') return 404
  switch (act) {
    case 'submit':
      if (!focal || !m.on) return 403
      return m.reported || m.waiting ? 409 : 201
    case 'approve':
    case 'send_back':
      if (!head) return 403
      if (!m.waiting || old) return 409
      return act === 'approve' ? 201 : 200
    case 'withdraw':
      if (!focal) return 403
      return m.waiting && !old ? 200 : 409
    case 'report':
      if (!(head || (focal && !m.on))) return 403
      return old || m.reported ? 409 : 201
    case 'take_back':
      if (!head && !focal) return 403
      return old || !m.reported ? 409 : 200
    default:
      if (who !== 'monitor') return 403
      return old || !m.reported ? 409 : 200
  }
}

function after({ act }: Step, m: Model): Model {
  switch (act) {
    case 'turn_on':
    case 'turn_off':
      return m.on === (act === 'turn_on') ? m : { ...m, on: !m.on, switches: m.switches + 1 }
    case 'submit':
      return { ...m, waiting: true, requests: m.requests + 1 }
    case 'approve':
      return { ...m, waiting: false, reported: true, reports: m.reports + 1, approved: m.approved + 1, version: m.version + 1 }
    case 'report':
      return { ...m, waiting: false, reported: true, reports: m.reports + 1, version: m.version + 1 }
    case 'take_back':
    case 'reject':
      return { ...m, reported: false, version: m.version + 1 }
    default:
      return { ...m, waiting: false }
  }
}

async function perform({ act, who, old }: Step, id: string, m: Model): Promise<number> {
  const unit = app.district.organisations.economy
  const newest = (await app.db.selectFrom('sign_off_rules').select('id').where('organisation_id', '=', unit).orderBy('id', 'desc').limit(1).executeTakeFirst())?.id ?? 0
  const waiting = await app.db.selectFrom('sign_off_requests').select('id').where('assignment_id', '=', id).where('state', '=', 'waiting').executeTakeFirst()
  const requestId = old || waiting === undefined ? app.district.people.clerk : waiting.id
  const version = old ? m.version + 1000 : m.version
  const post = async (url: string, body: object) => (await app.as(who).post(url, body)).status
  switch (act) {
    case 'turn_on':
    case 'turn_off':
      return post(`/organisations/${unit}/sign-off`, { required: act === 'turn_on', seen: old ? newest + 1000 : newest })
    case 'submit':
      return post(`/assignments/${id}/sign-off`, RESULT)
    case 'approve':
      return post(`/assignments/${id}/sign-off/approval`, { requestId })
    case 'send_back':
      return post(`/assignments/${id}/sign-off/sending-back`, { requestId, note: 'Bổ sung.' })
    case 'withdraw':
      return post(`/assignments/${id}/sign-off/withdrawal`, { requestId })
    case 'report':
      return post(`/assignments/${id}/result-reports`, { ...RESULT, version })
    case 'take_back':
      return post(`/assignments/${id}/result-reports/withdrawal`, { version, reason: '' })
    default:
      return post(`/assignments/${id}/rejection`, { version, reason: 'Chưa đủ.' })
  }
}

/** One request waits at most; each approved one is a report; what goes on inside changes nothing that others see. */
async function invariants(id: string, m: Model): Promise<void> {
  const { rows } = await sql`select a.version, a.phase = 'pending_confirmation' as reported,
      (select count(*)::int from sign_off_requests s where s.assignment_id = a.id) as requests,
      (select count(*)::int from sign_off_requests s where s.assignment_id = a.id and s.state = 'waiting') as waiting,
      (select count(*)::int from sign_off_requests s join result_reports r on r.id = s.result_report_id and r.assignment_id = a.id
        where s.assignment_id = a.id and s.state = 'approved' and r.reported_at = s.decided_at and r.reported_by = s.decided_by and r.summary = s.summary) as approved,
      (select count(*)::int from result_reports r where r.assignment_id = a.id) as reports,
      (select count(*)::int from events e where e.assignment_id = a.id and e.kind = 'RESULT_REPORTED') as told,
      (select count(*)::int from events e where e.assignment_id = a.id) as events
    from assignments a where a.id = ${id}`.execute(app.db)
  expect(rows).toEqual([{
    version: m.version, reported: m.reported, requests: m.requests, waiting: m.waiting ? 1 : 0, approved: m.approved, reports: m.reports, told: m.reports,
    // The first report acknowledges by itself, with an event of its own.
    events: m.version - 1 + (m.reports > 0 ? 1 : 0),
  }])
}

/** One life that meets every state. */
const everyState: Step[] = ([
  ['turn_on', 'economyHead'], ['submit', 'economyFocal'], ['report', 'economyHead'], ['take_back', 'economyFocal'], ['submit', 'economyFocal'], ['send_back', 'economyHead'],
  ['submit', 'economyFocal'], ['withdraw', 'economyFocal'], ['submit', 'economyFocal'], ['approve', 'economyHead'], ['reject', 'monitor'], ['submit', 'economyFocal'], ['turn_off', 'economyHead'],
] as const).map(([act, who]) => ({ act, who, old: false }))

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...ACTS, 'submit', 'submit', 'approve', 'turn_on'), who: fc.constantFrom(...PEOPLE, 'economyFocal', 'economyHead', 'economyFocal', 'economyHead'),
  old: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
})

it('lives any life as the rules say, whoever tries whatever, and its rows always agree', { timeout: 180_000 }, async () => {
  const met = new Set<string>()
  let model: Model = { on: false, waiting: false, reported: false, requests: 0, reports: 0, approved: 0, version: 1, switches: 0 }
  await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 24 }), async (steps) => {
    const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-03-02', issuedAt: '2026-03-02T08:00:00+07:00', due: '2026-03-20', leads: ['economy'], coordinators: ['finance'] })
    const id = issued.assignments.economy as string
    model = { ...model, waiting: false, reported: false, requests: 0, reports: 0, approved: 0, version: 1 }
    for (const step of steps) {
      const status = expected(step, model)
      const at = `${step.act} by ${step.who}, on ${model.on}, waiting ${model.waiting}, reported ${model.reported}`
      expect(`${at}: ${await perform(step, id, model)}`).toBe(`${at}: ${status}`)
      if (status < 300) model = after(step, model)
      met.add(`${status}`)
      await invariants(id, model)
    }
  }), { numRuns: 20, endOnFailure: true, examples: [[everyState]] })
  const states = await app.db.selectFrom('sign_off_requests').select('state').distinct().execute()
  expect(states.map(({ state }) => state).toSorted()).toEqual(Object.values(SIGN_OFF_TRANSITIONS).map(({ to }) => to).toSorted())
  expect([...met]).toEqual(expect.arrayContaining(['200', '201', '403', '404', '409']))
  expect(model.switches).toBeGreaterThan(0)
})
