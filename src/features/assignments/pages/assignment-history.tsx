import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Timeline } from '../../../ui/timeline.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { eventWords } from '../../audit/public.ts'
import type { AssignmentView } from '../present-assignment.ts'
import { words } from './words.ts'

const TONES: Readonly<Record<string, Tone>> = {
  RESULT_CONFIRMED: 'done', RESULT_REPORTED: 'waiting', RESULT_RECORDED: 'waiting', RESULT_REJECTED: 'overdue', ASSIGNMENT_ACKNOWLEDGED: 'in-time',
  RETURN_RAISED: 'waiting', RETURN_REFUSED: 'overdue', CORRECTION_REQUESTED: 'waiting', RESULT_CORRECTED: 'done',
}

/** What happened to the task, the newest first: when, who, what, why, on which paper. */
export function History({ data, language }: { readonly data: AssignmentView; readonly language: Language }) {
  return (
    <Timeline
      label={words.history[language]}
      events={data.history.map((event) => {
        const reason = [event.reason, event.documentRef, resultDay(event.after, language)].filter(Boolean).join(' · ')
        return {
          id: String(event.id), when: formatInstant(event.at), dateTime: event.at.toString(),
          who: [event.actorName ?? words.program[language], event.actorOrganisationName, event.onBehalfOfName && `${words.onBehalf[language]}: ${event.onBehalfOfName}`].filter(Boolean).join(' · '),
          what: `${eventWords(event.kind, language)}${event.after?.['automatic'] === true ? ` (${words.automatically[language]})` : ''}`,
          ...(reason === '' ? {} : { reason }),
          tone: TONES[event.kind] ?? 'neutral',
        }
      })}
    />
  )
}

function resultDay(after: Readonly<Record<string, unknown>> | null, language: Language): string | undefined {
  const day = after?.['resultDate']
  return typeof day === 'string' ? `${words.resultDate[language].toLowerCase()} ${formatDate(Temporal.PlainDate.from(day))}` : undefined
}
