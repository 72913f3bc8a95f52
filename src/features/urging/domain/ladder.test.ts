import fc from 'fast-check'
import { expect, it } from 'vitest'
import { notifiedWorkingCalendar } from '../../work-calendar/public.ts'
import { CHANNELS } from './channel.ts'
import { type LadderFacts, nextStep, type PastUrging, STEPS } from './ladder.ts'

const calendar = notifiedWorkingCalendar()
const day = (text: string) => Temporal.PlainDate.from(text)
const NUMBERS = { soonDays: 3, againDays: 5, lettersBeforeReport: 3 }
const step = (today: string, facts: Partial<LadderFacts> = {}) => nextStep({ open: true, due: day('2026-11-10'), urgings: [], criticisedOn: [], ...facts }, day(today), calendar, NUMBERS)
const letter = (on: string): PastUrging => ({ on: day(on), channel: 'correspondence', letter: true })
const by = (channel: PastUrging['channel'], on: string): PastUrging => ({ on: day(on), channel, letter: false })

it('reminds once within the last three working days', () => {
  expect(step('2026-11-04')).toBeUndefined()
  expect(step('2026-11-05')).toMatchObject({ step: 'REMINDER', days: 3 })
  expect(step('2026-11-06', { urgings: [by('software', '2026-11-05')] })).toBeUndefined()
  // What was said long before the deadline is no reminder.
  expect(step('2026-11-06', { urgings: [by('meeting', '2026-10-01')] })).toMatchObject({ step: 'REMINDER' })
})

it('climbs from the notice over three letters to report, criticism and inspection, five working days apart', () => {
  expect(step('2026-11-11')).toMatchObject({ step: 'OVERDUE_NOTICE', days: 1 })
  const done: PastUrging[] = [by('software', '2026-11-11')]
  expect(step('2026-11-17', { urgings: done })).toBeUndefined()
  expect(step('2026-11-18', { urgings: done })).toMatchObject({ step: 'LETTER', letter: 1, days: 6 })
  done.push(letter('2026-11-18'))
  expect(step('2026-11-24', { urgings: done })).toBeUndefined()
  expect(step('2026-11-27', { urgings: done })).toMatchObject({ step: 'LETTER', letter: 2 })
  done.push(letter('2026-11-27'), letter('2026-12-04'))
  expect(step('2026-12-11', { urgings: done })).toMatchObject({ step: 'REPORT_TO_LEADER', letters: 3 })
  done.push(by('report', '2026-12-11'))
  expect(step('2026-12-18', { urgings: done })).toMatchObject({ step: 'CRITICISM' })
  const criticisedOn = [day('2026-12-18')]
  expect(step('2026-12-25', { urgings: done, criticisedOn })).toMatchObject({ step: 'INSPECTION' })
  done.push(by('inspection', '2026-12-25'))
  expect(step('2026-12-31', { urgings: done, criticisedOn })).toBeUndefined()
})

it('proposes nothing where nothing is owed, or the calendar is not loaded', () => {
  expect(step('2026-12-01', { open: false })).toBeUndefined()
  expect(step('2026-12-01', { due: null })).toBeUndefined()
  expect(step('2026-12-01', { due: day('1999-01-04') })).toBeUndefined()
})

const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => day('2026-02-02').add({ days }))
const anyUrging: fc.Arbitrary<PastUrging> = fc.record({ on: anyDay, channel: fc.constantFrom(...CHANNELS), letter: fc.boolean() }).map((one) => (one.letter ? { ...one, channel: 'correspondence' as const } : one))

it('never proposes sooner than the rule says after the last step, and never a letter beyond the third', () => {
  const met = new Set<string>()
  fc.assert(fc.property(anyDay, anyDay, fc.array(anyUrging, { maxLength: 8 }), fc.array(anyDay, { maxLength: 2 }), (due, today, all, allCriticised) => {
    const past = (on: Temporal.PlainDate) => Temporal.PlainDate.compare(on, today) <= 0
    const urgings = all.filter((one) => past(one.on))
    const criticisedOn = allCriticised.filter(past)
    const proposal = nextStep({ open: true, due, urgings, criticisedOn }, today, calendar, NUMBERS)
    if (proposal === undefined) return
    met.add(proposal.step)
    const overdue = Temporal.PlainDate.compare(today, due) > 0
    const since = [...urgings.map((one) => one.on), ...criticisedOn].filter((on) => Temporal.PlainDate.compare(on, due) > 0)
    expect({
      reminds: proposal.step === 'REMINDER',
      tooSoon: overdue && since.some((on) => calendar.countWorkingDays(on, today) < 5),
      tooMany: (proposal.letter ?? 1) > 3,
      criticisedUnreported: proposal.step === 'CRITICISM' && !urgings.some((one) => one.channel === 'report'),
      inspectedUncriticised: proposal.step === 'INSPECTION' && criticisedOn.length === 0,
    }).toEqual({ reminds: !overdue, tooSoon: false, tooMany: false, criticisedUnreported: false, inspectedUncriticised: false })
  }), { numRuns: 3000 })
  expect([...met].toSorted()).toEqual([...STEPS].toSorted())
})
