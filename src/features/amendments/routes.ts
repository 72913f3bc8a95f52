import { action, page, type Route } from '../../platform/http/route.ts'
import { assignmentParams as params, backTo } from '../assignments/public.ts'
import { mayAmend } from './access.ts'
import { amendTask } from './actions/amend-task.ts'
import { amendmentPage } from './amendment-page.ts'
import { amendmentBody, amendmentInput } from './body.ts'
import { messages } from './messages.ts'

/** Changing a task after it was sent out (Đ6.1.a). */
export const routes: readonly Route[] = [
  page({
    name: 'amendments.new', path: '/assignments/:id/amendments/new', summary: messages.amend, params, access: mayAmend,
    answer: ({ ctx, permit: { subject } }) => amendmentPage(ctx, subject, {
      title: messages.amend, lead: messages.lead, action: `/assignments/${subject.id}/amendments`, route: 'amendments.amend',
    }),
  }),
  action({
    name: 'amendments.amend', path: '/assignments/:id/amendments', summary: messages.amend, params, access: mayAmend, creates: true,
    form: ({ id }) => ({ page: 'amendments.new', params: { id } }), body: amendmentBody,
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      const amended = await amendTask(tx, ctx, permit.actor.userId, permit.subject, amendmentInput(body))
      return { ...backTo(id, { id: amended.id, version: amended.assignment.version }, messages.amended), status: 201 }
    },
  }),
]
