import { createElement as h } from 'preact'
import { OPEN_PHASES, type TaskPart } from '../assignments/public.ts'
import { paperLabels } from '../case-file/public.ts'
import { messages } from './messages.ts'
import { sendForm } from './pages/send-form.tsx'
import { TaskRequests } from './pages/task-requests.tsx'
import { sendRefusals } from './policy.ts'
import { requestsOfTask, type TaskRequest } from './queries/requests-of-task.ts'
import { standingOf } from './standing.ts'

/** What the page of a task shows of coordination: the requests the actor may know of, and for the lead unit the form that sends one. */
export const coordinationPart: TaskPart<readonly TaskRequest[]> = {
  key: 'coordinationRequests',
  column: requestsOfTask,
  present: (found, { actor, detail, today, calendar }) => {
    const requests = found.map((request) => {
      const responseDue = Temporal.PlainDate.from(request.responseDue)
      return { ...request, responseDue, standing: standingOf({ ...request, responseDue }, today, calendar) }
    })
    const open = (OPEN_PHASES as readonly string[]).includes(detail.phase)
    const refusals = sendRefusals(actor, { ...detail, open })
    return {
      data: requests.map(({ standing, ...request }) => ({ ...request, late: standing.late })),
      marks: requests.some(({ standing }) => standing.late) ? [{ word: messages.late, tone: 'overdue' }] : [],
      panels: detail.coordinatorOrganisationIds.length === 0 ? [] : [{
        verb: 'send_coordination', side: 'unit', route: 'coordination.send', title: messages.send, icon: 'users', refusals, labels: { ...paperLabels, coordinatorIds: messages.coordinatorIds, content: messages.requested, responseDue: messages.responseDue },
        form: sendForm({ assignmentId: detail.id, due: detail.due, coordinators: detail.coordinators }),
      }],
      sections: requests.length === 0 ? [] : [{ id: 'coordination', title: messages.title, after: 'who', body: ({ language }) => h(TaskRequests, { requests, language }) }],
    }
  },
}
