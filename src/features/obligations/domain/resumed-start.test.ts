import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileCalendar } from '../../../kernel/working-days.ts'
import { resumedStart } from './resumed-start.ts'

const calendar = compileCalendar([2025, 2026, 2027].map((year) => ({ year, status: 'notified' as const, days: [] })))
const day = fc.integer({ min: 0, max: 400 }).map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }))

test('the working days gone before a suspension are those gone after it, whatever lies between', () => {
  fc.assert(fc.property(day, day, fc.integer({ min: 0, max: 200 }), (start, suspendedOn, pause) => {
    const resumedOn = suspendedOn.add({ days: pause })
    const again = resumedStart(start, { suspendedOn, resumedOn }, calendar)
    const goneBefore = Math.max(0, calendar.countWorkingDays(start, suspendedOn))
    const goneAfter = Math.max(0, calendar.countWorkingDays(again, resumedOn))
    expect(goneAfter).toBe(Temporal.PlainDate.compare(resumedOn, start) <= 0 ? 0 : goneBefore)
    expect(Temporal.PlainDate.compare(again, start)).toBeGreaterThanOrEqual(0)
  }))
})
