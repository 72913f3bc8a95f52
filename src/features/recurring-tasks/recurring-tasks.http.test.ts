import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { problemsOf, publish, registerDocument, sendOut, taskBody } from '../../../test/support/classified-document.ts'
import { type Cadence, CADENCES, nextPeriod, periodOf } from '../../kernel/recurring-period.ts'
import { continueSeries } from '../classification/public.ts'
import { NO_TRANSPORTS } from '../../platform/jobs/transports.ts'
import { makePeriods } from './public.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-20T08:00:00+07:00' })
})
afterAll(() => app.close())

const at = (day: string) => Temporal.Instant.from(`${day}T00:10:00+07:00`)
const run = (day: string) => makePeriods.run(app.db, at(day), NO_TRANSPORTS)
const monthly = (leads: Parameters<typeof taskBody>[1], more: Record<string, unknown> = {}) => taskBody(app, leads, { dueExpression: 'ngày 25 hằng tháng', cadence: 'monthly', ...more })
const taskOf = async (assignmentId: string) => (await app.db.selectFrom('assignments').select('task_id').where('id', '=', assignmentId).executeTakeFirstOrThrow()).task_id
const given = async (taskId: string) => {
  const rows = await app.db.selectFrom('assignments as a').innerJoin('organisations as o', 'o.id', 'a.lead_organisation_id')
    .select(['a.period', 'a.due_date', 'o.code']).where('a.task_id', '=', taskId).orderBy('a.period').orderBy('o.code').execute()
  return rows.map((row) => `${row.period} ${row.code} ${row.due_date?.toString()}`)
}

describe('a recurring task', () => {
  test('begins with the first period that can still be done, each lead its own', async () => {
    const { assignments } = await sendOut(app, '2026-11-20', [monthly(['economy', 'finance'])])
    expect(assignments.map(({ period, dueDate }) => [period, dueDate])).toEqual([['2026-11', '2026-11-25'], ['2026-11', '2026-11-25']])
    const late = await sendOut(app, '2026-11-20', [monthly(['culture'], { dueExpression: '', cadenceDay: 19 })])
    expect(late.assignments).toMatchObject([{ period: '2026-12', dueDate: '2026-12-19' }])
    const shown = (await app.as('economyFocal').get(`/assignments/${assignments[0]?.id}`)).json<{ recurring: object; siblings: unknown[] }>()
    expect(shown).toMatchObject({ recurring: { period: '2026-11', others: [] }, siblings: [] })
    expect((await app.as('economyFocal').page(`/assignments/${assignments[0]?.id}`)).text).toContain('Kỳ: tháng 11/2026')
  })

  test('the next period is made when it begins, once, whoever runs the job and how often', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [monthly(['economy', 'triHai'], { coordinators: [app.district.organisations.finance] })])
    const taskId = await taskOf(one?.id ?? '')
    await run('2026-11-30')
    expect(await given(taskId)).toHaveLength(2)
    await Promise.all([run('2026-12-01'), run('2026-12-01'), run('2026-12-01')])
    await run('2026-12-01')
    await run('2026-12-15')
    expect(await given(taskId)).toEqual(['2026-11 KT 2026-11-25', '2026-11 TH 2026-11-25', '2026-12 KT 2026-12-25', '2026-12 TH 2026-12-25'])
    const next = await app.db.selectFrom('assignments').selectAll().where('task_id', '=', taskId).where('period', '=', '2026-12').orderBy('code').executeTakeFirstOrThrow()
    expect(next).toMatchObject({ phase: 'issued', monitor_user_id: app.district.people.monitor, awaits_event: false })
    const rows = {
      clocks: await app.db.selectFrom('obligations').select('kind').where('assignment_id', '=', next.id).execute(),
      events: await app.db.selectFrom('events').select(['kind', 'actor_id']).where('assignment_id', '=', next.id).execute(),
      leads: await app.db.selectFrom('assignment_leads').select('organisation_id').where('assignment_id', '=', next.id).execute(),
      told: await app.db.selectFrom('notifications').select('user_id').where('assignment_id', '=', next.id).execute(),
      coordinators: await app.db.selectFrom('assignment_coordinators').select('organisation_id').where('assignment_id', '=', next.id).execute(),
    }
    expect(rows).toMatchObject({
      clocks: [{ kind: 'UPDATE' }], events: [{ kind: 'ASSIGNMENT_ISSUED', actor_id: null }], leads: [{}], coordinators: [{ organisation_id: app.district.organisations.finance }],
    })
    expect(rows.told.length).toBeGreaterThan(0)
  })

  test('after an outage every missed period is made, none twice', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [taskBody(app, ['culture'], { cadence: 'weekly', cadenceDay: 5 })])
    const taskId = await taskOf(one?.id ?? '')
    await run('2026-12-24')
    expect(await given(taskId)).toEqual(['2026-W47 VH 2026-11-20', '2026-W48 VH 2026-11-27', '2026-W49 VH 2026-12-04', '2026-W50 VH 2026-12-11', '2026-W51 VH 2026-12-18', '2026-W52 VH 2026-12-25'])
    await run('2026-12-24')
    expect(await given(taskId)).toHaveLength(6)
    const latest = await app.db.selectFrom('assignments').select('id').where('task_id', '=', taskId).where('period', '=', '2026-W52').executeTakeFirstOrThrow()
    const { recurring } = (await app.as('cultureFocal').get(`/assignments/${latest.id}`)).json<{ recurring: { others: { period: string }[] } }>()
    expect(recurring.others.map((other) => other.period)).toEqual(['2026-W51', '2026-W50', '2026-W49', '2026-W48', '2026-W47'])
  })

  test('"before the 15th of the last month of the quarter" is the 14th, on a day off kept as written (P5)', async () => {
    const { assignments } = await sendOut(app, '2026-11-20', [taskBody(app, ['economy'], { cadence: 'quarterly', dueExpression: 'trước ngày 15 tháng cuối quý, hằng quý' })])
    expect(assignments).toMatchObject([{ period: '2026-Q4', dueDate: '2026-12-14' }])
    const taskId = await taskOf(assignments[0]?.id ?? '')
    await run('2027-01-01')
    expect(await given(taskId)).toContain('2027-Q1 KT 2027-03-14') // a Sunday
  })

  test('a closed unit’s successor has the next period', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [monthly(['phuongHai'])])
    const taskId = await taskOf(one?.id ?? '')
    const { phuongHai, triHai } = app.district.organisations
    await app.db.updateTable('organisations').set({ closed_from: Temporal.PlainDate.from('2026-11-28'), successor_id: triHai }).where('id', '=', phuongHai).execute()
    await run('2026-12-01')
    expect(await given(taskId)).toEqual(['2026-11 PH 2026-11-25', '2026-12 TH 2026-12-25'])
    await app.db.updateTable('organisations').set({ closed_from: null, successor_id: null }).where('id', '=', phuongHai).execute()
  })

  test('the database never takes a period twice', async () => {
    const period = await app.db.selectFrom('task_periods').selectAll().executeTakeFirstOrThrow()
    await expect(app.db.insertInto('task_periods').values(period).execute()).rejects.toThrow('task_periods_pkey')
    await expect(app.db.updateTable('task_periods').set({ period: '2000' }).execute()).rejects.toThrow('task_periods')
  })
})

describe('refusals when sending out', () => {
  test('no day, a day that is in no period, two kinds of deadline, a period without a deadline', async () => {
    const documentId = await registerDocument(app, '2026-11-20')
    const answer = await publish(app, documentId, [
      taskBody(app, ['economy'], { cadence: 'monthly' }),
      taskBody(app, ['economy'], { cadence: 'weekly', cadenceDay: 8 }),
      taskBody(app, ['economy'], { cadence: 'quarterly', cadenceDay: 10, cadenceMonth: 5 }),
      taskBody(app, ['economy'], { cadence: 'monthly', cadenceDay: 1, cadenceMonth: 1, cadenceBefore: true }),
      taskBody(app, ['economy'], { cadence: 'monthly', cadenceDay: 10, dueDate: '30/11/2026' }),
      taskBody(app, ['economy'], { cadence: 'monthly', cadenceDay: 10, dueCount: 3, dueUnit: 'day', dueEvent: 'họp xong' }),
      taskBody(app, ['economy'], { cadence: 'monthly', cadenceDay: 10, kind: 'no_deadline', dueType: undefined }),
    ])
    expect(problemsOf(answer)).toEqual([
      'tasks.0.cadenceDay REQUIRED', 'tasks.1.cadenceDay CADENCE_IMPOSSIBLE', 'tasks.2.cadenceDay CADENCE_IMPOSSIBLE', 'tasks.3.cadenceDay CADENCE_IMPOSSIBLE',
      'tasks.4.cadence TWO_DEADLINES', 'tasks.5.cadence TWO_DEADLINES', 'tasks.6.cadence NO_DEADLINE_WITH_RULE',
    ])
  })
})

describe('the end of a series', () => {
  const end = (taskId: string, body: object, who: Parameters<TestApplication['as']>[0] = 'monitor') => app.as(who).post(`/recurring-tasks/${taskId}/end`, body)
  const GOOD = { version: 1, documentRef: 'Công văn số 9/UBND-KT ngày 19/11/2026', reason: 'Thay bằng báo cáo tự động' }

  test('by its document: no period after it, those given stay', async () => {
    const { assignments: [one] } = await sendOut(app, '2026-11-20', [monthly(['economy'])])
    const taskId = await taskOf(one?.id ?? '')
    expect(problemsOf(await end(taskId, { version: 1 }))).toEqual(['documentRef REQUIRED'])
    expect((await end(taskId, { ...GOOD, version: 2 })).status).toBe(409)
    for (const [who, status] of [['clerk', 403], ['economyFocal', 403], ['chair', 403], ['cultureFocal', 404]] as const) {
      expect([who, (await end(taskId, GOOD, who)).status]).toEqual([who, status])
    }
    const answers = await Promise.all([end(taskId, GOOD), end(taskId, GOOD, 'chief')])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await end(taskId, { ...GOOD, version: 2 })).json()).toMatchObject({ code: 'SERIES_ENDED' })
    await run('2027-03-01')
    expect(await given(taskId)).toEqual(['2026-11 KT 2026-11-25'])
    const events = await app.db.selectFrom('events').select('document_ref').where('kind', '=', 'SERIES_ENDED').execute()
    expect(events).toEqual([{ document_ref: GOOD.documentRef }])
  })
})

describe('the pages', () => {
  test('a unit sees the series of its own tasks, the Office all; both states in both languages', async () => {
    const items = async (who: Parameters<TestApplication['as']>[0], query = '') => (await app.as(who).get(`/recurring-tasks${query}`)).json<{ items: { taskId: string; content: string }[] }>().items
    const own = await items('cultureFocal')
    expect(own.length).toBeGreaterThan(0)
    expect((await items('monitor')).length).toBeGreaterThan(own.length)
    expect((await items('monitor', '?state=ended')).length).toBe(1)
    const page = await app.as('cultureFocal').page(`/recurring-tasks/${own[0]?.taskId}`)
    expect(page.status).toBe(200)
    const foreign = (await items('monitor')).find((one) => !own.some((mine) => mine.taskId === one.taskId))
    expect((await app.as('cultureFocal').get(`/recurring-tasks/${foreign?.taskId}`)).status).toBe(404)
    expect((await app.as('monitor').page('/recurring-tasks')).text).toContain('Nhiệm vụ định kỳ')
  })
})

describe('any life of a series', () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ what: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 70 }) }) },
    { weight: 3, arbitrary: fc.record({ what: fc.constant('run' as const), workers: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('end' as const), version: fc.integer({ min: 1, max: 2 }) }) },
  )

  type Life = { readonly taskId: string; readonly cadence: Cadence; today: Temporal.PlainDate; last: Temporal.PlainDate; ended: boolean; readonly expected: string[] }

  /** Does it to the product, and to the model; answers the product's answer beside the one the model expects. */
  async function live(life: Life, one: { what: 'pass'; days: number } | { what: 'run'; workers: number } | { what: 'end'; version: number }): Promise<[unknown, unknown]> {
    if (one.what === 'pass') life.today = life.today.add({ days: one.days })
    if (one.what === 'run') {
      const occasion = { actor: null, now: at(life.today.toString()), today: life.today }
      await Promise.all(Array.from({ length: one.workers }, () => app.db.transaction().execute((tx) => continueSeries(tx, occasion, life.taskId))))
      if (!life.ended) begin(life)
    }
    if (one.what !== 'end') return [true, true]
    const expected = !life.ended && one.version === 1 ? 200 : 409
    const { status } = await app.as('monitor').post(`/recurring-tasks/${life.taskId}/end`, { version: one.version, documentRef: 'CV 1' })
    if (expected === 200) life.ended = true
    return [status, expected]
  }

  /** The model: a run makes every period that has begun. */
  function begin(life: Life): void {
    for (let next = nextPeriod(life.cadence, periodOf(life.cadence, life.last)); Temporal.PlainDate.compare(next.first, life.today) <= 0; next = nextPeriod(life.cadence, next)) {
      life.expected.push(next.key)
      life.last = next.first
    }
  }

  test('makes every period from the first to the last run once, none after its end, whatever happens', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...CADENCES), fc.array(step, { minLength: 3, maxLength: 9 }), async (cadence, steps) => {
      await app.setNow('2026-11-20T08:00:00+07:00')
      const { assignments: [one] } = await sendOut(app, '2026-11-20', [taskBody(app, ['economy'], { cadence, cadenceDay: 5 })])
      const taskId = await taskOf(one?.id ?? '')
      const { starts_on: last } = await app.db.selectFrom('task_periods').select('starts_on').where('task_id', '=', taskId).executeTakeFirstOrThrow()
      const life: Life = { taskId, cadence, today: Temporal.PlainDate.from('2026-11-20'), last, ended: false, expected: [String(one?.period)] }
      for (const next of steps) {
        const [answered, expected] = await live(life, next)
        expect(answered).toBe(expected)
        const made = await app.db.selectFrom('assignments').select('period').where('task_id', '=', taskId).orderBy('due_date').execute()
        expect(made.map((row) => row.period)).toEqual(life.expected)
      }
    }), { numRuns: 12 })
  })
})
