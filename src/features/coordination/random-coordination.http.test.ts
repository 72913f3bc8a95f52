import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { canMove, type Move, type State, TRANSITIONS } from './domain/coordination-lifecycle.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-03-02T08:00:00+07:00' })
})
afterAll(() => app?.close())

const PAPER = { documentNumber: '12/CV', documentDate: '2026-03-02' }
const WORDS = { content: 'Nội dung.' }
/** Every act: its address, its body, the move it stands for, and who may. */
const ACTS = {
  acknowledge: { path: 'acknowledgement', body: {}, move: 'acknowledge', may: ['financeFocal', 'financeHead'] },
  part: { path: 'answers', body: { ...WORDS, inPart: true }, move: 'answer_in_part', may: ['financeFocal', 'financeHead'] },
  answer: { path: 'answers', body: WORDS, move: 'answer', may: ['financeFocal', 'financeHead'] },
  decline: { path: 'decline', body: WORDS, move: 'decline', may: ['financeFocal', 'financeHead'] },
  escalate: { path: 'escalation', body: PAPER, move: 'escalate', may: ['economyHead'] },
  direct: { path: 'direction', body: WORDS, move: 'direct', may: ['chair', 'viceChair'] },
  outcome: { path: 'outcome', body: PAPER, move: 'notify_outcome', may: ['economyHead', 'economyFocal'] },
} as const satisfies Record<string, { path: string; body: object; move: Move; may: readonly PersonKey[] }>
type Act = keyof typeof ACTS
const PEOPLE = ['financeFocal', 'financeHead', 'economyHead', 'economyFocal', 'economyOfficer', 'chair', 'viceChair', 'monitor', 'cultureFocal'] as const satisfies readonly PersonKey[]
type Who = (typeof PEOPLE)[number]
type Step = { readonly act: Act; readonly who: Who; readonly days: number; readonly oldVersion: boolean }
type Model = { state: State; version: number; due: Temporal.PlainDate }

const WAITING = ['sent', 'seen', 'partial', 'escalated']
const isLate = ({ state, due }: Model, today: Temporal.PlainDate) => WAITING.includes(state) && Temporal.PlainDate.compare(today, due) > 0

/** What C4 answers, said a second time and more simply. */
function expected({ act, who, oldVersion }: Step, model: Model, today: Temporal.PlainDate): number {
  if (who === 'cultureFocal') return 404 // another coordinator of the same task
  if (!(ACTS[act].may as readonly PersonKey[]).includes(who)) return 403
  if (oldVersion || !canMove(model.state, ACTS[act].move)) return 409
  return act === 'escalate' && !isLate(model, today) ? 409 : 200
}

/** The state, its rows, its clocks and its events fit each other. */
async function invariants(id: string, model: Model): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`select q.state, q.version, q.response_due::text as due,
      (select count(*)::int from coordination_moves m where m.request_id = q.id) as moves,
      (select count(*)::int from events e where e.after->>'request' = q.id::text) as events,
      (select m.response_due = q.response_due from coordination_moves m where m.request_id = q.id and m.response_due is not null order by m.at desc, m.id desc limit 1) as by_its_row,
      (select count(*)::int from obligations o where o.subject_id = q.id and o.done_at is null and o.cancelled_at is null and o.due_on = q.response_due and o.charged_organisation_id = q.coordinator_id) as running,
      (select count(*)::int from obligations o where o.subject_id = q.id and o.done_at is not null) as done
    from coordination_requests q where q.id = ${id}`.execute(app.db)
  const waits = WAITING.includes(model.state)
  expect(rows[0]).toEqual({
    state: model.state, version: model.version, due: model.due.toString(), moves: model.version, events: model.version, by_its_row: true, running: waits ? 1 : 0, done: waits ? 0 : 1,
  })
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...(Object.keys(ACTS) as Act[]), 'escalate', 'direct', 'part'),
  who: fc.constantFrom(...PEOPLE, 'financeFocal', 'economyHead', 'economyHead', 'chair'),
  days: fc.integer({ min: 0, max: 4 }),
  oldVersion: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
})

it('lives any life as C4 says, whoever tries whatever, and its rows always agree', { timeout: 60_000 }, async () => {
  const met = new Set<string>()
  await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 20 }), async (steps) => {
    let day = Temporal.PlainDate.from('2026-03-02')
    await app.setNow(`${day}T08:00:00+07:00`)
    const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-03-02', issuedAt: '2026-03-02T08:00:00+07:00', due: '2026-12-31', leads: ['economy'], coordinators: ['finance', 'culture'] })
    const assignment = issued.assignments.economy as string
    const { ids } = (await app.as('economyFocal').post(`/assignments/${assignment}/coordination-requests`, { coordinatorIds: [app.district.organisations.finance], content: 'Số liệu.', responseDue: day.add({ days: 2 }).toString() })).json<{ ids: string[] }>()
    const id = ids[0] as string
    let model: Model = { state: 'sent', version: 1, due: day.add({ days: 2 }) }
    for (const step of steps) {
      day = day.add({ days: step.days })
      await app.setNow(`${day}T08:00:00+07:00`)
      const { path, body, move } = ACTS[step.act]
      const due = day.add({ days: 2 })
      const answer = await app.as(step.who).post(`/coordination-requests/${id}/${path}`, {
        ...body, ...(step.act === 'direct' ? { responseDue: due.toString() } : {}), version: step.oldVersion ? model.version + 1000 : model.version,
      })
      const status = expected(step, model, day)
      expect(`${step.act} by ${step.who} at ${model.state}: ${answer.status}`).toBe(`${step.act} by ${step.who} at ${model.state}: ${status}`)
      if (status === 200) model = { state: TRANSITIONS[move].to, version: model.version + 1, due: step.act === 'direct' ? due : model.due }
      met.add(`${status}`).add(model.state)
      await invariants(id, model)
      expect((await app.as('monitor').get(`/coordination-requests/${id}`)).json<{ late: boolean }>().late).toBe(isLate(model, day))
    }
  }), { numRuns: 60 })
  expect([...met]).toEqual(expect.arrayContaining(['200', '403', '404', '409', 'answered', 'declined', 'escalated', 'outcome_notified', 'partial', 'seen', 'sent']))
})
