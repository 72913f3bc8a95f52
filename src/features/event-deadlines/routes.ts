import { z } from 'zod'
import { formatDate } from '../../kernel/plain-date.ts'
import { identifier, requiredDate, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, may, type Route } from '../../platform/http/route.ts'
import { findAssignmentSubject } from '../assignments/public.ts'
import { recordDueEvent } from './actions/record-due-event.ts'
import { messages, phrases } from './messages.ts'
import { refusals } from './policy.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>

export const routes: readonly Route[] = [
  action({
    name: 'event-deadlines.record-due-event', path: '/assignments/:id/due-event', summary: messages.recordEvent, params,
    access: may('record_due_event', (ctx, { id }: Params) => findAssignmentSubject(ctx.db, ctx.actor, id), refusals),
    form: ({ id }) => ({ page: 'assignments.show', params: { id } }),
    body: z.object({ version: seenVersion, occurredOn: requiredDate('Đ5.1.e'), documentRef: requiredText(200, 'Đ5.1.e') }),
    act: async ({ ctx, tx, permit, body, params: { id } }) => {
      const due = await recordDueEvent(tx, ctx, permit, body)
      return { to: `/assignments/${id}`, data: { id, dueDate: due }, flash: { vi: phrases.recorded.vi(formatDate(due)), en: phrases.recorded.en(formatDate(due)) } }
    },
  }),
]
