import { createElement as h } from 'preact'
import { takesDeadlineOfEvent, type TaskPart } from '../assignments/public.ts'
import type { DueRule } from '../../kernel/due-rule.ts'
import { stateRefusals, type TaskEvent } from './domain/due-event.ts'
import { messages } from './messages.ts'
import { DueEventFacts } from './pages/due-event-facts.tsx'
import { DueEventForm } from './pages/due-event-form.tsx'
import { refusals } from './policy.ts'
import { eventColumn } from './queries/find-task-event.ts'

/** As JSON gives it: days and instants are texts. */
type Found = { readonly rule: DueRule; readonly recorded: { readonly occurredOn: string; readonly documentRef: string; readonly due: string; readonly recordedAt: string; readonly recordedBy: string } | null } | null

/** On the page of a task whose deadline hangs on an event: what it waits for, and the form that ends the waiting. */
export const dueEventPart: TaskPart<Found> = {
  key: 'dueEvent',
  column: eventColumn,
  present: (found, { actor, detail }) => {
    if (found === null) return { data: null }
    const event = revived(found)
    const awaited = event.recorded === null && takesDeadlineOfEvent(detail)
    const state = stateRefusals(event, awaited)
    return {
      data: event,
      ...(awaited ? { marks: [{ word: messages.awaiting, tone: 'waiting' }] } : {}),
      panels: event.recorded !== null ? [] : [{
        verb: 'record_due_event', side: actor.organisationId === detail.leadOrganisationId ? 'unit' : 'office', route: 'event-deadlines.record-due-event',
        title: messages.recordEvent, icon: 'calendar', labels: { occurredOn: messages.occurredOn, documentRef: messages.documentRef }, refusals: [...refusals(actor, 'record_due_event', detail), ...state],
        form: (props) => h(DueEventForm, { id: detail.id, props }),
      }],
      sections: [{ id: 'due-event', title: messages.section, after: 'deadline', body: ({ language }) => h(DueEventFacts, { event, awaited, language }) }],
    }
  },
}

function revived({ rule, recorded }: NonNullable<Found>): TaskEvent {
  if (recorded === null) return { rule, recorded }
  return {
    rule,
    recorded: {
      ...recorded, occurredOn: Temporal.PlainDate.from(recorded.occurredOn), due: Temporal.PlainDate.from(recorded.due), recordedAt: Temporal.Instant.from(recorded.recordedAt),
    },
  }
}
