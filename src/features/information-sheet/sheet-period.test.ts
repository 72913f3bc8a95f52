import fc from 'fast-check'
import { expect, it } from 'vitest'
import { notifiedWorkingCalendar } from '../work-calendar/public.ts'
import { findPeriod, periodOn } from './domain/sheet-period.ts'

const calendar = notifiedWorkingCalendar()
const day = (text: string) => Temporal.PlainDate.from(text)
const rhythm = { anchor: day('2026-01-05'), days: 14 }
const words = (period: ReturnType<typeof periodOn>) => period && [period.nominal, period.day, period.after].map(String)

it('counts every second Monday from the anchor', () => {
  expect(words(periodOn(day('2026-11-23'), rhythm, calendar))).toEqual(['2026-11-23', '2026-11-23', '2026-11-09'])
  expect(words(periodOn(day('2026-11-22'), rhythm, calendar))).toEqual(['2026-11-09', '2026-11-09', '2026-10-26'])
  expect(findPeriod(day('2026-11-16'), rhythm, calendar)).toBeUndefined()
  expect(findPeriod(day('2025-12-22'), rhythm, calendar)).toBeUndefined()
})

it('goes out on the working day before when its own is a day off', () => {
  // 16/02/2026 is the Monday of the Tết holidays; the Friday before it is worked.
  expect(calendar.isWorkingDay(day('2026-02-16'))).toBe(false)
  const friday = calendar.lastWorkingDayUpto(day('2026-02-16'))
  expect(words(periodOn(friday, rhythm, calendar))?.slice(0, 2)).toEqual(['2026-02-16', friday.toString()])
  expect(words(periodOn(friday.subtract({ days: 1 }), rhythm, calendar))?.[0]).toBe('2026-02-02')
})

it('always knows one period, whose day has come and is worked, and no later one', () => {
  fc.assert(fc.property(fc.integer({ min: 20, max: 340 }), (days) => {
    const today = rhythm.anchor.add({ days })
    const period = periodOn(today, rhythm, calendar)
    if (period === undefined) throw new Error(`no period on ${today}`)
    expect(calendar.isWorkingDay(period.day)).toBe(true)
    expect(Temporal.PlainDate.compare(period.day, today)).toBeLessThanOrEqual(0)
    const next = findPeriod(period.nominal.add({ days: 14 }), rhythm, calendar)
    expect(next === undefined || Temporal.PlainDate.compare(next.day, today) > 0).toBe(true)
  }))
})
