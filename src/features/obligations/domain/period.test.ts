import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notifiedWorkingCalendar } from '../../work-calendar/public.ts'
import { lastWorkingDay } from './last-days.ts'
import { monthsAround } from './months-around.ts'
import { PERIODIC_KINDS, type PeriodicKind } from './obligation.ts'
import { obligationDue } from './obligation-due.ts'
import { missingPeriods, periodOn, type PeriodicRule } from './period.ts'
import { periodicReportProblems, receiptProblems } from './periodic-report.ts'

const calendar = notifiedWorkingCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const rule: PeriodicRule = {
  informationSheetAnchor: '2026-01-05', informationSheetDays: 14, technicalReportDays: 5,
  unitHalfYearReport: '06-15', unitAnnualReport: '11-25', officeHalfYearReport: '06-20', officeAnnualReport: '12-20', annualReviewDay: '12-31',
}
const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => day('2024-01-01').add({ days }))
const anyKind = fc.constantFrom(...PERIODIC_KINDS)

function dueOf(kind: PeriodicKind, on: string): [string | undefined, string | undefined, string | undefined] {
  const period = periodOn(kind, day(on), rule)
  if (period === undefined) return [undefined, undefined, undefined]
  const due = obligationDue(kind, period.startedOn, period.workingDays, calendar, period.givenDay)
  return [period.key, due?.toString(), lastWorkingDay(due, calendar)?.toString()]
}

describe('the rounds of 2026 (G10)', () => {
  test.each([
    ['UNIT_HALF_YEAR_REPORT', '2026-01-01', '2026-H1', '2026-06-14', '2026-06-12'],
    ['UNIT_ANNUAL_REPORT', '2026-11-20', '2026', '2026-11-24', '2026-11-23'],
    ['OFFICE_HALF_YEAR_REPORT', '2026-06-10', '2026-H1', '2026-06-19', '2026-06-19'],
    ['OFFICE_ANNUAL_REPORT', '2026-07-01', '2026', '2026-12-19', '2026-12-18'],
    ['ANNUAL_REVIEW', '2026-12-31', '2026', '2026-12-31', '2026-12-31'],
    ['INFORMATION_SHEET', '2026-11-23', '2026-11-23', '2026-11-23', '2026-11-23'],
    ['INFORMATION_SHEET', '2026-11-24', '2026-12-07', '2026-12-07', '2026-12-07'],
    ['INFORMATION_SHEET', '2026-02-10', '2026-02-16', '2026-02-13', '2026-02-13'], // the day lies in Tết
    ['TECHNICAL_REPORT', '2026-07-14', '2026-Q3', '2026-10-07', '2026-10-07'],
    ['SESSION_REPORT', '2026-11-30', '2026-11', undefined, undefined],
  ] as const)('%s on %s is %s, until %s, last worked on %s', (kind, on, ...expected) => {
    expect(dueOf(kind, on)).toEqual(expected)
  })

  test('the annual round opens on 01/07 and runs until the next', () => {
    expect(periodOn('UNIT_ANNUAL_REPORT', day('2027-06-30'), rule)?.key).toBe('2026')
    expect(periodOn('UNIT_ANNUAL_REPORT', day('2027-07-01'), rule)?.key).toBe('2027')
  })

  test('there is no sheet on or before the anchor', () => {
    expect(periodOn('INFORMATION_SHEET', day('2026-01-05'), rule)).toBeUndefined()
    expect(periodOn('INFORMATION_SHEET', day('2026-01-06'), rule)?.key).toBe('2026-01-19')
  })
})

describe('rounds', () => {
  test('hold the day, follow one another without a gap, and their keys grow with time', () => {
    fc.assert(fc.property(anyKind, anyDay, (kind, on) => {
      const period = periodOn(kind, on, rule)
      fc.pre(period !== undefined)
      expect(Temporal.PlainDate.compare(period.opensOn, on)).toBeLessThanOrEqual(0)
      expect(periodOn(kind, period.opensOn, rule)).toEqual(period)
      const former = periodOn(kind, period.opensOn.subtract({ days: 1 }), rule)
      expect((former?.key ?? '') < period.key).toBe(true)
    }))
  })

  test('opened day by day or after any outage are the same', () => {
    fc.assert(fc.property(anyKind, anyDay, fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }), (kind, from, outages) => {
      const first = missingPeriods(kind, undefined, from, rule)
      let known = first.at(-1)?.key
      let today = from
      const opened = first.map(({ key }) => key)
      for (const days of outages) {
        today = today.add({ days })
        const missing = missingPeriods(kind, known, today, rule)
        if (known !== undefined || missing.length > 0) opened.push(...missing.map(({ key }) => key))
        known = missing.at(-1)?.key ?? known
      }
      const daily = first.map(({ key }) => key)
      for (let on = from; Temporal.PlainDate.compare(on, today) <= 0; on = on.add({ days: 1 })) {
        const key = periodOn(kind, on, rule)?.key
        if (key !== undefined && key > (daily.at(-1) ?? '')) daily.push(key)
      }
      // A duty that had no round before the outage begins with the one that runs after it.
      expect(opened).toEqual(first.length === 0 ? daily.slice(daily.indexOf(opened[0] ?? '')).slice(0, opened.length) : daily)
      expect(new Set(opened).size).toBe(opened.length)
    }))
  })
})

describe('records', () => {
  const today = day('2026-11-24')
  test.each([
    ['as it should be', '2026-11-23', '2026-11-24', []],
    ['not sent yet', '2026-11-23', '2026-11-25', ['SENT_IN_FUTURE']],
    ['dated after sending', '2026-11-24', '2026-11-23', ['DOCUMENT_AFTER_SENDING']],
  ] as const)('%s', (_, documentDate, sentOn, codes) => {
    expect(periodicReportProblems({ documentRef: '1', documentDate: day(documentDate), sentOn: day(sentOn) }, today, 'Đ22.1').map(({ code }) => code)).toEqual(codes)
  })

  test('a receipt lies between the sending and today', () => {
    const codes = (received: string) => receiptProblems(day(received), day('2026-11-20'), today, 'Đ22.1').map(({ code }) => code)
    expect([codes('2026-11-19'), codes('2026-11-20'), codes('2026-11-25')]).toEqual([['RECEIVED_BEFORE_SENDING'], [], ['RECEIVED_IN_FUTURE']])
  })

  test('months offered run from the last one to a year ahead', () => {
    expect([monthsAround(today)[0], monthsAround(today)[1], monthsAround(today).at(-1), monthsAround(today).length]).toEqual(['2026-10', '2026-11', '2027-11', 14])
  })
})
