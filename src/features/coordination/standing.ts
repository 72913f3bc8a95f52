import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { StatusTone } from '../assignments/public.ts'
import { breach } from '../obligations/public.ts'
import { isLate, type State } from './domain/coordination-lifecycle.ts'
import { messages, phrases, stateTones, stateWords } from './messages.ts'

/** How a request stands today, for a status mark. */
export type Standing = { readonly tone: StatusTone; readonly word: Text; readonly detail?: Text; readonly late: boolean }

/** Late is what people see first; then in which state it is, and by how many working days. */
export function standingOf(request: { readonly state: State; readonly responseDue: PlainDate }, today: PlainDate, calendar: WorkingCalendar): Standing {
  if (!isLate(request, today)) return { tone: stateTones[request.state], word: stateWords[request.state], late: false }
  const { workingDaysLate: days } = breach({ dueOn: request.responseDue, doneAt: null, judgedOn: null, workingDaysLate: null, cancelledAt: null }, today, calendar)
  const state = stateWords[request.state]
  const detail = days === null ? state : { vi: `${phrases.lateDays.vi(days)} · ${state.vi}`, en: `${phrases.lateDays.en(days)} · ${state.en}` }
  return { tone: 'overdue', word: messages.late, detail, late: true }
}
