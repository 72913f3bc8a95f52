import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeSecrecy, SECRECY_GROUNDS, SECRECY_OUTCOMES, SECRECY_REFUSALS, secrecyProblems } from './secrecy-decision.ts'

const day = Temporal.PlainDate.from('2026-11-23')

describe('a normal document found to be secret (Đ5.2)', () => {
  test('is purged only before it is sent out, and only when its events can lose their words', () => {
    expect(judgeSecrecy({ phase: 'registered', sealedWhole: false })).toEqual({ outcome: 'purged', ground: null })
    expect(judgeSecrecy({ phase: 'registered', sealedWhole: true })).toEqual({ outcome: 'refused', ground: 'old_seals' })
    for (const sealedWhole of [true, false]) expect(judgeSecrecy({ phase: 'published', sealedWhole })).toEqual({ outcome: 'refused', ground: 'published' })
  })
  test('by a decision of today or before', () => {
    expect(secrecyProblems({ decisionDate: day }, day)).toEqual([])
    expect(secrecyProblems({ decisionDate: day.add({ days: 1 }) }, day)).toMatchObject([{ code: 'DECIDED_IN_FUTURE' }])
  })
  test('the table knows the same words', () => {
    const migration = readFileSync('db/migrations/0022-secrecy-decisions.sql', 'utf8')
    const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
    expect(migration).toContain(`outcome in (${listed([...new Set(Object.values(SECRECY_OUTCOMES))])})`)
    expect(migration).toContain(`ground in (${listed(SECRECY_GROUNDS)})`)
    expect(Object.keys(SECRECY_REFUSALS)).toEqual([...SECRECY_GROUNDS])
  })
})
