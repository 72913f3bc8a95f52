import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { CHANNELS, CORRECTION_OUTCOMES, CORRECTION_PHASES, CORRECTION_TRANSITIONS, corrected, type CorrectedInput, correctionProblems } from './correction.ts'

const migration = readFileSync(new URL('../../../../db/migrations/0013-lifecycle.sql', import.meta.url), 'utf8')
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
const date = (iso: string) => Temporal.PlainDate.from(iso)
const now = { resultDate: date('2026-06-30'), resultDocument: '15/BC', qualityRating: 'meets', effectRating: 'high' }
const nothing: CorrectedInput = { resultDate: undefined, resultDocument: '', qualityRating: undefined, effectRating: undefined }
const known = { documentIssuedDate: date('2026-06-01'), reportedAt: Temporal.Instant.from('2026-07-02T09:00:00+07:00'), closed: true }
const codes = (input: Partial<CorrectedInput>, closed = true) => correctionProblems(now, { ...nothing, ...input }, { ...known, closed }).map((problem) => problem.code)

test('the database lists the same words', () => {
  expect(migration).toContain(`channel in (${listed(CHANNELS)})`)
  expect(migration).toContain(`phase in (${listed(CORRECTION_PHASES)})`)
  expect(migration).toContain(`outcome in (${listed(CORRECTION_OUTCOMES)})`)
  expect(Object.values(CORRECTION_TRANSITIONS).map(({ outcome }) => outcome)).toEqual(CORRECTION_OUTCOMES)
})

describe('a correction', () => {
  it('leaves what is not named', () => {
    expect(corrected(now, { ...nothing, resultDate: date('2026-07-01') })).toEqual({ ...now, resultDate: date('2026-07-01') })
  })

  it.each<[Partial<CorrectedInput>, boolean, string[]]>([
    [{}, true, ['NOTHING_CHANGED']],
    [{ resultDocument: '15/BC' }, true, ['NOTHING_CHANGED']],
    [{ resultDate: date('2026-07-03') }, true, ['RESULT_AFTER_REPORT']],
    [{ resultDate: date('2026-07-02') }, true, []],
    [{ resultDate: date('2026-05-31') }, true, ['RESULT_BEFORE_DOCUMENT']],
    [{ effectRating: 'low' }, false, ['NOT_RATED_YET']],
    [{ effectRating: 'low' }, true, []],
  ])('%#: %j', (input, closed, expected) => {
    expect(codes(input, closed)).toEqual(expected)
  })
})
