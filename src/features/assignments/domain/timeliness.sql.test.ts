import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/support/template-database.ts'
import { fromEpochDay, toEpochDay } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import { type Database, openDatabase } from '../../../platform/db/database.ts'
import { currentCalendar, loadNotifiedCalendar } from '../../work-calendar/public.ts'
import { PHASES } from './assignment-lifecycle.ts'
import { EFFECT_RATINGS, QUALITY_RATINGS } from './ratings.ts'
import { soonRange, timeliness, type TimelinessFacts } from './timeliness.ts'

let testing: TestDatabase
let database: Database
let calendar: WorkingCalendar

beforeAll(async () => {
  testing = await testDatabase()
  database = openDatabase(testing.config)
  await loadNotifiedCalendar(database.db, Temporal.Instant.from('2026-01-01T00:00:00Z'))
  calendar = (await currentCalendar({ db: database.db })).calendar
})
afterAll(async () => {
  await database?.close()
  await testing?.drop()
})

const day = (iso: string) => toEpochDay(Temporal.PlainDate.from(iso))
/** Days of every kind: around Tết, 30/4, 2/9, the new 24/11, the ends of years and quarters, and years nobody has loaded. */
const anyDay = fc.oneof(
  fc.integer({ min: day('2026-02-05'), max: day('2026-03-05') }),
  fc.integer({ min: day('2026-12-15'), max: day('2027-02-20') }),
  fc.integer({ min: day('2026-08-15'), max: day('2026-12-05') }),
  fc.integer({ min: day('2025-12-20'), max: day('2026-07-05') }),
  fc.integer({ min: day('1989-12-20'), max: day('2202-01-10') }),
).map(fromEpochDay)
const near = anyDay.chain((asOf) => fc.tuple(fc.constant(asOf), fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -400, max: 400 })).map((n) => asOf.add({ days: n }))))
/** An instant close to a local midnight as often as not. */
const anyInstant = (on: Temporal.PlainDate) => fc.tuple(fc.integer({ min: -200, max: 3 }), fc.constantFrom('00:00', '00:30', '06:59', '07:00', '12:00', '23:59'))
  .map(([days, time]) => on.add({ days }).toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: time }).toInstant())

type Case = { readonly facts: TimelinessFacts; readonly asOf: Temporal.PlainDate; readonly soonDays: number }
const anyCase: fc.Arbitrary<Case> = near.chain(([asOf, due]) => fc.record({
  asOf: fc.constant(asOf),
  soonDays: fc.constantFrom(0, 1, 3, 3, 5),
  facts: fc.record({
    kind: fc.constantFrom('has_deadline' as const, 'has_deadline' as const, 'no_deadline' as const, null),
    due: fc.option(fc.constant(due), { freq: 6 }),
    resultDate: fc.option(fc.integer({ min: -15, max: 15 }).map((n) => due.add({ days: n })), { freq: 4 }),
    reportedAt: fc.option(anyInstant(asOf), { freq: 2 }),
    closedAt: fc.option(anyInstant(asOf), { freq: 2 }),
    hasProgress: fc.boolean(),
    lastUpdateAt: fc.option(anyInstant(asOf), { freq: 3 }),
    issuedAt: fc.option(anyInstant(asOf), { freq: 4 }),
  }),
}))

async function inSql(cases: readonly Case[]): Promise<string[]> {
  const rows = cases.map(({ facts, asOf, soonDays }) => ({ ...facts, asOf, soonDays }))
  const { rows: answers } = await database.pool.query<{ code: string }>(
    `select timeliness_of(c.kind, c."due", c."resultDate", c."reportedAt" is not null, c."closedAt" is not null,
        (coalesce(c."lastUpdateAt", c."issuedAt") at time zone 'Asia/Ho_Chi_Minh')::date, c."asOf", c."soonDays") as code
      from rows from (jsonb_to_recordset($1::jsonb) as (kind text, "due" date, "resultDate" date, "reportedAt" timestamptz, "closedAt" timestamptz,
        "lastUpdateAt" timestamptz, "issuedAt" timestamptz, "asOf" date, "soonDays" integer)) with ordinality as c order by ordinality`,
    [JSON.stringify(rows)],
  )
  return answers.map((row) => row.code)
}

describe('timeliness in SQL', () => {
  it('is the same as in TypeScript for 4,000 sets of facts', async () => {
    const seen = new Set<string>()
    await fc.assert(fc.asyncProperty(fc.array(anyCase, { minLength: 400, maxLength: 400, size: 'max' }), async (cases) => {
      const expected = cases.map(({ facts, asOf, soonDays }) => timeliness(facts, asOf, calendar, soonDays).code)
      for (const code of expected) seen.add(code)
      expect(await inSql(cases)).toEqual(expected)
    }), { numRuns: 10 })
    expect(seen.size).toBe(12) // every code was met
  })

  it('working_days_between counts as the calendar does, and answers null where no calendar is', async () => {
    await fc.assert(fc.asyncProperty(fc.array(near, { minLength: 300, maxLength: 300, size: 'max' }), async (pairs) => {
      const { rows } = await database.pool.query<{ n: number | null }>(
        'select working_days_between(a, b) as n from unnest($1::date[], $2::date[]) with ordinality as p (a, b, place) order by place',
        [pairs.map(([a]) => a.toString()), pairs.map(([, b]) => b.toString())],
      )
      expect(rows.map((row) => row.n)).toEqual(pairs.map(([a, b]) => (calendar.hasYear(a.year) && calendar.hasYear(b.year) ? calendar.countWorkingDays(a, b) : null)))
    }), { numRuns: 4 })
  })
})

describe('soonRange', () => {
  it('is the first deadline that is not due soon', () => {
    fc.assert(fc.property(near, fc.constantFrom(0, 3, 7), ([asOf, due], soonDays) => {
      fc.pre(Temporal.PlainDate.compare(due, asOf) >= 0)
      const facts: TimelinessFacts = { kind: 'has_deadline', due, resultDate: null, reportedAt: null, closedAt: null, hasProgress: false, lastUpdateAt: null, issuedAt: null }
      const soon = Temporal.PlainDate.compare(due, soonRange(asOf, calendar, soonDays)) < 0
      expect(timeliness(facts, asOf, calendar, soonDays).code).toBe(soon ? 'DUE_SOON' : 'IN_TIME')
    }), { numRuns: 2000 })
  })
})

describe('the database', () => {
  it.each([
    ['assignments', 'phase', PHASES], ['result_decisions', 'quality_rating', QUALITY_RATINGS], ['result_decisions', 'effect_rating', EFFECT_RATINGS],
  ] as const)('allows in %s.%s the words of the code, and no others', async (table, column, words) => {
    const { rows } = await database.pool.query<{ def: string }>(
      'select pg_get_constraintdef(oid) as def from pg_constraint where conname = $1', [`${table}_${column}_check`],
    )
    expect([...(rows[0]?.def ?? '').matchAll(/'(\w+)'/g)].map((match) => String(match[1])).toSorted()).toEqual([...words].toSorted())
  })
})
