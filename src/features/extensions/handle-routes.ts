import { z } from 'zod'
import { optionalText, requiredDate, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, type Route } from '../../platform/http/route.ts'
import { backFrom, mayAct, onRequestPage, params } from './access.ts'
import { approveRequest, rejectRequest } from './actions/decide-request.ts'
import { presentRequest, receiveRequest, returnRequest, withdrawRequest } from './actions/handle-request.ts'
import { messages } from './messages.ts'

const seen = { version: seenVersion }
const decisionFields = { documentNumber: requiredText(100, 'Đ6.1.d'), documentDate: requiredDate('Đ6.1.d') }

/** What becomes of a request: the unit takes it back, the Office handles it, the leaders decide. */
export const handleRoutes: readonly Route[] = [
  action({
    name: 'extensions.withdraw', path: '/extension-requests/:id/withdrawal', summary: messages.withdraw,
    params, access: mayAct('withdraw'), form: onRequestPage, body: z.object({ ...seen, reason: optionalText(2000) }),
    act: async ({ ctx, tx, body, permit }) => {
      await withdrawRequest(tx, ctx, permit, body)
      return backFrom(ctx, permit.subject, messages.withdrawn)
    },
  }),
  action({
    name: 'extensions.receive', path: '/extension-requests/:id/receipt', summary: messages.receive,
    params, access: mayAct('receive'), form: onRequestPage, body: z.object({ ...seen, receivedDate: requiredDate('Đ6.1.d') }),
    act: async ({ ctx, tx, body, permit }) => {
      await receiveRequest(tx, ctx, permit, body)
      return backFrom(ctx, permit.subject, messages.received)
    },
  }),
  action({
    name: 'extensions.return-incomplete', path: '/extension-requests/:id/return', summary: messages.returnIncomplete,
    params, access: mayAct('return_incomplete'), form: onRequestPage, body: z.object({ ...seen, reason: requiredText(2000, 'Đ6.2.c') }),
    act: async ({ ctx, tx, body, permit }) => {
      await returnRequest(tx, ctx, permit, body)
      return backFrom(ctx, permit.subject, messages.returned)
    },
  }),
  action({
    name: 'extensions.present', path: '/extension-requests/:id/presentation', summary: messages.present,
    params, access: mayAct('present'), form: onRequestPage, body: z.object({ ...seen, ...decisionFields, replyNumber: optionalText(100) }),
    act: async ({ ctx, tx, body, permit }) => {
      await presentRequest(tx, ctx, permit, body)
      return backFrom(ctx, permit.subject, messages.presented)
    },
  }),
  action({
    name: 'extensions.approve', path: '/extension-requests/:id/approval', summary: messages.approve,
    params, access: mayAct('approve'), form: onRequestPage,
    body: z.object({ ...seen, ...decisionFields, newDue: requiredDate('Đ6.1.d'), waiver: optionalText(2000, 'Đ6.2.c') }),
    act: async ({ ctx, tx, body, permit }) => {
      await approveRequest(tx, ctx, permit, body)
      return backFrom(ctx, permit.subject, messages.approved)
    },
  }),
  action({
    name: 'extensions.reject', path: '/extension-requests/:id/rejection', summary: messages.reject,
    params, access: mayAct('reject'), form: onRequestPage, body: z.object({ ...seen, ...decisionFields, reason: requiredText(2000, 'Đ6.1.d') }),
    act: async ({ ctx, tx, body, permit }) => {
      await rejectRequest(tx, ctx, permit, body)
      return backFrom(ctx, permit.subject, messages.rejected)
    },
  }),
]
