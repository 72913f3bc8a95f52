import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-03-02T08:00:00+07:00' })
})
afterAll(() => app?.close())

const PEOPLE = ['economyFocal', 'economyHead', 'economyOfficer', 'financeFocal', 'monitor', 'clerk', 'chair', 'cultureFocal'] as const satisfies readonly PersonKey[]
type Who = (typeof PEOPLE)[number]
type Step = { readonly act: 'answer' | 'record' | 'close'; readonly who: Who; readonly oldVersion: boolean }
/** Answers of the three units that are asked; a version of a unit is one more than its answers. */
type Model = { economy: number; finance: number; farmers: number; closed: boolean }

const OFFICE: readonly Who[] = ['monitor', 'clerk']

/** What Đ9.1.d and Đ6.1.b answer, said a second time and more simply. */
function expected({ act, who, oldVersion }: Step, model: Model): number {
  if (who === 'cultureFocal') return 404
  if (act === 'answer') {
    if (!['economyFocal', 'economyHead', 'financeFocal'].includes(who)) return 403
    return model.closed || oldVersion ? 409 : 201
  }
  // A unit sees itself alone: to it there is no unconnected one.
  if (!OFFICE.includes(who)) return 403
  if (model.closed || oldVersion) return 409
  if (act === 'close') return 200
  return model.farmers > 0 ? 409 : 201
}

async function invariants(id: string, model: Model): Promise<void> {
  const { rows } = await sql<{ code: string; state: string; answers: number; running: number; done: number }>`select o.code, u.state,
      (select count(*)::int from information_answers n where n.request_unit_id = u.id) as answers,
      (select count(*)::int from obligations b where b.subject_id = u.id and b.done_at is null and b.cancelled_at is null) as running,
      (select count(*)::int from obligations b where b.subject_id = u.id and b.done_at is not null) as done
    from information_request_units u join organisations o on o.id = u.organisation_id where u.request_id = ${id}`.execute(app.db)
  const unit = (answers: number) => ({
    state: answers > 0 ? 'answered' : model.closed ? 'ended' : 'asked', answers, running: answers === 0 && !model.closed ? 1 : 0, done: answers > 0 ? 1 : 0,
  })
  expect(Object.fromEntries(rows.map(({ code, ...rest }) => [code, rest]))).toEqual({ KT: unit(model.economy), TC: unit(model.finance), HND: unit(model.farmers) })
  const { rows: said } = await sql<{ kind: string; n: number }>`select e.kind, count(*)::int as n from events e where e.after->>'request' = ${id} group by e.kind`.execute(app.db)
  expect(Object.fromEntries(said.map(({ kind, n }) => [kind, n]))).toEqual({
    INFORMATION_REQUESTED: 3, ...(model.economy + model.finance > 0 ? { INFORMATION_ANSWERED: model.economy + model.finance } : {}),
    ...(model.farmers > 0 ? { INFORMATION_RECORDED: 1 } : {}), ...(model.closed ? { INFORMATION_CLOSED: 1 } : {}),
  })
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('answer' as const, 'answer' as const, 'answer' as const, 'record' as const, 'close' as const),
  who: fc.constantFrom(...PEOPLE),
  oldVersion: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
})

it('lives any life, whoever tries whatever, and its rows always agree', { timeout: 60_000 }, async () => {
  const met = new Set<string>()
  const { economy, finance, farmers } = app.district.organisations
  await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 16 }), async (steps) => {
    const { id } = (await app.as('monitor').post('/information-requests', { organisationIds: [economy, finance, farmers], content: 'Số liệu.', dueDate: '2026-03-05' })).json<{ id: string }>()
    const model: Model = { economy: 0, finance: 0, farmers: 0, closed: false }
    for (const step of steps) {
      const mine = step.who === 'financeFocal' ? 'finance' : 'economy'
      const version = (step.act === 'answer' ? model[mine] + 1 : 1) + (step.oldVersion ? 1000 : 0)
      const paper = { organisationId: farmers, documentNumber: '7/BC', documentDate: '2026-03-02', receivedDate: '2026-03-02' }
      const path = { answer: 'answers', record: 'recorded-answers', close: 'closing' }[step.act]
      const answer = await app.as(step.who).post(`/information-requests/${id}/${path}`, { version, content: 'Có.', ...(step.act === 'record' ? paper : {}) })
      const status = expected(step, model)
      expect(`${step.act} by ${step.who}: ${answer.status}`).toBe(`${step.act} by ${step.who}: ${status}`)
      if (status < 300) {
        if (step.act === 'answer') model[mine] += 1
        else if (step.act === 'record') model.farmers += 1
        else model.closed = true
      }
      met.add(`${step.act} ${status}`)
      await invariants(id, model)
    }
  }), { numRuns: 60 })
  expect([...met]).toEqual(expect.arrayContaining(['answer 201', 'answer 403', 'answer 404', 'answer 409', 'record 201', 'record 409', 'close 200', 'close 403', 'close 409']))
})
