import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Remindable } from './remindable.ts'
import { type Deadline, type Reminded, ruleOn, type Span } from './rule-on.ts'
import { type People, type Recipient, whoIsReminded } from './who-is-reminded.ts'

/** The days of reminding, from the profile. */
export type Schedule = { readonly remindOn: readonly number[]; readonly remindReportsOn: readonly number[]; readonly extensionDays: number }

export type Planned = Recipient & Reminded & { readonly thing: Remindable }

/** Every offset that any rule uses. */
export const allOffsets = ({ remindOn, remindReportsOn, extensionDays }: Schedule): number[] => [...new Set([...remindOn, ...remindReportsOn, -extensionDays])]

/** Who is reminded of what in a span of days, by which rule. */
export function planReminders(things: readonly Remindable[], schedule: Schedule, span: Span, calendar: WorkingCalendar, people: People): Planned[] {
  return things.flatMap((thing) => {
    const reminded = ruleOn(deadlineOf(thing, schedule), thing.isDatedReport ? schedule.remindReportsOn : schedule.remindOn, span, calendar)
    return reminded === undefined ? [] : whoIsReminded(thing, reminded.rule, people).map((recipient) => ({ ...recipient, ...reminded, thing }))
  })
}

function deadlineOf({ due, startedOn, mayAskExtension }: Remindable, { extensionDays }: Schedule): Deadline {
  return { due, startedOn, extensionDays: mayAskExtension ? extensionDays : undefined }
}
