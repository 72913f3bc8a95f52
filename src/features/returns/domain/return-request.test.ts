import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isEscalated, RETURN_CODES, RETURN_PHASES, RETURN_TRANSITIONS } from './return-request.ts'

const migration = readFileSync(new URL('../../../../db/migrations/0013-lifecycle.sql', import.meta.url), 'utf8')
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

test('the database lists the same words', () => {
  expect(migration).toContain(`code in (${listed(RETURN_CODES)})`)
  expect(migration).toContain(`phase in (${listed(RETURN_PHASES)})`)
  expect(migration).toContain(`outcome in (${listed(RETURN_PHASES.filter((phase) => phase !== 'raised'))})`)
})

test('every move leaves the one open phase for an end of its own', () => {
  const ends = Object.values(RETURN_TRANSITIONS).map(({ to }) => to)
  expect(new Set(ends).size).toBe(ends.length)
  expect(ends.toSorted()).toEqual(RETURN_PHASES.filter((phase) => phase !== 'raised').toSorted())
  expect(Object.values(RETURN_TRANSITIONS).every(({ from }) => from === 'raised')).toBe(true)
})

test('the second refusal goes to the leaders, and every one after it', () => {
  expect([0, 1, 2].map(isEscalated)).toEqual([false, true, true])
})
