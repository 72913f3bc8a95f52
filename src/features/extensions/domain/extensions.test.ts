import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '../../../kernel/plain-date.ts'
import { notifiedWorkingCalendar } from '../../work-calendar/public.ts'
import { allowsState, EXTENSION_STATES, EXTENSION_TRANSITIONS, type ExtensionAct, isOpen, isPending } from './extension-lifecycle.ts'
import { noticeOf } from './notice-of.ts'
import { approvalProblems, requestProblems } from './request-input.ts'
import { isFixedFromAbove } from './situation.ts'

const calendar = notifiedWorkingCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const ask = (asked: string, due: string, days = 3) => noticeOf(day(asked), day(due), days, calendar)

describe('whether a request is in time (P4, Đ6.2.c)', () => {
  it.each([
    ['2026-11-27', '2026-11-24', true], // G3: a public holiday, and still 25, 26, 27
    ['2026-11-27', '2026-11-23', true],
    ['2026-11-27', '2026-11-25', false],
    ['2026-02-24', '2026-02-12', true], // over Tết
    ['2026-02-24', '2026-02-22', false],
    ['2026-08-24', '2026-08-20', true], // Saturday 22/08 is worked
    ['2026-08-24', '2026-08-21', false],
    ['2027-02-11', '2027-02-01', true],
    ['2027-02-11', '2027-02-02', false],
    ['2026-11-27', '2026-11-28', false],
  ])('due %s, asked %s: %s', (due, asked, onTime) => {
    expect(ask(asked, due)?.onTime).toBe(onTime)
  })

  it.each([
    ['2026-11-27', '2026-11-24'], ['2026-02-24', '2026-02-12'], ['2026-08-24', '2026-08-20'], ['2027-02-11', '2027-02-01'],
  ])('due %s, the last day to ask is %s', (due, last) => {
    expect(ask('2026-01-05', due)?.lastDay?.toString()).toBe(last)
  })

  it('is in time exactly up to the last day, whatever the days off', () => {
    const anyDay = fc.integer({ min: 40, max: 2500 }).map((days) => day('2020-06-01').add({ days }))
    fc.assert(fc.property(anyDay, fc.integer({ min: -5, max: 25 }), fc.integer({ min: 1, max: 6 }), (due, before, days) => {
      const asked = due.subtract({ days: before })
      const notice = noticeOf(asked, due, days, calendar)
      if (notice?.lastDay === undefined) throw new Error('these years are loaded')
      expect(notice.onTime).toBe(toEpochDay(asked) <= toEpochDay(notice.lastDay))
      expect(notice.onTime).toBe(calendar.countWorkingDays(asked, due) >= days)
      expect(calendar.countWorkingDays(notice.lastDay.add({ days: 1 }), due)).toBeLessThan(days)
    }))
  })

  it('cannot be told without the calendar, except where enough days are left before it ends', () => {
    expect(ask('2027-12-30', '2028-01-14')).toBeUndefined()
    expect(ask('2027-12-01', '2028-01-14')).toEqual({ onTime: true, daysLeft: undefined, lastDay: undefined })
    expect(ask('2028-01-03', '2028-01-14')).toBeUndefined()
    expect(ask('2028-01-03', '2027-12-31')?.onTime).toBe(false)
  })
})

describe('the life of a request', () => {
  const acts = Object.keys(EXTENSION_TRANSITIONS) as ExtensionAct[]

  it('ends for good: nothing leads out of an answer, a withdrawal or a lapse', () => {
    for (const state of EXTENSION_STATES) expect(acts.some((act) => allowsState(state, act))).toBe(isOpen(state))
  })

  it('is never withdrawn once it lies before the leaders, never decided before', () => {
    expect(EXTENSION_STATES.filter((state) => allowsState(state, 'withdraw'))).toEqual(['draft', 'submitted', 'received'])
    expect(EXTENSION_STATES.filter((state) => allowsState(state, 'approve') || allowsState(state, 'reject'))).toEqual(['presented'])
  })

  it('is pending from the day it is sent to its answer', () => {
    expect(EXTENSION_STATES.filter(isPending)).toEqual(['submitted', 'received', 'presented'])
  })
})

describe('what is typed', () => {
  const input = { documentNumber: '45/CV-KT', documentDate: day('2026-11-23'), reason: 'Chờ thẩm định', proposedDue: day('2026-12-10') }
  const known = { today: day('2026-11-23'), due: day('2026-11-27'), documentIssuedDate: day('2026-11-02') }
  const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

  it('proposes a later date by a document of these days', () => {
    expect(requestProblems(input, known)).toEqual([])
    expect(codes(requestProblems({ ...input, proposedDue: day('2026-11-27') }, known))).toEqual(['PROPOSED_NOT_LATER'])
    expect(codes(requestProblems({ ...input, documentDate: day('2026-11-24') }, known))).toEqual(['FUTURE_DATE'])
    expect(codes(requestProblems({ ...input, documentDate: day('2026-11-01') }, known))).toEqual(['BEFORE_DIRECTIVE'])
  })

  it('is granted only to a later day, and a late one only with the leader’s own words', () => {
    const decision = { documentNumber: '1/UBND', documentDate: day('2026-11-30'), newDue: day('2026-12-10'), waiver: '' }
    expect(approvalProblems(decision, { due: known.due, onTime: true })).toEqual([])
    expect(codes(approvalProblems({ ...decision, newDue: known.due }, { due: known.due, onTime: true }))).toEqual(['NEW_DUE_NOT_LATER'])
    expect(codes(approvalProblems(decision, { due: known.due, onTime: false }))).toEqual(['WAIVER_REQUIRED'])
  })

  it.each([
    ['own', true, false], ['own', false, false], ['province', true, true], ['province', false, false], ['provincial_office', true, true], ['party_standing', true, true], ['council_standing', true, true],
  ])('a task of origin %s that fixes the time (%s) is out of our hands: %s (Đ6.1.d)', (origin, originFixesDeadline, fixed) => {
    expect(isFixedFromAbove({ origin, originFixesDeadline })).toBe(fixed)
  })
})
