import { describe, expect, test } from 'vitest'
import { proposeHolidays } from '../../kernel/propose-holidays.ts'
import { compileCalendar } from '../../kernel/working-days.ts'
import { notifiedCalendar } from './notified-calendar.ts'

// Decided by notice alone, so that no proposal can know them.
const swapped = new Set(['2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31'])

describe('a proposal gives what was later notified, apart from swaps', () => {
  test.each([2021, 2022, 2023, 2024, 2025, 2026, 2027])('%i', (year) => {
    const notified = (notifiedCalendar.find((table) => table.year === year)?.days ?? [])
      .filter((row) => row.kind === 'off' && !swapped.has(row.date))
      .map((row) => ({ date: row.date, vi: row.name.vi }))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    expect(proposeHolidays(year).map((row) => ({ date: row.date, vi: row.name.vi }))).toEqual(notified)
  })
})

test('two proposals never share a day and every one compiles for fifty years', () => {
  for (let year = 2028; year < 2078; year++) {
    const days = proposeHolidays(year)
    expect(() => compileCalendar([{ year, status: 'unverified', days }]), String(year)).not.toThrow()
    expect([10, 11, 12]).toContain(days.length)
    for (const row of days) {
      expect(row.notice).toContain('Đề xuất, chưa có thông báo')
      expect(row.status).toBe('proposed')
    }
  }
})

test('24/11 on a weekend gives no day in lieu', () => {
  // 24/11/2029 is a Saturday.
  expect(proposeHolidays(2029).some((row) => row.date.startsWith('2029-11'))).toBe(false)
  expect(proposeHolidays(2028).some((row) => row.date === '2028-11-24')).toBe(true)
  expect(proposeHolidays(2025).some((row) => row.date.startsWith('2025-11'))).toBe(false)
})
