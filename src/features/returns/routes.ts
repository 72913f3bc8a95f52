import { z } from 'zod'
import { choice, identifier, optionalDate, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, page, type Route } from '../../platform/http/route.ts'
import { amendmentBody, amendmentInput, amendmentPage } from '../amendments/public.ts'
import { assignmentParams as params, backTo, onTaskPage } from '../assignments/public.ts'
import { mayReturn } from './access.ts'
import { acceptByAdding, acceptByCancelling, acceptByCorrecting, acceptByRerouting, refuseReturn } from './actions/answer-return.ts'
import { directReturn } from './actions/direct-return.ts'
import { raiseReturn, withdrawReturn } from './actions/raise-return.ts'
import { RETURN_CODES } from './domain/return-request.ts'
import { messages } from './messages.ts'

const seen = { version: seenVersion }
const decision = { ...seen, document: optionalText(200), documentDate: optionalDate(), reason: requiredText(2000) }

/** A task the unit returns (workflows.md C3); an assignment has at most one return that waits. */
export const routes: readonly Route[] = [
  action({
    name: 'returns.raise', path: '/assignments/:id/returns', summary: messages.raise, params, access: mayReturn('raise_return'), form: onTaskPage, creates: true,
    body: z.object({ ...seen, code: choice(RETURN_CODES, 'Đ6.2.a'), content: requiredText(5000, 'Đ6.2.a') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => ({ ...backTo(id, { id: await raiseReturn(tx, ctx, permit, body) }, messages.raised), status: 201 }),
  }),
  action({
    name: 'returns.withdraw', path: '/assignments/:id/returns/withdrawal', summary: messages.withdraw, params, access: mayReturn('withdraw_return'), form: onTaskPage,
    body: z.object({ ...seen, reason: optionalText(2000) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await withdrawReturn(tx, ctx, permit, body)
      return backTo(id, {}, messages.withdrawn)
    },
  }),
  page({
    name: 'returns.show-correction', path: '/assignments/:id/returns/correction', summary: messages.correct, params, access: mayReturn('answer_return'),
    answer: ({ ctx, permit: { subject } }) => amendmentPage(ctx, subject, {
      title: messages.correct, lead: messages.correctLead, action: `/assignments/${subject.id}/returns/correction`, route: 'returns.correct',
    }),
  }),
  action({
    name: 'returns.correct', path: '/assignments/:id/returns/correction', summary: messages.correct, params, access: mayReturn('answer_return'),
    form: ({ id }) => ({ page: 'returns.show-correction', params: { id } }), body: amendmentBody,
    act: async ({ ctx, tx, params: { id }, body, permit }) => backTo(id, await acceptByCorrecting(tx, ctx, permit, amendmentInput(body)), messages.corrected),
  }),
  action({
    name: 'returns.add', path: '/assignments/:id/returns/addition', summary: messages.add, params, access: mayReturn('answer_return'), form: onTaskPage,
    body: z.object({ ...seen, reason: optionalText(2000) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await acceptByAdding(tx, ctx, permit, body)
      return backTo(id, {}, messages.added)
    },
  }),
  action({
    name: 'returns.reroute', path: '/assignments/:id/returns/reroute', summary: messages.reroute, params, access: mayReturn('answer_return'), form: onTaskPage,
    body: z.object({ ...decision, newLeadId: identifier('Đ2.2'), dueDate: optionalDate('Đ5.1.e') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => backTo(id, { successor: await acceptByRerouting(tx, ctx, permit, body) }, messages.rerouted),
  }),
  action({
    name: 'returns.cancel', path: '/assignments/:id/returns/cancellation', summary: messages.cancel, params, access: mayReturn('answer_return'), form: onTaskPage,
    body: z.object(decision),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await acceptByCancelling(tx, ctx, permit, body)
      return backTo(id, {}, messages.cancelled)
    },
  }),
  action({
    name: 'returns.refuse', path: '/assignments/:id/returns/refusal', summary: messages.refuse, params, access: mayReturn('answer_return'), form: onTaskPage,
    body: z.object({ ...seen, reason: requiredText(2000, 'Đ6.2.a') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      const { escalated } = await refuseReturn(tx, ctx, permit, body)
      return backTo(id, { escalated }, escalated ? messages.escalated : messages.refused)
    },
  }),
  action({
    name: 'returns.direct', path: '/assignments/:id/returns/direction', summary: messages.direct, params, access: mayReturn('direct_return'), form: onTaskPage,
    body: z.object({ ...seen, content: requiredText(2000, 'Đ9.1.c') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await directReturn(tx, ctx, permit, body)
      return backTo(id, {}, messages.directed)
    },
  }),
]
