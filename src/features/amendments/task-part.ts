import { h } from 'preact'
import type { TaskPart } from '../assignments/public.ts'
import { amendRefusals } from './access.ts'
import { messages } from './messages.ts'
import { AmendmentHistory, type PastAmendment } from './pages/amendment-history.tsx'
import { AmendmentLink } from './pages/amendment-link.tsx'
import { amendmentsColumn } from './queries/amendments-column.ts'

/** On the page of a task: what was amended, and the way to amend it. */
export const amendmentsPart: TaskPart<readonly PastAmendment[]> = {
  key: 'amendments',
  column: amendmentsColumn,
  present: (amendments, { actor, detail }) => ({
    data: amendments,
    panels: [{
      verb: 'amend', side: 'office', route: 'amendments.amend', title: messages.amend, icon: 'edit', rare: true, refusals: amendRefusals(actor, detail),
      form: ({ language }) => h(AmendmentLink, { id: detail.id, language }),
    }],
    sections: amendments.length === 0 ? [] : [{ id: 'amendments', title: messages.history, after: 'deadline', body: ({ language }) => h(AmendmentHistory, { amendments, language }) }],
  }),
}
