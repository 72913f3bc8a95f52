import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatDate,
  formatDateWithWeekday,
  formatInstant,
  fromEpochDay,
  localDate,
  parseDate,
  toEpochDay,
} from './plain-date.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

test('the local date is the day in Vietnam, not in the zone of the machine', () => {
  expect(localDate(Temporal.Instant.from('2026-11-23T16:59:59Z')).toString()).toBe('2026-11-23')
  expect(localDate(Temporal.Instant.from('2026-11-23T17:00:00Z')).toString()).toBe('2026-11-24')
})

test('dates are written day first in both languages', () => {
  expect(formatDate(day('2026-06-05'))).toBe('05/06/2026')
  expect(formatDate(day('2026-06-05'), 'en')).toBe('05/06/2026')
  expect(formatDateWithWeekday(day('2026-11-27'), 'vi')).toBe('Thứ Sáu 27/11/2026')
  expect(formatDateWithWeekday(day('2026-11-27'), 'vi', 'short')).toBe('T6 27/11')
  expect(formatDateWithWeekday(day('2026-11-29'), 'vi', 'short')).toBe('CN 29/11')
  expect(formatDateWithWeekday(day('2026-11-27'), 'en')).toBe('Friday 27/11/2026')
  expect(formatInstant(Temporal.Instant.from('2026-11-27T07:05:00Z'))).toBe('27/11/2026 14:05')
})

test.each([
  ['27/11/2026', '2026-11-27'],
  [' 7/1/2026 ', '2026-01-07'],
  ['7-1-2026', '2026-01-07'],
  ['7.1.2026', '2026-01-07'],
  ['07012026', '2026-01-07'],
  ['1/1/1900', '1900-01-01'],
  ['31/12/2200', '2200-12-31'],
  ['2026-11-27', '2026-11-27'],
  ['29/02/2028', '2028-02-29'],
])('%s is read as %s', (text, iso) => {
  expect(parseDate(text)?.toString()).toBe(iso)
})

test.each(['31/02/2026', '29/02/2026', '2026-02-30', '0/1/2026', '1/13/2026', '1/2-2026', '27/11/26', '2026-1-2', '27/11', '', 'mai', '7.1-2026', '7012026', '32012026', '31/12/1899', '1/1/2201', '9999-12-31', '0001-01-01'])(
  '%s is not a date',
  (text) => {
    expect(parseDate(text)).toBeUndefined()
  },
)

test('epoch days agree with Temporal and come back', () => {
  const epoch = day('1970-01-01')
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const date = epoch.add({ days })
      expect(toEpochDay(date)).toBe(days)
      expect(fromEpochDay(days).equals(date)).toBe(true)
    }),
  )
})
