import { createElement as h } from 'preact'
import type { TaskPart } from '../assignments/public.ts'
import { paperLabels } from '../case-file/public.ts'
import { messages } from './messages.ts'
import { AskForm } from './pages/ask-form.tsx'
import { TaskInformation } from './pages/task-information.tsx'
import { askRefusals } from './policy.ts'
import { requestsOfTask, type TaskInformation as Found } from './queries/requests-of-task.ts'
import { standingOf } from './standing.ts'

/** What the page of a task shows of information asked for: what the actor may know of, and for the Office the form that asks its units. */
export const informationPart: TaskPart<readonly Found[]> = {
  key: 'informationRequests',
  column: requestsOfTask,
  present: (found, { actor, detail, today }) => {
    const requests = found.map((one) => {
      const dueDate = Temporal.PlainDate.from(one.dueDate)
      const late = !one.closed && Temporal.PlainDate.compare(today, dueDate) > 0 ? one.units - one.answered : 0
      return { ...one, dueDate, standing: standingOf({ ...one, late }) }
    })
    const units = [{ id: detail.leadOrganisationId, name: detail.leadName }, ...detail.coordinators]
    return {
      data: requests.map(({ standing, ...one }) => ({ ...one, late: standing.late })),
      panels: [{
        verb: 'ask_information', side: 'office', route: 'information.ask', title: messages.ask, icon: 'help-circle', rare: true, refusals: askRefusals(actor),
        labels: { ...paperLabels, organisationIds: messages.organisationIds, content: messages.wanted, dueDate: messages.dueDate },
        form: ({ language, form }) => h(AskForm, { language, state: form('information.ask'), units, assignmentId: detail.id }),
      }],
      sections: requests.length === 0 ? [] : [{ id: 'information', title: messages.title, after: 'progress', body: ({ language }) => h(TaskInformation, { requests, language }) }],
    }
  },
}
