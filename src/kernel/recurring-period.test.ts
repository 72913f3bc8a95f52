import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDeadline } from './deadline-words.ts'
import { dueAfterEvent } from './due-rule.ts'
import { CADENCES, dueOfPeriod, firstPeriodFrom, lastMonthOf, nextPeriod, periodOf, periodWords, recurrenceWords } from './recurring-period.ts'
import { compileCalendar } from './working-days.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }))
const cadence = fc.constantFrom(...CADENCES)
const rule = cadence.chain((one) => fc.record({
  cadence: fc.constant(one), month: fc.integer({ min: 1, max: lastMonthOf(one) }), day: fc.integer({ min: 1, max: one === 'weekly' ? 7 : 31 }), before: fc.boolean(),
})).filter(({ month, day: named, before }) => !(month === 1 && named === 1 && before))
const compare = Temporal.PlainDate.compare
const calendar = compileCalendar([2025, 2026, 2027].map((year) => ({ year, status: 'notified' as const, days: [] })))

describe('periods', () => {
  test('every day lies in exactly one, and the next begins the day after: nothing doubled, nothing skipped', () => {
    fc.assert(fc.property(cadence, day, (one, date) => {
      const period = periodOf(one, date)
      expect(compare(period.first, date)).toBeLessThanOrEqual(0)
      expect(compare(date, period.last)).toBeLessThanOrEqual(0)
      expect(periodOf(one, period.first)).toEqual(period)
      expect(periodOf(one, period.last).key).toBe(period.key)
      const next = nextPeriod(one, period)
      expect(next.first.toString()).toBe(period.last.add({ days: 1 }).toString())
      expect(next.key).not.toBe(period.key)
    }))
  })

  test('a walk over a year names each period once, in order', () => {
    fc.assert(fc.property(cadence, day, (one, date) => {
      const keys: string[] = []
      for (let period = periodOf(one, date); compare(period.first, date.add({ years: 1 })) < 0; period = nextPeriod(one, period)) keys.push(period.key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys).toEqual(keys.toSorted())
    }))
  })

  test('the tasks of a series fall due one after the other', () => {
    fc.assert(fc.property(rule, day, (one, date) => {
      const period = periodOf(one.cadence, date)
      expect(compare(dueOfPeriod(one, period), period.first)).toBeGreaterThanOrEqual(0)
      expect(compare(dueOfPeriod(one, period), dueOfPeriod(one, nextPeriod(one.cadence, period)))).toBeLessThan(0)
    }))
  })

  test('the first period is the earliest one that can still be done in time', () => {
    fc.assert(fc.property(rule, day, (one, today) => {
      const first = firstPeriodFrom(one, today)
      expect(compare(dueOfPeriod(one, first), today)).toBeGreaterThanOrEqual(0)
      const current = periodOf(one.cadence, today)
      expect(first.key === current.key || compare(dueOfPeriod(one, current), today) < 0).toBe(true)
    }))
  })

  test.each([['2026-12', 'tháng 12/2026'], ['2026-Q4', 'quý IV/2026'], ['2026-H2', '6 tháng cuối năm 2026'], ['2026', 'năm 2026'], ['2026-W48', 'tuần 48/2026']])('%s is %s', (key, words) => {
    expect(periodWords(key).vi).toBe(words)
  })
})

const read = (words: string) => readDeadline(words, { issued: Temporal.PlainDate.from('2026-11-20'), calendar })

describe('the words of a recurring deadline', () => {
  test.each([
    ['ngày 25 hằng tháng', 'monthly', 1, 25, false, '2026-12-25'],
    ['trước ngày 25 hàng tháng', 'monthly', 1, 25, true, '2026-12-24'],
    ['trước ngày 05 tháng sau, định kỳ hàng tháng', 'monthly', 2, 5, true, '2027-01-04'],
    ['trước ngày 15 tháng cuối quý, hàng quý', 'quarterly', 3, 15, true, '2026-12-14'],
    ['hằng quý, trước ngày 15 tháng cuối quý', 'quarterly', 3, 15, true, '2026-12-14'],
    ['thứ Sáu hằng tuần', 'weekly', 1, 5, false, '2026-12-04'],
    ['trước ngày 25/11 hằng năm', 'yearly', 11, 25, true, '2026-11-24'],
    ['trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm', 'half_yearly', 6, 15, true, '2026-12-14'],
  ] as const)('%s', (words, expected, month, named, before, due) => {
    const reading = read(words)
    expect(reading).toMatchObject({ kind: 'recurring', rule: { cadence: expected, month, day: named, before } })
    if (reading.kind !== 'recurring' || reading.rule === undefined) throw new Error(words)
    expect(dueOfPeriod(reading.rule, periodOf(expected, Temporal.PlainDate.from('2026-12-01'))).toString()).toBe(due)
    expect(recurrenceWords(reading.rule).vi).not.toBe('')
  })

  test('words without a day give no rule', () => {
    expect(read('báo cáo hằng tháng')).not.toHaveProperty('rule')
  })
})

describe('a deadline that hangs on an event', () => {
  test.each([
    ['05 ngày làm việc kể từ ngày nhận được văn bản', 5, 'working_day', 'nhận được văn bản'],
    ['10 ngày sau khi Quyết định được phê duyệt', 10, 'day', 'Quyết định được phê duyệt'],
    ['trong 02 tuần kể từ ngày Nghị định có hiệu lực.', 14, 'day', 'Nghị định có hiệu lực'],
    ['chậm nhat 03 thang sau khi ket thuc ky hop', 3, 'month', 'ket thuc ky hop'],
  ] as const)('%s', (words, count, unit, event) => {
    expect(read(words)).toMatchObject({ kind: 'relative_event', rule: { count, unit, event } })
  })

  test('a length alone, or an event alone, is no rule', () => {
    expect(read('không quá 07 ngày làm việc')).not.toHaveProperty('rule')
    expect(read('ngay sau khi kết thúc kỳ họp')).not.toHaveProperty('rule')
  })

  test('is what the calendar adds, and always a working day', () => {
    const within = fc.integer({ min: 0, max: 700 }).map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }))
    fc.assert(fc.property(within, fc.integer({ min: 1, max: 60 }), (occurredOn, count) => {
      expect(dueAfterEvent({ count, unit: 'working_day', event: 'x' }, occurredOn, calendar).toString()).toBe(calendar.addWorkingDays(occurredOn, count).toString())
      const byDays = dueAfterEvent({ count, unit: 'day', event: 'x' }, occurredOn, calendar)
      const end = occurredOn.add({ days: count })
      expect(byDays.toString()).toBe((calendar.isWorkingDay(end) ? end : calendar.nextWorkingDay(end)).toString())
    }))
  })
})
