import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Ruler } from '../../../ui/ruler.tsx'
import { explanationSentence } from '../domain/explain-deadline.ts'
import type { AssignmentView } from '../present-assignment.ts'
import { marks, words } from './words.ts'

/** The working-day ruler of this deadline with its sentence; or why there is none. */
export function DeadlineRuler({ data, language }: { data: AssignmentView; language: Language }) {
  const { why } = data
  // A deadline that waits for its event is explained by the part that knows the event.
  if (data.due === null) return data.kind === 'no_deadline' ? <Callout>{words.noDeadline[language]}</Callout> : null
  if (why === null) return <Callout kind="warning">{words.noCalendar[language]}</Callout>
  const mark = (kind: 'start' | 'today' | 'cutoff' | 'due' | 'update', date: Temporal.PlainDate) => ({ kind, date: date.toString(), label: marks[kind][language] })
  return (
    <Ruler
      title={marks.title[language]}
      days={why.days.map((day) => ({
        date: day.date.toString(), weekend: day.weekend,
        ...(day.holiday === undefined ? {} : { holiday: day.holiday[language] }), ...(day.worked === undefined ? {} : { worked: true }),
      }))}
      marks={[mark('start', why.start), mark('cutoff', why.extensionCutoff), mark('due', why.due), ...(why.updateBy === undefined ? [] : [mark('update', why.updateBy)]), mark('today', why.today)]}
      sentence={explanationSentence(why, data.extensionDays, data.updateDays)[language]}
    />
  )
}
