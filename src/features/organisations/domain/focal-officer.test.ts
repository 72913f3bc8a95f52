import { describe, expect, test } from 'vitest'
import { appointmentProblems, delegationProblems, lastDayOfFormer } from './focal-officer.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const officer = (userId: string, organisationId = 'unit', active = true) => ({ userId, organisationId, active })
const open = { id: 'a', userId: 'one', from: day('2026-03-01'), to: undefined }
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

describe('the one focal officer', () => {
  test('must work in the unit, be active, be somebody else, and not begin before the former', () => {
    expect(codes(appointmentProblems('unit', officer('two'), open, day('2026-03-02')))).toEqual([])
    expect(codes(appointmentProblems('unit', officer('two', 'other'), open, day('2026-02-01')))).toEqual(['NOT_OF_THIS_UNIT', 'BEFORE_FORMER'])
    expect(codes(appointmentProblems('unit', officer('two', 'unit', false), undefined, day('2026-03-02')))).toEqual(['NOT_OF_THIS_UNIT'])
    expect(codes(appointmentProblems('unit', officer('one'), open, day('2026-04-01')))).toEqual(['ALREADY_FOCAL'])
  })

  test('the former ends the day before; who would not have had one day never was', () => {
    expect(lastDayOfFormer(open, day('2026-04-01'))).toEqual(day('2026-03-31'))
    expect(lastDayOfFormer(open, day('2026-03-01'))).toBeUndefined()
  })

  test('stand-ins: dates in order, not past, not overlapping, and there is somebody to stand in for', () => {
    const today = day('2026-11-24')
    const absence = (from: string, to: string) => ({ userId: 'two', from: day(from), to: day(to) })
    const other = { userId: 'three', from: day('2026-12-01'), to: day('2026-12-05'), revoked: false }
    expect(codes(delegationProblems('unit', officer('two'), 'one', [other], absence('2026-12-06', '2026-12-08'), today))).toEqual([])
    expect(codes(delegationProblems('unit', officer('two'), 'one', [other], absence('2026-12-05', '2026-12-08'), today))).toEqual(['OVERLAPS'])
    expect(codes(delegationProblems('unit', officer('two'), 'one', [{ ...other, revoked: true }], absence('2026-12-05', '2026-12-08'), today))).toEqual([])
    expect(codes(delegationProblems('unit', officer('two'), undefined, [], absence('2026-11-02', '2026-11-01'), today))).toEqual(['NO_FOCAL_OFFICER', 'ENDS_BEFORE_START'])
    expect(codes(delegationProblems('unit', officer('one'), 'one', [], absence('2026-11-01', '2026-11-02'), today))).toEqual(['ALREADY_FOCAL', 'IN_THE_PAST'])
  })
})
