import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileCalendar } from '../../kernel/working-days.ts'
import { notifiedCalendar } from './notified-calendar.ts'

const calendar = compileCalendar(notifiedCalendar)
const day = (iso: string) => Temporal.PlainDate.from(iso)

test.each([
  [2020, 252],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 250],
  [2026, 249],
  [2027, 249],
])('%i has %i working days', (year, expected) => {
  const rows = [...calendar.ordinals()].filter(({ date }) => date.startsWith(`${year}-`))
  const start = rows[0]
  expect(start).toBeDefined()
  const before = (start?.ord ?? 0) - (calendar.isWorkingDay(day(`${year}-01-01`)) ? 1 : 0)
  expect((rows.at(-1)?.ord ?? 0) - before).toBe(expected)
})

test.each([
  ['2026-08-21', 2, '2026-08-24', 'Saturday 22/08 is worked'],
  ['2026-08-21', 7, '2026-09-03', 'the swap of 31/08 and National Day'],
  ['2026-02-12', 2, '2026-02-23', 'Tết'],
  ['2026-01-09', 2, '2026-01-12', 'Saturday 10/01 is worked'],
  ['2025-12-31', 2, '2026-01-06', 'the New Year swap'],
  ['2026-02-13', 3, '2026-02-25', 'update after Tết (Đ7.2.a), G2'],
  ['2026-04-26', 3, '2026-05-04', 'Giỗ Tổ, 30/4 and 1/5'],
  ['2026-11-23', 2, '2026-11-26', 'presenting a request received before the holiday, G3'],
  ['2026-11-24', 2, '2026-11-26', 'presenting a request received on the holiday, G3'],
])('%s + %i working days is %s: %s', (event, n, due) => {
  expect(calendar.addWorkingDays(day(event), n).toString()).toBe(due)
})

test('before the swap notice was loaded, 31/12/2025 + 2 was Monday 05/01/2026', () => {
  const swap = new Set(['2026-01-02', '2026-01-10'])
  const older = compileCalendar(
    notifiedCalendar.map((table) => ({ ...table, days: table.days.filter((row) => !swap.has(row.date)) })),
  )
  expect(older.addWorkingDays(day('2025-12-31'), 2).toString()).toBe('2026-01-05')
})

test.each([
  ['2026-11-27', '2026-11-24', '2026-11-23'],
  ['2026-02-24', '2026-02-12', '2026-02-12'],
  ['2026-08-24', '2026-08-20', '2026-08-20'],
  ['2027-02-11', '2027-02-01', '2027-02-01'],
])('due %s: an extension can be asked until %s, last working day %s (P4, G3)', (due, last, lastWorkingDay) => {
  const cutoff = calendar.extensionCutoff(day(due))
  expect(cutoff.date.toString()).toBe(last)
  expect(cutoff.lastWorkingDay.toString()).toBe(lastWorkingDay)
})

describe('scenarios that are the calendar alone', () => {
  test('G1: published on 25/08 is one working day after the classification clock', () => {
    expect(calendar.countWorkingDays(day('2026-08-24'), day('2026-08-25'))).toBe(1)
  })

  test('G2: an update entered on 26/02 is one working day late', () => {
    const due = calendar.addWorkingDays(day('2026-02-13'), 3)
    expect(calendar.countWorkingDays(due, day('2026-02-25'))).toBe(0)
    expect(calendar.countWorkingDays(due, day('2026-02-26'))).toBe(1)
  })

  test('G3: on 24/11 three working days remain, on 25/11 two', () => {
    const due = day('2026-11-27')
    expect(calendar.countWorkingDays(day('2026-11-24'), due)).toBe(3)
    expect(calendar.countWorkingDays(day('2026-11-25'), due)).toBe(2)
  })

  test('G5: completed 12/11 against 15/10 is 20 working days later', () => {
    expect(calendar.countWorkingDays(day('2026-10-15'), day('2026-11-12'))).toBe(20)
  })

  test('G7: a result of 10/07 against 30/06 is 8 working days late', () => {
    expect(calendar.countWorkingDays(day('2026-06-30'), day('2026-07-10'))).toBe(8)
  })

  test('G10: last working days of the report deadlines, and reminders on working days', () => {
    const last = (iso: string) => calendar.lastWorkingDayUpto(day(iso)).toString()
    expect(last('2026-11-24')).toBe('2026-11-23')
    expect(last('2026-06-14')).toBe('2026-06-12')
    expect(last('2026-06-19')).toBe('2026-06-19')
    expect(last('2026-12-19')).toBe('2026-12-18')
    for (const iso of ['2026-11-09', '2026-11-16', '2026-11-18', '2026-11-20', '2026-11-23']) {
      expect(calendar.isWorkingDay(day(iso)), iso).toBe(true)
    }
  })
})

test('days off are named in both languages, with their notice', () => {
  expect(calendar.findDay(day('2026-11-24'))).toEqual({
    date: '2026-11-24',
    kind: 'off',
    name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
    notice: 'Nghị quyết 28/2026/QH16; 10065/VPCP-KGVX (nghỉ một ngày, không hoán đổi)',
    status: 'notified',
  })
  expect(calendar.findDay(day('2026-04-27'))?.name).toEqual({
    vi: 'Nghỉ bù Giỗ Tổ Hùng Vương',
    en: 'Day off in lieu of Hùng Kings’ Commemoration Day',
  })
  expect(calendar.findDay(day('2026-08-22'))?.name.vi).toBe('Làm bù cho ngày 31/08/2026')
})

test('every row says how sure it is; only 2020 and part of 2027 are not notified', () => {
  const unsure = notifiedCalendar.flatMap((table) =>
    table.days.filter((row) => row.status !== 'notified').map((row) => `${row.date.slice(0, 4)} ${row.status}`),
  )
  expect(new Set(unsure)).toEqual(new Set(['2020 unverified', '2027 derived']))
  for (const row of notifiedCalendar.flatMap((table) => table.days)) expect(row.notice).not.toBe('')
})

const shared = new URL('../../../../shared/calendar/vietnam-2020-2027.json', import.meta.url)

test.skipIf(!existsSync(shared))('the rows are those of the shared table', () => {
  const source = JSON.parse(readFileSync(shared, 'utf8')) as {
    years: { year: number; daysOff: string[]; workedWeekendDays: string[]; status: string; notices: string[] }[]
  }
  const dates = (year: number, kind: string) =>
    (notifiedCalendar.find((table) => table.year === year)?.days ?? [])
      .filter((row) => row.kind === kind)
      .map((row) => row.date)
      .toSorted()
  expect(notifiedCalendar.map((table) => table.year)).toEqual(source.years.map((table) => table.year))
  for (const table of source.years) {
    expect(dates(table.year, 'off'), `${table.year}`).toEqual(table.daysOff)
    expect(dates(table.year, 'worked'), `${table.year}`).toEqual(table.workedWeekendDays)
    const ours = notifiedCalendar.find((found) => found.year === table.year)
    expect(ours?.status).toBe(table.status.replace(' ', '_'))
    for (const notice of table.notices.map((words) => words.split(' ')[0] ?? words)) {
      expect(JSON.stringify(ours?.days), notice).toContain(notice)
    }
  }
})
