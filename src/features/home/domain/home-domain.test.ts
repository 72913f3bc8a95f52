import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastMonths, monthKey, onTimeRate, sumDone } from './done-figures.ts'
import { NOTHING_OPEN, sumOpen } from './open-figures.ts'
import { workQueue } from './work-queue.ts'
import { writtenNumber, writtenRate } from './written-number.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const TODAY = day('2026-11-23')
const SOON_UNTIL = day('2026-11-28')

describe('the queue of a unit', () => {
  const row = (phase: string, due: string | null) => ({ phase, dueOn: due === null ? null : day(due) })

  test('what ran out, what bites now, what can wait', () => {
    const rows = [row('accepted', '2026-11-22'), row('issued', '2027-06-01'), row('in_progress', '2026-11-23'), row('in_progress', '2026-11-28'), row('in_progress', null), row('issued', '2026-11-01')]
    const queue = workQueue(rows, TODAY, SOON_UNTIL)
    expect(queue.late).toEqual([rows[0], rows[5]])
    expect(queue.now).toEqual([rows[1], rows[2]])
    expect(queue.later).toEqual([rows[3], rows[4]])
  })

  test('loses nothing, doubles nothing, keeps the order', () => {
    const any = fc.record({ phase: fc.constantFrom('issued', 'accepted', 'in_progress'), days: fc.option(fc.integer({ min: -400, max: 400 })) })
    fc.assert(fc.property(fc.array(any), (given) => {
      const rows = given.map(({ phase, days }, index) => ({ phase, index, dueOn: days === null ? null : TODAY.add({ days }) }))
      const { late, now, later } = workQueue(rows, TODAY, SOON_UNTIL)
      for (const group of [late, now, later]) expect(group).toEqual([...group].sort((a, b) => a.index - b.index))
      expect([...late, ...now, ...later].map((row) => row.index).sort((a, b) => a - b)).toEqual(rows.map((row) => row.index))
    }))
  })
})

test('the six months that end with this one, over New Year', () => {
  expect(lastMonths(day('2026-02-28'), 6).map(monthKey)).toEqual(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'])
})

test('a rate says its denominator, and nothing where there is none', () => {
  expect(onTimeRate({ onTime: 5, late: 1, noDue: 9 })).toEqual({ part: 5, of: 6 })
  expect(writtenRate({ part: 5, of: 6 }, 'vi')).toBe('83,3 %')
  expect(writtenRate({ part: 5, of: 6 }, 'en')).toBe('83.3 %')
  expect(writtenRate({ part: 0, of: 0 }, 'vi')).toBe('–')
  expect(writtenNumber(1284, 'vi')).toBe('1.284')
})

test('sums over nothing are nothing', () => {
  expect(sumOpen([])).toEqual(NOTHING_OPEN)
  expect(sumDone([{ onTime: 1, late: 2, noDue: 3 }, { onTime: 10, late: 20, noDue: 30 }])).toEqual({ onTime: 11, late: 22, noDue: 33 })
})
