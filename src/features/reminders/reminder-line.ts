import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import { standingWords } from './domain/digest-words.ts'
import type { Remindable, Why } from './domain/remindable.ts'
import type { Rule } from './domain/rule-on.ts'
import { ruleWords, whyWords } from './domain/rule-words.ts'

/** One reminder as its page shows it. */
export type ReminderLine = {
  readonly key: string
  readonly day: PlainDate
  readonly rule: Rule
  readonly ruleWords: Text
  readonly why: Why
  readonly whyWords: Text
  readonly code: string
  readonly duty: Text | undefined
  readonly content: string
  readonly href: string
  readonly due: PlainDate
  readonly standing: Text
}

export function reminderLine(thing: Remindable, { day, rule, nominalOn, why }: { readonly day: PlainDate; readonly rule: Rule; readonly nominalOn: PlainDate; readonly why: Why }, today: PlainDate, calendar: WorkingCalendar): ReminderLine {
  return {
    key: `${thing.subjectId} ${rule} ${day.toString()}`, day, rule, ruleWords: ruleWords(rule, !thing.due.equals(nominalOn)), why, whyWords: whyWords[why],
    code: thing.code, duty: thing.duty, content: thing.content, href: thing.href, due: thing.due, standing: standingWords(thing.due, today, calendar),
  }
}
