import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isOverdue } from './is-overdue.ts'
import { ACTS, canMove, FINISHED, hasMove, KINDS, MOVES, STATES, TRANSITIONS } from './issue-lifecycle.ts'
import { type Known, type RaiseInput, raiseProblems } from './raise-problems.ts'

const MIGRATION = readFileSync(new URL('../../../../db/migrations/0016-coordination-and-issues.sql', import.meta.url), 'utf8')
const words = (column: string, table: string) => {
  const body = MIGRATION.slice(MIGRATION.indexOf(`create table ${table} (`))
  return [...(new RegExp(`${column} in \\(([^)]*)\\)`).exec(body)?.[1] ?? '').matchAll(/'(\w+)'/g)].map((match) => match[1])
}
const day = (text: string) => Temporal.PlainDate.from(text)

describe('the machine of an issue', () => {
  it('has the words the database checks', () => {
    expect(words('state', 'issues')).toEqual([...STATES])
    expect(words('kind', 'issues')).toEqual([...KINDS])
    expect(words('act', 'issue_moves')).toEqual([...ACTS])
  })

  it('finishes where nobody can move it, and reaches every state', () => {
    for (const kind of KINDS) expect(STATES.filter((state) => MOVES.every((move) => !canMove(kind, state, move)))).toEqual([...FINISHED])
    expect(new Set(['raised', ...MOVES.map((move) => TRANSITIONS[move].to)])).toEqual(new Set(STATES))
  })

  it('ends different opinions by a direction or a withdrawal alone (Đ9.1.c), and feedback also by urging (Đ21.3)', () => {
    const ends = (kind: (typeof KINDS)[number]) => MOVES.filter((move) => hasMove(kind, move) && (FINISHED as readonly string[]).includes(TRANSITIONS[move].to))
    expect(ends('opinion_conflict')).toEqual(['resolve', 'withdraw'])
    expect(ends('obstacle')).toEqual(['resolve', 'dismiss', 'withdraw'])
    expect(ends('commune_feedback')).toEqual(['resolve', 'resolve_by_urging', 'dismiss', 'withdraw'])
    expect(TRANSITIONS.resolve.from).toEqual(['directed'])
  })
})

describe('raising', () => {
  const input: RaiseInput = { kind: 'obstacle', content: 'Vướng mặt bằng.', cause: 'Chưa thống nhất giá.', proposal: '', beyondCapacity: false, aspect: undefined, organisationIds: [], documentNumber: '', documentDate: undefined }
  const known: Known = { today: day('2026-11-23'), commune: false, ownOrganisationId: 'a', units: new Set(['a', 'b', 'c']), task: undefined }
  const codes = (changed: Partial<RaiseInput>, more: Partial<Known> = {}) => raiseProblems({ ...input, ...changed }, { ...known, ...more }).map(({ code }) => code)

  it('asks each kind for what it needs', () => {
    expect(codes({})).toEqual([])
    expect(codes({ cause: '' })).toEqual(['CAUSE_REQUIRED'])
    expect(codes({ beyondCapacity: true })).toEqual(['NOT_A_COMMUNE'])
    expect(codes({ beyondCapacity: true }, { commune: true })).toEqual([])
    expect(codes({ kind: 'opinion_conflict', organisationIds: ['b'] })).toEqual([])
    expect(codes({ kind: 'opinion_conflict', organisationIds: ['a'] })).toEqual(['TWO_UNITS'])
    expect(codes({ kind: 'opinion_conflict', organisationIds: ['b'] }, { ownOrganisationId: '' })).toEqual(['TWO_UNITS'])
    expect(codes({ kind: 'opinion_conflict', organisationIds: ['b', 'z'] })).toEqual(['UNKNOWN_UNIT'])
    const task = { leadOrganisationId: 'b', late: false }
    expect(codes({ kind: 'commune_feedback' })).toEqual(['TASK_REQUIRED', 'REQUIRED'])
    expect(codes({ kind: 'commune_feedback', aspect: 'wrong' }, { task })).toEqual([])
    expect(codes({ kind: 'commune_feedback', aspect: 'late' }, { task })).toEqual(['TASK_NOT_LATE'])
    expect(codes({ kind: 'commune_feedback', aspect: 'late' }, { task: { ...task, late: true } })).toEqual([])
    expect(codes({ kind: 'commune_feedback', aspect: 'wrong' }, { task: { ...task, leadOrganisationId: 'a' } })).toEqual(['OWN_TASK'])
    expect(codes({ documentNumber: '5/BC' })).toEqual(['DOCUMENT_DATE_REQUIRED'])
  })
})

it('calls a task overdue from the day after its deadline, while nothing is reported', () => {
  const due = day('2026-11-20')
  expect(isOverdue({ phase: 'in_progress', due }, day('2026-11-20'))).toBe(false)
  expect(isOverdue({ phase: 'in_progress', due }, day('2026-11-21'))).toBe(true)
  for (const phase of ['pending_confirmation', 'closed', 'suspended', 'cancelled']) expect(isOverdue({ phase, due }, day('2026-12-21'))).toBe(false)
  expect(isOverdue({ phase: 'issued', due: null }, day('2026-12-21'))).toBe(false)
})
