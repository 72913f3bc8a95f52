import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountThrottle, addressThrottle, minutesToWait, waitBefore } from './wait-before.ts'

const now = Temporal.Instant.from('2026-11-24T08:00:00+07:00')
const ago = (minutes: number) => now.subtract({ seconds: Math.round(minutes * 60) })
const failures = (count: number, minutes = 0) => Array.from({ length: count }, () => ago(minutes))
const wait = (list: readonly Temporal.Instant[], at = now) => waitBefore(list, at).total('minutes')

test('the first five failures of an account go free, each further one waits longer, up to half an hour', () => {
  expect([0, 1, 4].map((n) => wait(failures(n)))).toEqual([0, 0, 0])
  expect([5, 6, 7, 8, 9, 10, 11, 60].map((n) => wait(failures(n)))).toEqual([1, 2, 4, 8, 15, 30, 30, 30])
})

test('the wait runs from the latest failure and ends', () => {
  expect(wait(failures(6, 0.5))).toBe(1.5)
  expect(wait(failures(6, 2))).toBe(0)
  expect(wait([...failures(9, 100), ago(0)])).toBe(30)
})

test('failures of yesterday no longer count, and an address has a wider limit and a shorter memory', () => {
  expect(wait(failures(30, 24 * 60 + 1))).toBe(0)
  expect(waitBefore(failures(49), now, addressThrottle).blank).toBe(true)
  expect(waitBefore(failures(50), now, addressThrottle).total('minutes')).toBe(1)
  expect(waitBefore(failures(80, 61), now, addressThrottle).blank).toBe(true)
})

test('people are told whole minutes, never none', () => {
  expect([1, 59, 60, 61, 1800].map((seconds) => minutesToWait(Temporal.Duration.from({ seconds })))).toEqual([1, 1, 1, 2, 30])
})

test('one more failure never shortens the wait, order does not matter, and nobody waits beyond the longest', () => {
  const minutesAgo = fc.array(fc.integer({ min: 0, max: 3 * 24 * 60 }), { maxLength: 40 })
  fc.assert(fc.property(minutesAgo, (list) => {
    const before = list.map(ago)
    const waited = wait(before)
    expect(wait([...before, now])).toBeGreaterThanOrEqual(waited)
    expect(wait(before.toReversed())).toBe(waited)
    expect(waited).toBeLessThanOrEqual(Math.max(...accountThrottle.waits))
  }))
})
