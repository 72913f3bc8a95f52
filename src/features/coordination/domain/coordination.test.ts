import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ACTS, canMove, isLate, type Move, STATES, TRANSITIONS, UNANSWERED } from './coordination-lifecycle.ts'
import { newDayProblems, sendProblems } from './send-problems.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const MOVES = Object.keys(TRANSITIONS) as Move[]
const MIGRATION = readFileSync(new URL('../../../../db/migrations/0016-coordination-and-issues.sql', import.meta.url), 'utf8')
const words = (column: string, table: string) => {
  const body = MIGRATION.slice(MIGRATION.indexOf(`create table ${table} (`))
  return [...(new RegExp(`${column} in \\(([^)]*)\\)`).exec(body)?.[1] ?? '').matchAll(/'(\w+)'/g)].map((match) => match[1])
}

describe('the machine of a coordination request', () => {
  it('has the words the database checks', () => {
    expect(words('state', 'coordination_requests')).toEqual([...STATES])
    expect(words('act', 'coordination_moves')).toEqual([...ACTS])
  })

  it('ends in a told outcome or with its task, and reaches every state', () => {
    expect(STATES.filter((state) => MOVES.every((move) => !canMove(state, move)))).toEqual(['outcome_notified', 'ended'])
    expect(new Set(['sent', ...MOVES.map((move) => TRANSITIONS[move].to)])).toEqual(new Set(STATES))
  })

  it('lets only what is owed be answered, and only what is answered be told of', () => {
    for (const move of ['answer', 'decline', 'end'] as const) expect(TRANSITIONS[move].from).toEqual(UNANSWERED)
    expect(TRANSITIONS.notify_outcome.from).toEqual(['answered', 'declined'])
    expect(canMove('escalated', 'answer_in_part')).toBe(false)
  })
})

describe('lateness', () => {
  it('is derived from the day and the state alone', () => {
    fc.assert(fc.property(fc.constantFrom(...STATES), fc.integer({ min: -20, max: 20 }), (state, days) => {
      const responseDue = day('2026-11-20')
      expect(isLate({ state, responseDue }, responseDue.add({ days }))).toBe(days > 0 && (UNANSWERED as readonly string[]).includes(state))
    }))
  })
})

describe('sending (Đ9.2.a)', () => {
  const asked = { due: day('2026-12-15'), coordinatorOrganisationIds: ['a', 'b'] }
  const input = { coordinatorIds: ['a'], content: 'Cung cấp số liệu.', responseDue: day('2026-12-01'), documentNumber: '', documentDate: undefined }
  const codes = (changed: Partial<typeof input>, task: { due: Temporal.PlainDate | null; coordinatorOrganisationIds: string[] } = asked) =>
    sendProblems({ ...input, ...changed }, task, day('2026-11-23')).map(({ code, clause }) => `${code} ${clause}`)

  it('asks coordinators of the task, by a day from today to its deadline', () => {
    expect(codes({})).toEqual([])
    expect(codes({ responseDue: day('2026-12-15') })).toEqual([])
    expect(codes({ responseDue: day('2026-12-16') })).toEqual(['RESPONSE_AFTER_TASK_DUE Đ9.2.a'])
    expect(codes({ responseDue: day('2027-12-16') }, { ...asked, due: null })).toEqual([])
    expect(codes({ responseDue: day('2026-11-22') })).toEqual(['RESPONSE_DUE_PASSED Đ9.2.a'])
    expect(codes({ coordinatorIds: ['a', 'c'] })).toEqual(['NOT_A_COORDINATOR Đ2.2'])
    expect(codes({ coordinatorIds: [] })).toEqual(['REQUIRED Đ9.2.a'])
    expect(codes({ documentNumber: '12/CV-KT' })).toEqual(['DOCUMENT_DATE_REQUIRED Đ9.2.a'])
    expect(newDayProblems(day('2026-11-22'), day('2026-11-23')).map(({ code }) => code)).toEqual(['RESPONSE_DUE_PASSED'])
  })
})
