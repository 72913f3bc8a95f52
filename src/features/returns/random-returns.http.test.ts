import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { RETURN_TRANSITIONS, type ReturnPhase } from './domain/return-request.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app?.close())

const DECIDED = { document: '12/UBND-TH', documentDate: '2026-11-23', reason: 'Theo ý kiến của Chủ tịch.' }
/** Every act: its address, its body, and what it makes of the open return, if anything. */
const ACTS = {
  raise: { path: 'returns', body: { code: 'INACCURATE', content: 'Số liệu không khớp văn bản.' }, move: undefined },
  withdraw: { path: 'returns/withdrawal', body: {}, move: 'withdraw' },
  correct: { path: 'returns/correction', body: { ...DECIDED, content: 'Rà soát các hồ chứa trên địa bàn.' }, move: 'correct' },
  add: { path: 'returns/addition', body: {}, move: 'add_task' },
  reroute: { path: 'returns/reroute', body: { reason: 'Đúng chức năng.' }, move: 'reroute' },
  cancel: { path: 'returns/cancellation', body: DECIDED, move: 'cancel' },
  refuse: { path: 'returns/refusal', body: { reason: 'Văn bản ghi rõ.' }, move: 'refuse' },
  direct: { path: 'returns/direction', body: { content: 'Đơn vị tiếp tục thực hiện.' }, move: undefined },
  acknowledge: { path: 'acknowledgement', body: {}, move: undefined },
  report: { path: 'result-reports', body: { resultDate: '2026-11-23', resultDocument: '15/BC', summary: 'Đã xong.' }, move: 'lapse' },
} as const
type Act = keyof typeof ACTS
const PEOPLE = ['economyFocal', 'economyHead', 'economyOfficer', 'cultureFocal', 'triHaiFocal', 'monitor', 'chief', 'clerk', 'chair'] as const satisfies readonly PersonKey[]
type Step = { readonly act: Act; readonly who: (typeof PEOPLE)[number]; readonly oldVersion: boolean }
/** The course of the returns of one task: the last stands at the end; `escalated` waits for a leader's direction. */
type Model = { phase: string; returns: ReturnPhase[]; content: number; escalated: boolean }

const WORKING = ['issued', 'accepted', 'in_progress']
const isOpen = ({ returns }: Model) => returns.at(-1) === 'raised'

function mayAct({ act, who }: Step): boolean {
  if (act === 'direct') return who === 'chair'
  if (['raise', 'withdraw', 'acknowledge', 'report'].includes(act)) return who === 'economyFocal' || who === 'economyHead'
  return who === 'monitor' || who === 'chief'
}

/** C3 said a second time and more simply: the status of the answer. */
function expected(step: Step, model: Model): number {
  if (step.who === 'triHaiFocal') return 404
  if (!mayAct(step)) return 403
  return step.oldVersion || !isItsTime(step.act, model) ? 409 : step.act === 'raise' || step.act === 'report' ? 201 : 200
}

function isItsTime(act: Act, model: Model): boolean {
  if (act === 'acknowledge') return model.phase === 'issued'
  if (act === 'report') return WORKING.includes(model.phase)
  if (act === 'raise') return !isOpen(model) && WORKING.includes(model.phase)
  return act === 'direct' ? model.escalated : isOpen(model)
}

function after({ act }: Step, model: Model): Model {
  const { move } = ACTS[act]
  const refused = model.returns.filter((one) => one === 'refused').length
  const ended = move === undefined || !isOpen(model) ? model.returns : [...model.returns.slice(0, -1), RETURN_TRANSITIONS[move].to]
  const phases: Partial<Record<Act, string>> = { acknowledge: 'accepted', report: 'pending_confirmation', correct: 'issued', reroute: 'rerouted', cancel: 'cancelled' }
  return {
    phase: phases[act] ?? model.phase, returns: act === 'raise' ? [...model.returns, 'raised'] : ended,
    content: model.content + (act === 'correct' ? 1 : 0), escalated: act === 'direct' ? false : model.escalated || (act === 'refuse' && refused >= 1),
  }
}

/** What the database holds of it, each said by its own rows. */
async function invariants(id: string, model: Model): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`select a.phase,
      array(select r.phase from return_requests r where r.assignment_id = a.id order by r.ordinal) as returns,
      (select count(*)::int from obligations o where o.assignment_id = a.id and o.kind = 'TRIAGE_RETURN' and o.done_at is null and o.cancelled_at is null) as clocks,
      (select count(*)::int from return_requests r join return_answers w on w.return_request_id = r.id where r.assignment_id = a.id and w.outcome = r.phase) as answers,
      (select count(*)::int from task_amendments m where m.assignment_id = a.id) as amendments,
      (select count(*)::int from events e where e.assignment_id = a.id and e.kind = 'RETURN_RAISED') as raised,
      (select count(*)::int from events e where e.assignment_id = a.id and e.kind = 'RETURN_REFUSED') as refused
    from assignments a where a.id = ${id}`.execute(app.db)
  const ended = model.returns.filter((one) => one !== 'raised').length
  expect(rows[0]).toEqual({
    phase: model.phase, returns: model.returns, clocks: isOpen(model) ? 1 : 0, answers: ended, amendments: model.content,
    raised: model.returns.length, refused: model.returns.filter((one) => one === 'refused').length,
  })
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...(Object.keys(ACTS) as Act[]), 'raise', 'raise', 'refuse', 'refuse', 'withdraw'),
  who: fc.constantFrom(...PEOPLE, 'economyFocal', 'economyHead', 'monitor', 'chief', 'monitor', 'chair'),
  oldVersion: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
})

/** Lives that meet every end at least once, whatever chance brings. */
const raised: Step = { act: 'raise', who: 'economyFocal', oldVersion: false }
const by = (act: Act, who: Step['who']): Step => ({ act, who, oldVersion: false })
const CERTAIN: [Step[]][] = [
  [[raised, by('withdraw', 'economyHead'), raised, by('add', 'monitor'), raised, by('report', 'economyFocal')]],
  [[raised, by('refuse', 'monitor'), raised, by('refuse', 'chief'), by('direct', 'chair'), raised, by('correct', 'chief')]],
  [[raised, by('cancel', 'monitor')]],
  [[raised, by('reroute', 'monitor')]],
]

test('lives any life as C3 says, whoever tries whatever, and its rows always agree', { timeout: 120_000 }, async () => {
  const met = new Set<string>()
  await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 20 }), async (steps) => {
    const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-11-23', issuedAt: '2026-11-23T08:00:00+07:00', due: '2026-12-04', leads: ['economy'], coordinators: ['culture'] })
    const id = issued.assignments.economy as string
    let model: Model = { phase: 'issued', returns: [], content: 0, escalated: false }
    for (const step of steps) {
      const { version } = (await app.as('monitor').get(`/assignments/${id}`)).json<{ version: number }>()
      const body = { ...ACTS[step.act].body, ...(step.act === 'reroute' ? { newLeadId: app.district.organisations.finance } : {}), ...(step.act === 'correct' ? { content: `Rà soát lần ${model.content}.` } : {}) }
      const answer = await app.as(step.who).post(`/assignments/${id}/${ACTS[step.act].path}`, { ...body, version: step.oldVersion ? version + 1000 : version })
      const status = expected(step, model)
      expect(`${step.act} by ${step.who} at ${model.phase} ${model.returns.join()}: ${answer.status}`).toBe(`${step.act} by ${step.who} at ${model.phase} ${model.returns.join()}: ${status}`)
      if (status < 300) model = after(step, model)
      met.add(String(status)).add(model.returns.at(-1) ?? 'none').add(model.escalated ? 'escalated' : 'calm')
      await invariants(id, model)
    }
  }), { numRuns: 60, examples: CERTAIN })
  expect([...met]).toEqual(expect.arrayContaining(['200', '201', '403', '404', '409', 'escalated', ...Object.values(RETURN_TRANSITIONS).map(({ to }) => to)]))
})
