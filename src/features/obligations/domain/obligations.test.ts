import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCalendar } from '../../../kernel/working-days.ts'
import { notifiedWorkingCalendar } from '../../work-calendar/public.ts'
import { breach, fulfilsUpdate } from './breach.ts'
import type { Obligation } from './obligation.ts'
import { obligationDue } from './obligation-due.ts'
import { obligationMoves } from './obligation-moves.ts'
import { firstQuarter, quarterOf } from './quarter.ts'

const calendar = notifiedWorkingCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const row = (more: Partial<Obligation>): Obligation => ({
  id: 'o', kind: 'UPDATE', documentId: null, assignmentId: 'a', subjectId: null, chargedOrganisationId: 'u', startedOn: day('2026-11-20'), workingDays: 3,
  dueOn: day('2026-11-26'), period: '', clause: 'Đ7.2.a', doneAt: null, judgedOn: null, workingDaysLate: null, cancelledAt: null, ...more,
})
const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => day('2021-06-01').add({ days }))

describe('when a clock ends', () => {
  test.each([
    ['CLASSIFY', '2026-08-21', 2, '2026-08-24'], // G1: Saturday 22/08 is worked
    ['CLASSIFY', '2026-08-21', 7, '2026-09-03'], // G1: over the National Day
    ['UPDATE', '2026-02-13', 3, '2026-02-25'], // G2: over Tết
    ['UPDATE', '2026-11-24', 3, '2026-11-27'],
    ['QUARTERLY_UPDATE', '2026-11-23', null, '2026-12-31'],
  ] as const)('%s from %s with %s days ends on %s', (kind, start, days, due) => {
    expect(obligationDue(kind, day(start), days, calendar)?.toString()).toBe(due)
  })

  test('is not known while its year has no calendar', () => {
    expect(obligationDue('UPDATE', day('2031-03-14'), 3, calendar)).toBeNull()
    expect(obligationDue('UPDATE', day('2027-12-30'), 3, calendar)).toBeNull()
  })

  test('is a working day so many working days later, whatever the start', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (start, days) => {
      const due = obligationDue('CLASSIFY', start, days, calendar)
      expect(due === null ? 'unknown' : [calendar.isWorkingDay(due), calendar.countWorkingDays(start, due)]).toEqual([true, days])
    }))
  })
})

describe('quarters', () => {
  test('hold their days and follow one another', () => {
    fc.assert(fc.property(anyDay, (date) => {
      const { first, last, period } = quarterOf(date)
      expect([Temporal.PlainDate.compare(first, date) <= 0, Temporal.PlainDate.compare(date, last) <= 0, quarterOf(last).period]).toEqual([true, true, period])
      expect(quarterOf(last.add({ days: 1 })).period > period).toBe(true)
    }))
  })

  test.each([
    ['2026-11-23', '2026-Q4'], ['2026-12-16', '2026-Q4'], ['2026-12-17', '2027-Q1'], ['2026-12-31', '2027-Q1'], ['2026-01-01', '2026-Q1'],
  ])('a task given on %s is first updated in %s', (issued, period) => {
    expect(firstQuarter(day(issued)).period).toBe(period)
  })
})

describe('breach', () => {
  const at = (instant: string) => Temporal.Instant.from(instant)
  test.each([
    ['done at 24:00 of the day before it ran out', { dueOn: day('2026-02-25'), doneAt: at('2026-02-25T23:59:59+07:00') }, { breached: false, workingDaysLate: 0 }],
    ['G2: entered ten minutes after midnight', { dueOn: day('2026-02-25'), doneAt: at('2026-02-26T00:10:00+07:00'), workingDaysLate: 1 }, { breached: true, workingDaysLate: 1 }],
    ['G1: published on Tuesday', { dueOn: day('2026-08-24'), doneAt: at('2026-08-25T08:00:00+07:00'), workingDaysLate: 1 }, { breached: true, workingDaysLate: 1 }],
    ['done late by another calendar: frozen', { dueOn: day('2026-08-24'), doneAt: at('2026-08-28T08:00:00+07:00'), workingDaysLate: 3 }, { breached: true, workingDaysLate: 3 }],
    ['recorded late from a paper that came in time', { dueOn: day('2026-08-24'), doneAt: at('2026-08-28T08:00:00+07:00'), judgedOn: day('2026-08-24') }, { breached: false, workingDaysLate: 0 }],
    ['running, over a day off', { dueOn: day('2026-11-23') }, { breached: true, workingDaysLate: 0 }],
    ['waiting for a calendar', { dueOn: null }, { breached: false, workingDaysLate: 0 }],
    ['cancelled', { dueOn: day('2026-01-05'), cancelledAt: at('2026-01-06T00:00:00Z') }, { breached: false, workingDaysLate: 0 }],
  ] as const)('%s', (_, facts, expected) => {
    expect(breach(row(facts), day('2026-11-24'), calendar)).toEqual(expected)
  })

  test('an update does the duty from the deadline on, a result at any time', () => {
    const due = day('2026-11-24')
    expect([fulfilsUpdate('progress_update', day('2026-11-23'), due), fulfilsUpdate('progress_update', due, due), fulfilsUpdate('result_report', day('2026-10-01'), due)]).toEqual([false, true, true])
  })
})

describe('a new calendar', () => {
  const year = (days: Parameters<typeof compileCalendar>[0][number]['days']) => compileCalendar([{ year: 2026, status: 'notified', days }])
  const plain = year([])
  const moved = year([{ date: '2026-11-25', kind: 'off', name: { vi: 'Nghỉ bù', en: 'Day off' }, notice: 'x', status: 'notified' }])

  test('moves what is open and leaves what is done or cancelled as it was', () => {
    const dueOn = day('2026-11-25')
    const rows = [row({ id: '1', dueOn }), row({ id: '2', dueOn, doneAt: Temporal.Instant.from('2026-11-21T00:00:00Z') }), row({ id: '3', dueOn, cancelledAt: Temporal.Instant.from('2026-11-21T00:00:00Z') })]
    expect(obligationMoves(rows, moved).map(({ id, before, after }) => [id, before?.toString(), after?.toString()])).toEqual([['1', '2026-11-25', '2026-11-26']])
    expect(obligationMoves(rows, plain)).toEqual([])
  })

  test('gives an end to what waited for it', () => {
    expect(obligationMoves([row({ dueOn: null })], calendar).map((move) => move.after?.toString())).toEqual(['2026-11-26'])
  })
})
