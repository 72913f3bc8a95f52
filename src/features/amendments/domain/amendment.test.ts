import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Amendable, amendmentProblems, type Asked, changesOf } from './amendment.ts'

const date = (iso: string) => Temporal.PlainDate.from(iso)
const dated: Amendable = {
  content: 'Rà soát hồ chứa.', place: 'Mục 1', kind: 'has_deadline', due: date('2026-11-27'), leadOrganisationId: 'lead',
  coordinatorOrganisationIds: ['a', 'b'], monitorUserId: 'm', documentIssuedDate: date('2026-11-02'),
}
const undated: Amendable = { ...dated, kind: 'no_deadline', due: null }
/** The deadline waits for its event. */
const awaiting: Amendable = { ...dated, due: null }
const nothing: Asked = { content: '', place: '', kind: undefined, dueDate: undefined, coordinatorIds: undefined, monitorUserId: undefined }
const codes = (now: Amendable, asked: Partial<Asked>) => amendmentProblems(now, { ...nothing, ...asked }).map((problem) => problem.code)

describe('changesOf', () => {
  it('finds only what differs, whatever is sent along unchanged', () => {
    expect(changesOf(dated, { ...nothing, content: 'Rà soát hồ chứa.', kind: 'has_deadline', dueDate: date('2026-11-27'), coordinatorIds: ['b', 'a'], monitorUserId: 'm' })).toEqual({})
    expect(changesOf(dated, { ...nothing, place: 'Mục 2', dueDate: date('2026-12-04'), coordinatorIds: ['a'] })).toEqual({ place: 'Mục 2', dueDate: date('2026-12-04'), coordinatorIds: ['a'] })
  })

  it('takes the deadline away with the kind, and sets it with the kind (Đ4)', () => {
    expect(changesOf(dated, { ...nothing, kind: 'no_deadline', dueDate: date('2026-11-27') })).toEqual({ kind: 'no_deadline', dueDate: null })
    expect(changesOf(awaiting, { ...nothing, kind: 'no_deadline' })).toEqual({ kind: 'no_deadline', dueDate: null })
    expect(changesOf(awaiting, { ...nothing, dueDate: date('2026-12-04') })).toEqual({ dueDate: date('2026-12-04') })
    expect(codes(awaiting, { place: 'Mục 9' })).toEqual([])
    expect(changesOf(undated, { ...nothing, kind: 'has_deadline', dueDate: date('2026-12-04') })).toEqual({ kind: 'has_deadline', dueDate: date('2026-12-04') })
  })

  it('asks for nothing a second time: what was changed no longer differs', () => {
    const asked: fc.Arbitrary<Asked> = fc.record({
      content: fc.constantFrom('', 'Rà soát hồ chứa.', 'Khác.'), place: fc.constantFrom('', 'Mục 1', 'Mục 9'), kind: fc.constantFrom(undefined, 'has_deadline', 'no_deadline'),
      dueDate: fc.constantFrom(undefined, date('2026-11-27'), date('2026-12-31')), coordinatorIds: fc.constantFrom(undefined, [], ['a'], ['b', 'a']), monitorUserId: fc.constantFrom(undefined, 'm', 'n'),
    })
    fc.assert(fc.property(fc.constantFrom(dated, undated), asked, (now, wish) => {
      const changed = changesOf(now, wish)
      const after: Amendable = {
        ...now, content: changed.content ?? now.content, place: changed.place ?? now.place, kind: changed.kind ?? now.kind,
        due: changed.dueDate === undefined ? now.due : changed.dueDate, coordinatorOrganisationIds: changed.coordinatorIds ?? now.coordinatorOrganisationIds,
        monitorUserId: changed.monitorUserId ?? now.monitorUserId,
      }
      expect(changesOf(after, wish)).toEqual({})
      const isWhole = (after.kind === 'has_deadline') === (after.due !== null)
      expect(isWhole || amendmentProblems(now, wish).length > 0).toBe(true)
    }))
  })
})

describe('amendmentProblems', () => {
  it.each<[Amendable, Partial<Asked>, string]>([
    [dated, {}, 'NOTHING_CHANGED'],
    [undated, { kind: 'has_deadline' }, 'HAS_DEADLINE_WITHOUT_DATE'],
    [dated, { kind: 'no_deadline', dueDate: date('2026-12-04') }, 'NO_DEADLINE_WITH_DATE'],
    [undated, { dueDate: date('2026-12-04') }, 'NO_DEADLINE_WITH_DATE'],
    [dated, { dueDate: date('2026-11-01') }, 'DUE_BEFORE_ISSUE'],
    [dated, { coordinatorIds: ['a', 'lead'] }, 'LEAD_IS_COORDINATOR'],
  ])('refuses %#: %s', (now, asked, code) => {
    expect(codes(now, asked)).toContain(code)
  })
})
