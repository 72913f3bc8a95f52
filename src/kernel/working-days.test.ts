import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarYearMissing, type CalendarYear, compileCalendar, InvalidCalendar } from './working-days.ts'

const text = { vi: 'Nghỉ', en: 'Off' }
const day = (iso: string) => Temporal.PlainDate.from(iso)
const row = (date: string, kind: 'off' | 'worked') => ({ date, kind, name: text, notice: 'thử' })
const table = (year: number, ...days: CalendarYear['days']): CalendarYear => ({ year, status: 'notified', days })

// Two plain years and the holidays around one New Year, so that every expected date can be counted by hand.
const calendar = compileCalendar([
  table(2026, row('2026-01-01', 'off'), row('2026-01-02', 'off'), row('2026-01-10', 'worked')),
  table(2025, row('2025-12-31', 'off')),
])

const first = day('2025-01-01')
const anyDay = fc.integer({ min: 0, max: 729 }).map((days) => first.add({ days }))

describe('ordinals', () => {
  test('grow by one on a working day and stay on any other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 729 }), (days) => {
        const date = first.add({ days })
        const step = calendar.ord(date) - calendar.ord(date.subtract({ days: 1 }))
        expect(step).toBe(calendar.isWorkingDay(date) ? 1 : 0)
      }),
    )
  })

  test('are given for every day, in order, for SQL', () => {
    const rows = [...calendar.ordinals()]
    expect(rows).toHaveLength(730)
    expect(rows[0]).toEqual({ date: '2025-01-01', ord: 1 })
    expect(rows.at(-1)?.date).toBe('2026-12-31')
    for (const { date, ord } of rows) expect(calendar.ord(day(date))).toBe(ord)
  })
})

describe('counting', () => {
  test('wd(a, c] = wd(a, b] + wd(b, c], in any order of the days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const whole = calendar.countWorkingDays(a, c)
        expect(calendar.countWorkingDays(a, b) + calendar.countWorkingDays(b, c)).toBe(whole)
      }),
    )
  })

  test('agrees with looking at each day in turn', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (after, length) => {
        const days = Array.from({ length }, (_, step) => after.add({ days: step + 1 }))
        fc.pre(days.every((date) => date.year <= 2026))
        const counted = days.filter((date) => {
          if (['2025-12-31', '2026-01-01', '2026-01-02'].includes(date.toString())) return false
          return date.dayOfWeek < 6 || date.toString() === '2026-01-10'
        })
        expect(calendar.countWorkingDays(after, after.add({ days: length }))).toBe(counted.length)
      }),
    )
  })

  test('is negative backwards', () => {
    expect(calendar.countWorkingDays(day('2026-01-09'), day('2026-01-12'))).toBe(2)
    expect(calendar.countWorkingDays(day('2026-01-12'), day('2026-01-09'))).toBe(-2)
  })
})

describe('adding and subtracting', () => {
  const few = fc.integer({ min: 1, max: 120 })
  const middle = fc.integer({ min: 200, max: 500 }).map((days) => first.add({ days }))

  test('land on a working day and are undone by counting', () => {
    fc.assert(
      fc.property(middle, few, (event, n) => {
        const due = calendar.addWorkingDays(event, n)
        expect(calendar.isWorkingDay(due)).toBe(true)
        expect(calendar.countWorkingDays(event, due)).toBe(n)
        const start = calendar.subtractWorkingDays(event, n)
        expect(calendar.isWorkingDay(start)).toBe(true)
        expect(calendar.countWorkingDays(start.subtract({ days: 1 }), event.subtract({ days: 1 }))).toBe(n)
      }),
    )
  })

  test('nothing added is the day itself, working or not', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(calendar.addWorkingDays(date, 0).equals(date)).toBe(true)
        expect(calendar.subtractWorkingDays(date, 0).equals(date)).toBe(true)
      }),
    )
  })

  test('neighbours are strict, the last working day upto is not', () => {
    expect(calendar.previousWorkingDay(day('2026-01-05')).toString()).toBe('2025-12-30')
    expect(calendar.nextWorkingDay(day('2026-01-09')).toString()).toBe('2026-01-10')
    expect(calendar.lastWorkingDayUpto(day('2026-01-10')).toString()).toBe('2026-01-10')
    expect(calendar.lastWorkingDayUpto(day('2026-01-04')).toString()).toBe('2025-12-30')
  })

  test.each([-1, 1.5, Number.NaN])('%s working days are refused', (n) => {
    expect(() => calendar.addWorkingDays(day('2026-03-02'), n)).toThrow(RangeError)
  })
})

test('the extension cut-off is the last day on which n working days remain (P4)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 700 }).map((days) => first.add({ days })),
      fc.integer({ min: 1, max: 10 }),
      (due, n) => {
        const { date, lastWorkingDay } = calendar.extensionCutoff(due, n)
        expect(calendar.countWorkingDays(date, due)).toBe(n)
        expect(calendar.countWorkingDays(date.add({ days: 1 }), due)).toBe(n - 1)
        expect(lastWorkingDay.equals(calendar.lastWorkingDayUpto(date))).toBe(true)
      },
    ),
  )
})

test('skipped and worked weekend days explain a count completely', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      fc.pre(Temporal.PlainDate.compare(a, b) <= 0)
      const skipped = calendar.skippedDays(a, b)
      expect(skipped.length + calendar.countWorkingDays(a, b)).toBe(a.until(b).days)
    }),
  )
  const skipped = calendar.skippedDays(day('2025-12-30'), day('2026-01-05'))
  expect(skipped.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2025-12-31 holiday',
    '2026-01-01 holiday',
    '2026-01-02 holiday',
    '2026-01-03 weekend',
    '2026-01-04 weekend',
  ])
  expect(skipped[3]?.reason).toEqual({ vi: 'Thứ Bảy', en: 'Saturday' })
  expect(calendar.workedWeekendDays(day('2026-01-05'), day('2026-01-12')).map(({ date }) => String(date))).toEqual([
    '2026-01-10',
  ])
})

describe('a year without data', () => {
  test.each<[string, number, () => unknown]>([
    ['a day before', 2024, () => calendar.ord(day('2024-12-31'))],
    ['a day after', 2027, () => calendar.isWorkingDay(day('2027-01-01'))],
    ['counting into it', 2027, () => calendar.countWorkingDays(day('2026-12-01'), day('2027-02-01'))],
    ['adding into it', 2027, () => calendar.addWorkingDays(day('2026-12-30'), 5)],
    ['subtracting into it', 2024, () => calendar.previousWorkingDay(day('2025-01-01'))],
    ['explaining into it', 2027, () => calendar.skippedDays(day('2026-12-30'), day('2027-01-02'))],
    ['the row of a day', 2030, () => calendar.findDay(day('2030-01-02'))],
    ['no calendar at all', 2026, () => compileCalendar([]).ord(day('2026-01-02'))],
  ])('%s names it', (_, year, ask) => {
    expect(ask).toThrow(CalendarYearMissing)
    expect(ask).toThrow(expect.objectContaining({ year, message: expect.stringContaining(`năm ${year}`) }))
  })
})

test.each<[string, CalendarYear[], string[]]>([
  ['a day off on a weekend', [table(2026, row('2026-01-03', 'off'))], ['2026-01-03']],
  ['a worked weekday', [table(2026, row('2026-01-05', 'worked'))], ['2026-01-05']],
  ['a day twice', [table(2026, row('2026-01-01', 'off'), row('2026-01-01', 'off'))], ['2026-01-01']],
  ['a day of another year', [table(2026, row('2025-01-01', 'off'))], ['2025-01-01']],
  ['a day that does not exist', [table(2026, row('2026-02-30', 'off'))], ['2026-02-30']],
  ['a day written day first', [table(2026, row('01/01/2026', 'off'))], ['01/01/2026']],
  ['a gap between years', [table(2024), table(2027)], ['2025', '2026']],
  ['a year twice', [table(2026), table(2026)], ['2026']],
  [
    'several at once',
    [table(2026, row('2026-01-03', 'off'), row('2026-01-02', 'off'), row('2026-01-05', 'worked'))],
    ['2026-01-03', '2026-01-05'],
  ],
])('%s does not compile and every bad row is named', (_, years, dates) => {
  const compile = () => compileCalendar(years)
  expect(compile).toThrow(InvalidCalendar)
  expect(compile).toThrow(
    expect.objectContaining({ rows: dates.map((date) => expect.objectContaining({ date })) }),
  )
})
