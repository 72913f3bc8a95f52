import { z } from 'zod'
import { requiredDate, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, type Done, type Route } from '../../platform/http/route.ts'
import { mayAsk, onTaskPage, params } from './access.ts'
import { prepareRequest, recordExtension, requestExtension } from './actions/ask.ts'
import { messages } from './messages.ts'

const askFields = {
  version: seenVersion,
  /** The draft that was looked at; a form without one sends nothing in it. */
  requestVersion: z.preprocess((sent) => (sent === '' || sent === null ? undefined : sent), seenVersion.optional()),
  documentNumber: requiredText(100, 'Đ6.2.c'),
  documentDate: requiredDate('Đ6.2.c'),
  reason: requiredText(5000, 'Đ6.2.c'),
  proposedDue: requiredDate('Đ6.2.c'),
}

const asked = (taskId: string, id: string, flash: Done['flash']): Done => ({ to: `/assignments/${taskId}`, data: { id }, status: 201, ...(flash === undefined ? {} : { flash }) })

/** How a request comes to be: prepared and signed by the unit, or written down for one that is not connected. */
export const askRoutes: readonly Route[] = [
  action({
    name: 'extensions.prepare', path: '/assignments/:id/extension-requests/draft', summary: messages.prepare,
    params, access: mayAsk('prepare'), form: onTaskPage, creates: true, files: true, body: z.object(askFields),
    act: async ({ ctx, tx, params: { id }, body, permit, files }) => asked(id, await prepareRequest(tx, ctx, permit, body, files), messages.prepared),
  }),
  action({
    name: 'extensions.request', path: '/assignments/:id/extension-requests', summary: messages.request,
    params, access: mayAsk('request'), form: onTaskPage, creates: true, files: true, body: z.object(askFields),
    act: async ({ ctx, tx, params: { id }, body, permit, files }) => asked(id, await requestExtension(tx, ctx, permit, body, files), messages.requested),
  }),
  action({
    name: 'extensions.record', path: '/assignments/:id/recorded-extension-requests', summary: messages.record,
    params, access: mayAsk('record'), form: onTaskPage, creates: true, files: true, body: z.object({ ...askFields, receivedDate: requiredDate('Đ6.1.b') }),
    act: async ({ ctx, tx, params: { id }, body, permit, files }) => asked(id, await recordExtension(tx, ctx, permit, body, files), messages.recorded),
  }),
]
