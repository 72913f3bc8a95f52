import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Channel } from './channel.ts'

/** The steps of urging, each above the one before (workflows.md C8). A person decides; this only proposes. */
export const STEPS = ['REMINDER', 'OVERDUE_NOTICE', 'LETTER', 'REPORT_TO_LEADER', 'CRITICISM', 'INSPECTION'] as const
export type Step = (typeof STEPS)[number]

export type PastUrging = { readonly on: PlainDate; readonly channel: Channel; readonly letter: boolean }

export type LadderFacts = {
  /** Neither ended nor reported: there is something to urge. */
  readonly open: boolean
  readonly due: PlainDate | null
  readonly urgings: readonly PastUrging[]
  readonly criticisedOn: readonly PlainDate[]
}

export type LadderNumbers = { readonly soonDays: number; readonly againDays: number; readonly lettersBeforeReport: number }

export type Proposal = {
  readonly step: Step
  /** The how-manieth letter, for LETTER. */
  readonly letter?: number
  /** Working days late, or left before the deadline. */
  readonly days: number
  /** The last thing done since the deadline. */
  readonly last?: PlainDate
  readonly letters: number
}

/** The next step, or none: nothing to urge, or the last step is too fresh. */
export function nextStep({ open, due, urgings, criticisedOn }: LadderFacts, today: PlainDate, calendar: WorkingCalendar, numbers: LadderNumbers): Proposal | undefined {
  if (!open || due === null || !calendar.hasYear(due.year) || !calendar.hasYear(today.year)) return undefined
  const letters = urgings.filter((one) => one.letter).map((one) => one.on).toSorted(byDay)
  if (!isAfter(today, due)) {
    const days = calendar.countWorkingDays(today, due)
    const told = urgings.some((one) => calendar.hasYear(one.on.year) && calendar.countWorkingDays(one.on, due) <= numbers.soonDays)
    return days <= numbers.soonDays && !told ? { step: 'REMINDER', days, letters: letters.length } : undefined
  }
  const days = calendar.countWorkingDays(due, today)
  const last = [...urgings.map((one) => one.on), ...criticisedOn].filter((on) => isAfter(on, due)).toSorted(byDay).at(-1)
  if (last === undefined) return { step: 'OVERDUE_NOTICE', days, letters: letters.length }
  if (calendar.countWorkingDays(last, today) < numbers.againDays) return undefined
  const proposed = { days, last, letters: letters.length }
  if (letters.length < numbers.lettersBeforeReport) return { step: 'LETTER', letter: letters.length + 1, ...proposed }
  const sinceLetters = letters[numbers.lettersBeforeReport - 1] as PlainDate
  const reported = urgings.find((one) => one.channel === 'report' && !isAfter(sinceLetters, one.on))
  if (reported === undefined) return { step: 'REPORT_TO_LEADER', ...proposed }
  const criticised = criticisedOn.find((on) => !isAfter(reported.on, on))
  if (criticised === undefined) return { step: 'CRITICISM', ...proposed }
  const inspected = urgings.some((one) => one.channel === 'inspection' && !isAfter(criticised, one.on))
  return inspected ? undefined : { step: 'INSPECTION', ...proposed }
}

const byDay = (a: PlainDate, b: PlainDate): number => Temporal.PlainDate.compare(a, b)
const isAfter = (a: PlainDate, b: PlainDate): boolean => byDay(a, b) > 0
