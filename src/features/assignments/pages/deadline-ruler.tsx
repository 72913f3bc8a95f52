import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Ruler } from '../../../ui/ruler.tsx'
import { type DeadlineExplanation, explanationSentence } from '../domain/explain-deadline.ts'
import type { AssignmentView } from '../present-assignment.ts'
import { marks, words } from './words.ts'

/** The working-day ruler of this deadline with its sentence; or why there is none. */
export function DeadlineRuler({ data, language }: { data: AssignmentView; language: Language }) {
  // A deadline that waits for its event is explained by the part that knows the event.
  if (data.due === null) return data.kind === 'no_deadline' ? <Callout>{words.noDeadline[language]}</Callout> : null
  if (data.why === null) return <Callout kind="warning">{words.noCalendar[language]}</Callout>
  return <ExplainedRuler why={data.why} extensionDays={data.extensionDays} updateDays={data.updateDays} language={language} />
}

export type ExplainedRulerProps = { readonly why: DeadlineExplanation; readonly extensionDays: number; readonly updateDays: number; readonly language: Language }

/** The picture and the sentence of an explained deadline, on whatever page it is questioned. */
export function ExplainedRuler({ why, extensionDays, updateDays, language }: ExplainedRulerProps) {
  const mark = (kind: 'start' | 'today' | 'cutoff' | 'due' | 'update', date: Temporal.PlainDate) => ({ kind, date: date.toString(), label: marks[kind][language] })
  return (
    <Ruler
      title={marks.title[language]}
      days={why.days.map((day) => ({
        date: day.date.toString(), weekend: day.weekend,
        ...(day.holiday === undefined ? {} : { holiday: day.holiday[language] }), ...(day.worked === undefined ? {} : { worked: true }),
      }))}
      marks={[mark('start', why.start), mark('cutoff', why.extensionCutoff), mark('due', why.due), ...(why.updateBy === undefined ? [] : [mark('update', why.updateBy)]), mark('today', why.today)]}
      sentence={explanationSentence(why, extensionDays, updateDays)[language]}
    />
  )
}
