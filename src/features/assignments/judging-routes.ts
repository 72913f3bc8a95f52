import { z } from 'zod'
import { choice, optionalText, requiredDate, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, type Route } from '../../platform/http/route.ts'
import { backTo, mayDo, onTaskPage, params } from './access.ts'
import { confirmResult, rejectResult } from './actions/judge-result.ts'
import { receiveReport } from './actions/receive-report.ts'
import { recordProgress, recordResult } from './actions/record-for-unconnected.ts'
import { EFFECT_RATINGS, QUALITY_RATINGS } from './domain/ratings.ts'
import { messages } from './messages.ts'
import { resultFields } from './result-fields.ts'

const seen = { version: seenVersion }
export const ratingFields = {
  qualityRating: choice(QUALITY_RATINGS, 'Đ5.1.g'),
  effectRating: choice(EFFECT_RATINGS, 'Đ5.1.g'),
}
const sourceFields = {
  sourceDocument: requiredText(200, 'Đ6.1.b'),
  sourceDocumentDate: requiredDate('Đ6.1.b'),
  receivedDate: requiredDate('Đ7.3'),
}

/** What the Office does: judge results, and record for units that are not connected. */
export const judgingRoutes: readonly Route[] = [
  action({
    name: 'assignments.confirm-result', path: '/assignments/:id/confirmation', summary: messages.confirmResult,
    params, access: mayDo('confirm_result'), form: onTaskPage,
    body: z.object({ ...seen, ...ratingFields, note: optionalText(2000) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await confirmResult(tx, ctx, permit, body)
      return backTo(id, {}, messages.resultConfirmed)
    },
  }),
  action({
    name: 'assignments.reject-result', path: '/assignments/:id/rejection', summary: messages.rejectResult,
    params, access: mayDo('reject_result'), form: onTaskPage,
    body: z.object({ ...seen, reason: requiredText(2000, 'Đ8.2') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await rejectResult(tx, ctx, permit, body)
      return backTo(id, {}, messages.resultRejected)
    },
  }),
  action({
    name: 'assignments.receive-report', path: '/assignments/:id/received-reports', summary: messages.receiveReport,
    params, access: mayDo('receive_report'), form: onTaskPage, creates: true,
    body: z.object({ ...seen, ...sourceFields }),
    act: async ({ ctx, tx, params: { id }, body, permit }) =>
      ({ ...backTo(id, { id: await receiveReport(tx, ctx, permit, body) }, messages.reportReceived), status: 201 }),
  }),
  action({
    name: 'assignments.record-result', path: '/assignments/:id/recorded-results', summary: messages.recordResult,
    params, access: mayDo('record_for_unconnected'), form: onTaskPage, creates: true, files: true,
    body: z.object({ ...seen, ...resultFields, ...sourceFields }),
    act: async ({ ctx, tx, params: { id }, body: { notSecret, ...body }, permit, files }) =>
      ({ ...backTo(id, { id: await recordResult(tx, ctx, permit, body, files.map((file) => ({ ...file, notSecret }))) }, messages.resultRecorded), status: 201 }),
  }),
  action({
    name: 'assignments.record-progress', path: '/assignments/:id/recorded-progress', summary: messages.recordProgress,
    params, access: mayDo('record_for_unconnected'), form: onTaskPage, creates: true,
    body: z.object({ ...seen, ...sourceFields, content: requiredText(5000, 'Đ5.1.g') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) =>
      ({ ...backTo(id, { id: await recordProgress(tx, ctx, permit, body) }, messages.progressRecorded), status: 201 }),
  }),
]
