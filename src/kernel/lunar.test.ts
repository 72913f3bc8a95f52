import { describe, expect, test } from 'vitest'
import { fromLunarDate, lunarNewYear } from './lunar.ts'

describe('Tết by the Vietnamese calendar', () => {
  test.each([
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-02',
  ])('%s', (iso) => {
    expect(lunarNewYear(Number(iso.slice(0, 4))).toString()).toBe(iso)
  })

  test.each([
    [2007, '2007-02-17', '2007-02-18'],
    [1985, '1985-01-21', '1985-02-20'],
  ])('of %i is %s, while China has %s', (year, vietnam, china) => {
    expect(lunarNewYear(year).toString()).toBe(vietnam)
    expect(vietnam).not.toBe(china)
  })
})

test.each([
  [2020, '2020-04-02'],
  [2021, '2021-04-21'],
  [2022, '2022-04-10'],
  [2023, '2023-04-29'],
  [2024, '2024-04-18'],
  [2025, '2025-04-07'],
  [2026, '2026-04-26'],
  [2027, '2027-04-16'],
])('Giỗ Tổ (mùng 10 tháng 3) of %i is %s, also after a leap second month', (year, iso) => {
  expect(fromLunarDate(year, 3, 10).toString()).toBe(iso)
})

test.each([
  [2025, 8, 15, '2025-10-06'],
  [2023, 8, 15, '2023-09-29'],
  [2020, 5, 5, '2020-06-25'],
  [2024, 12, 29, '2025-01-28'],
  [2025, 12, 29, '2026-02-16'],
])('in lunar year %i, month %i, day %i is %s', (year, month, day, iso) => {
  expect(fromLunarDate(year, month, day).toString()).toBe(iso)
})

test('a lunar year has 354–355 or 383–385 days and each month 29 or 30', () => {
  for (let year = 1950; year < 2080; year++) {
    const length = lunarNewYear(year).until(lunarNewYear(year + 1)).days
    expect([353, 354, 355, 383, 384, 385], String(year)).toContain(length)
    for (let month = 1; month < 12; month++) {
      const days = fromLunarDate(year, month, 1).until(fromLunarDate(year, month + 1, 1)).days
      expect([29, 30, 58, 59, 60], `${month}/${year}`).toContain(days)
    }
  }
})
