import { createElement as h } from 'preact'
import { periodWords, recurrenceWords, type RecurrenceRule } from '../../kernel/recurring-period.ts'
import type { TaskPart } from '../assignments/public.ts'
import { messages, phrases } from './messages.ts'
import { OtherPeriods, type OtherPeriod } from './pages/other-periods.tsx'
import { periodColumn } from './queries/period-assignments.ts'

type Found = RecurrenceRule & {
  readonly period: string
  readonly taskId: string
  readonly ended: boolean
  readonly endDocumentRef: string | null
  readonly others: readonly OtherPeriod[]
}

/** On the page of a recurring task: which period this is, and the way to the others. */
export const periodPart: TaskPart<Found | null> = {
  key: 'recurring',
  column: periodColumn,
  present: (found) => {
    if (found === null) return { data: null }
    const [words, rule] = [periodWords(found.period), recurrenceWords(found)]
    return {
      data: { ...found, rule },
      marks: [{ word: { vi: phrases.period.vi(words.vi), en: phrases.period.en(words.en) }, tone: 'neutral' }],
      sections: [{
        id: 'periods', title: { vi: `${messages.otherPeriods.vi} (${rule.vi})`, en: `${messages.otherPeriods.en} (${rule.en})` }, after: 'who',
        body: ({ language }) => h(OtherPeriods, { language, taskId: found.taskId, others: found.others }),
      }],
    }
  },
}
