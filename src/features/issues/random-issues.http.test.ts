import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'
import { ADDRESSES } from './domain/addresses.ts'
import { type Kind, KINDS, type Move, MOVES, type State, TRANSITIONS } from './domain/issue-lifecycle.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-03-02T08:00:00+07:00' })
})
afterAll(() => app?.close())

const PEOPLE = ['khanhHaiFocal', 'khanhHaiHead', 'financeFocal', 'monitor', 'chief', 'chair', 'viceChair', 'economyFocal', 'cultureFocal'] as const satisfies readonly PersonKey[]
type Who = (typeof PEOPLE)[number]
type Step = { readonly move: Move | 'opinion'; readonly who: Who; readonly oldVersion: boolean }
type Model = { readonly kind: Kind; state: State; version: number; opinions: Set<string> }

const OFFICE: readonly Who[] = ['monitor', 'chief']
const LEADERS: readonly Who[] = ['chair', 'viceChair']
/** The town raises every one of them; the finance department is the other unit that differs. */
const RAISER: readonly Who[] = ['khanhHaiFocal', 'khanhHaiHead']

/** What C5 answers, said a second time and more simply. */
function expected({ move, who, oldVersion }: Step, { kind, state, version: _version, opinions }: Model): number {
  const party = kind === 'opinion_conflict' && who === 'financeFocal'
  if (![...OFFICE, ...LEADERS, ...RAISER].includes(who) && !party) return 404
  const gathering = ['raised', 'under_review', 'info_requested'].includes(state)
  if (move === 'opinion') {
    if (kind !== 'opinion_conflict' || OFFICE.includes(who) || LEADERS.includes(who)) return 403
    return gathering && !opinions.has(party ? 'TC' : 'KH') ? 201 : 409
  }
  const may = move === 'direct' ? LEADERS : move === 'give_info' || move === 'withdraw' ? RAISER : OFFICE
  if (!may.includes(who)) return 403
  if (oldVersion) return 409
  if (move === 'dismiss' && kind === 'opinion_conflict') return 409
  if (move === 'resolve_by_urging' && kind !== 'commune_feedback') return 409
  return (TRANSITIONS[move].from as readonly State[]).includes(state) ? 200 : 409
}

async function invariants(id: string, model: Model): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`select i.state, i.version, (select count(*)::int from issue_moves m where m.issue_id = i.id) as moves,
      (select count(*)::int from events e where e.after->>'issue' = i.id::text and e.kind not like 'ISSUE_OPINION%') as events,
      (select count(*)::int from events e where e.after->>'issue' = i.id::text and e.kind = 'ISSUE_OPINION_GIVEN') as opinion_events,
      (select count(*)::int from issue_opinions n where n.issue_id = i.id) as opinions,
      (select count(*)::int from events e where e.after->>'issue' = i.id::text and e.assignment_id is not null) as told_on_the_task,
      (i.kind <> 'opinion_conflict' or i.state <> 'resolved' or exists (select from issue_moves m where m.issue_id = i.id and m.act = 'direct')) as directed_before_it_ended
    from issues i where i.id = ${id}`.execute(app.db)
  expect(rows[0]).toEqual({
    state: model.state, version: model.version, moves: model.version, events: model.version, opinion_events: model.opinions.size, opinions: model.opinions.size, told_on_the_task: 0,
    directed_before_it_ended: true,
  })
}

/** The line that leads somewhere, so that the far states are met; `anyone` is who tries whatever. */
const RIGHT: readonly [Move | 'opinion', Who][] = [
  ['review', 'monitor'], ['request_info', 'chief'], ['give_info', 'khanhHaiFocal'], ['submit', 'monitor'], ['direct', 'chair'], ['resolve', 'chief'],
  ['resolve_by_urging', 'monitor'], ['dismiss', 'monitor'], ['withdraw', 'khanhHaiHead'], ['opinion', 'financeFocal'], ['opinion', 'khanhHaiFocal'],
]
const oldVersion = fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ move: fc.constantFrom(...MOVES, 'opinion' as const), who: fc.constantFrom(...PEOPLE), oldVersion }),
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...RIGHT, ...RIGHT.slice(0, 6)), oldVersion).map(([[move, who], old]) => ({ move, who, oldVersion: old })) },
)

/** Lives that meet every end at least once, whatever chance brings. */
const line = (...steps: readonly (readonly [Move | 'opinion', Who])[]): Step[] => steps.map(([move, who]) => ({ move, who, oldVersion: false }))
const CERTAIN: [Kind, Step[]][] = [
  ['obstacle', line(...RIGHT.slice(0, 6))],
  ['opinion_conflict', line(['opinion', 'financeFocal'], ['withdraw', 'khanhHaiHead'])],
  ['commune_feedback', line(['dismiss', 'monitor'])],
]

it('lives any life as C5 says, whoever tries whatever, and its rows always agree', { timeout: 90_000 }, async () => {
  const met = new Set<string>()
  const { assignments } = await issueDirective(app.db, app.district, { issuedDate: '2026-02-02', issuedAt: '2026-02-02T08:00:00+07:00', due: '2026-02-20', leads: ['economy'], coordinators: ['khanhHai'] })
  const body = {
    obstacle: { cause: 'Thiếu vốn.' }, opinion_conflict: { organisationIds: [app.district.organisations.finance] }, commune_feedback: { assignmentId: assignments.economy, aspect: 'late' },
  } as const satisfies Record<Kind, object>
  await fc.assert(fc.asyncProperty(fc.constantFrom(...KINDS), fc.array(anyStep, { minLength: 8, maxLength: 24 }), async (kind, steps) => {
    const raised = await app.as('khanhHaiFocal').post('/issues', { kind, content: 'Vướng mắc.', ...body[kind] })
    const { id } = raised.json<{ id: string }>()
    const model: Model = { kind, state: 'raised', version: 1, opinions: new Set() }
    for (const step of steps) {
      const version = step.oldVersion ? model.version + 1000 : model.version
      const path = step.move === 'opinion' ? ADDRESSES.give_opinion.path : ADDRESSES[step.move].path
      const answer = await app.as(step.who).post(`/issues/${id}/${path}`, step.move === 'opinion' ? { opinion: 'Ý kiến.' } : { version, content: 'Nội dung.' })
      const status = expected(step, model)
      expect(`${kind} ${step.move} by ${step.who} at ${model.state}: ${answer.status}`).toBe(`${kind} ${step.move} by ${step.who} at ${model.state}: ${status}`)
      if (status === 201) model.opinions.add(step.who === 'financeFocal' ? 'TC' : 'KH')
      if (status === 200 && step.move !== 'opinion') {
        model.state = TRANSITIONS[step.move].to
        model.version += 1
      }
      met.add(`${status}`).add(model.state)
      await invariants(id, model)
    }
  }), { numRuns: 45, examples: CERTAIN })
  expect([...met]).toEqual(expect.arrayContaining(['200', '201', '403', '404', '409', 'under_review', 'info_requested', 'submitted_to_leader', 'directed', 'resolved', 'dismissed', 'withdrawn']))
})
