import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../../kernel/actor.ts'
import { signOffHindrances, signOffRefusals, type SignOffSubject, subTaskHindrances, unitRefusals, whoSharesOut } from '../policy.ts'
import { SIGN_OFF_STATES, SIGN_OFF_VERBS } from './sign-off.ts'
import { isAfterDeadline, SUB_TASK_STATES } from './sub-task.ts'
import { selfInspectionProblems, unitRuleProblems } from './unit-records.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const actor = (organisationId: string, ...roles: Role[]): Actor => ({
  userId: 'me', userName: 'me', fullName: 'Me', organisationId, organisationKind: 'department', organisationName: '', roles, scope: [organisationId], language: 'vi', theme: 'auto',
})
const subject = (more: Partial<SignOffSubject> = {}): SignOffSubject => ({ leadOrganisationId: 'unit', headSigns: true, reportable: true, waiting: undefined, ...more })
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

describe('signing off', () => {
  test.each(SIGN_OFF_STATES)('from %s only what the table says', (state) => {
    const allowed = SIGN_OFF_VERBS.filter((verb) => signOffHindrances(verb, subject({ waiting: { submittedBy: 'x', state } })).length === 0)
    expect(allowed).toEqual(state === 'waiting' ? ['approve', 'send_back', 'withdraw'] : [])
  })

  test('nobody outside the unit, whatever their role', () => {
    for (const verb of SIGN_OFF_VERBS) expect(codes(signOffRefusals(actor('office', 'CHIEF_OF_OFFICE', 'UNIT_HEAD', 'FOCAL_OFFICER'), verb, subject()))).toContain('NOT_OWN_UNIT')
  })

  test('every reason is given', () => {
    expect(codes(signOffRefusals(actor('unit', 'UNIT_OFFICER'), 'submit', subject({ headSigns: false, reportable: false })))).toEqual(['NOT_FOCAL', 'SIGN_OFF_IS_OFF', 'NOT_REPORTABLE'])
    expect(codes(signOffRefusals(actor('unit', 'UNIT_HEAD'), 'approve', subject()))).toEqual(['NOTHING_WAITS'])
    expect(signOffRefusals(actor('unit', 'FOCAL_OFFICER'), 'submit', subject())).toEqual([])
  })
})

describe('sub-tasks', () => {
  test.each(SUB_TASK_STATES)('from %s', (state) => {
    expect((['change', 'finish', 'cancel'] as const).filter((verb) => subTaskHindrances(verb, state).length === 0)).toEqual(state === 'open' ? ['change', 'finish', 'cancel'] : [])
  })

  test('the officer in charge finishes, and does nothing else', () => {
    const mine = { organisationId: 'unit', officerId: 'me' }
    expect(whoSharesOut(actor('unit', 'UNIT_OFFICER'), 'finish', mine)).toEqual([])
    expect(codes(whoSharesOut(actor('unit', 'UNIT_OFFICER'), 'change', mine))).toEqual(['NOT_FOCAL_OR_HEAD'])
    expect(codes(whoSharesOut(actor('other', 'UNIT_HEAD'), 'finish', mine))).toEqual(['NOT_OWN_UNIT'])
  })

  test('on the deadline is not after it', () => {
    expect([isAfterDeadline(day('2026-11-27'), day('2026-11-27')), isAfterDeadline(day('2026-11-28'), day('2026-11-27')), isAfterDeadline(null, day('2026-11-27')), isAfterDeadline(day('2026-11-28'), null)]).toEqual([false, true, false, false])
  })
})

describe('the unit’s records', () => {
  const rule = { title: 'x', documentRef: '1', issuedOn: day('2026-11-16'), content: '' }
  test('a rule has a text or a file, and is not of tomorrow', () => {
    expect(codes(unitRuleProblems(rule, 0, day('2026-11-16')))).toEqual(['RULE_TEXT_REQUIRED'])
    expect(unitRuleProblems(rule, 1, day('2026-11-16'))).toEqual([])
    expect(codes(unitRuleProblems({ ...rule, content: 'x' }, 0, day('2026-11-15')))).toEqual(['RULE_DATE_FUTURE'])
    expect(codes(selfInspectionProblems({ inspectedOn: day('2026-11-17'), content: 'x', result: 'y' }, day('2026-11-16')))).toEqual(['INSPECTION_DATE_FUTURE'])
  })

  test('the switch is the head’s, the records the head’s or the focal officer’s', () => {
    expect(codes(unitRefusals(actor('unit', 'FOCAL_OFFICER'), 'switch_sign_off', { id: 'unit' }))).toEqual(['NOT_HEAD_OF_UNIT'])
    expect(unitRefusals(actor('unit', 'FOCAL_OFFICER'), 'record_rule', { id: 'unit' })).toEqual([])
    expect(codes(unitRefusals(actor('other', 'UNIT_HEAD'), 'record_inspection', { id: 'unit' }))).toEqual(['NOT_FOCAL_OR_HEAD'])
  })
})
