import { z } from 'zod'
import { identifier, optionalDate, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, type Route } from '../../platform/http/route.ts'
import { backTo, mayDo, onTaskPage, params } from './access.ts'
import { cancel, resume, suspend } from './actions/decide-phase.ts'
import { reroute } from './actions/reroute.ts'
import { messages } from './messages.ts'

/** The leaders' document, as far as it is given; whether it is needed the act itself knows. */
const decisionFields = {
  version: seenVersion,
  document: optionalText(200),
  documentDate: optionalDate(),
  reason: requiredText(2000),
}

/** What the Office records of the leaders' decisions about a whole task (C1). */
export const decisionRoutes: readonly Route[] = [
  action({
    name: 'assignments.suspend', path: '/assignments/:id/suspension', summary: messages.suspend,
    params, access: mayDo('suspend'), form: onTaskPage, body: z.object({ ...decisionFields, until: optionalDate() }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await suspend(tx, ctx, permit, body)
      return backTo(id, {}, messages.suspended)
    },
  }),
  action({
    name: 'assignments.resume', path: '/assignments/:id/resumption', summary: messages.resume,
    params, access: mayDo('resume'), form: onTaskPage, body: z.object({ ...decisionFields, dueDate: optionalDate('Đ5.1.e') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await resume(tx, ctx, permit, body)
      return backTo(id, {}, messages.resumed)
    },
  }),
  action({
    name: 'assignments.cancel', path: '/assignments/:id/cancellation', summary: messages.cancel,
    params, access: mayDo('cancel'), form: onTaskPage, body: z.object(decisionFields),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await cancel(tx, ctx, permit.actor.userId, permit.subject, body)
      return backTo(id, {}, messages.cancelled)
    },
  }),
  action({
    name: 'assignments.reroute', path: '/assignments/:id/reroute', summary: messages.reroute,
    params, access: mayDo('reroute'), form: onTaskPage, creates: true,
    body: z.object({ ...decisionFields, newLeadId: identifier('Đ2.2'), dueDate: optionalDate('Đ5.1.e') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) =>
      ({ ...backTo(id, { successor: await reroute(tx, ctx, permit.actor.userId, permit.subject, body) }, messages.rerouted), status: 201 }),
  }),
]
