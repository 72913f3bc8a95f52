import { expect, test } from 'vitest'
import { withSlashes } from './with-slashes.ts'

/** What stands in the field after each key, as the island sees it. */
function typed(keys: string): string {
  return [...keys].reduce((shown, key) => withSlashes(shown + key), '')
}

test('digits become a date as they are typed', () => {
  expect(typed('25112026')).toBe('25/11/2026')
  expect(typed('2511')).toBe('25/11/')
})

test('separators typed by hand are kept as one slash each', () => {
  expect(typed('5/3/2026')).toBe('5/3/2026')
  expect(typed('25/11/2026')).toBe('25/11/2026')
  expect(typed('25.11.2026')).toBe('25/11/2026')
})
