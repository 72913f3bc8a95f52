import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { StatusTone } from '../assignments/public.ts'
import { isLate, type UnitState } from './domain/information-lifecycle.ts'
import { messages, phrases, unitTones, unitWords } from './messages.ts'

export type Standing = { readonly tone: StatusTone; readonly word: Text; readonly detail?: Text; readonly late: boolean }

/** How one unit stands today. */
export function standingOfUnit(state: UnitState, dueDate: PlainDate, today: PlainDate): Standing {
  const late = isLate(state, dueDate, today)
  return late ? { tone: 'overdue', word: messages.late, late } : { tone: unitTones[state], word: unitWords[state], late }
}

type Counted = { readonly closed: boolean; readonly units: number; readonly answered: number; readonly late: number }

/** How a request stands today, by those of its units that are known. */
export function standingOf({ closed, units, answered, late }: Counted): Standing {
  const counted: Text = { vi: phrases.answeredOf.vi(answered, units), en: phrases.answeredOf.en(answered, units) }
  if (closed) return { tone: 'neutral', word: messages.finished, detail: counted, late: false }
  if (late > 0) return { tone: 'overdue', word: messages.late, detail: units === 1 ? unitWords.asked : { vi: `${phrases.lateUnits.vi(late)} · ${counted.vi}`, en: `${phrases.lateUnits.en(late)} · ${counted.en}` }, late: true }
  if (answered === units) return { tone: 'done', word: messages.allAnswered, detail: counted, late: false }
  return { tone: 'in-time', word: messages.open, detail: counted, late: false }
}
