import { z } from 'zod'
import { optionalIdentifier, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, type Route } from '../../platform/http/route.ts'
import { backTo, mayDo, onTaskPage, params } from './access.ts'
import { acknowledge } from './actions/acknowledge.ts'
import { delegate } from './actions/delegate.ts'
import { withdrawReport } from './actions/judge-result.ts'
import { reportResult } from './actions/report-result.ts'
import { updateProgress } from './actions/update-progress.ts'
import { messages } from './messages.ts'
import { resultFields } from './result-fields.ts'

const seen = { version: seenVersion }

/** What the lead unit does. */
export const unitRoutes: readonly Route[] = [
  action({
    name: 'assignments.acknowledge', path: '/assignments/:id/acknowledgement', summary: messages.acknowledge,
    params, access: mayDo('acknowledge'), body: z.object(seen), form: onTaskPage,
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await acknowledge(tx, ctx, permit, body)
      return backTo(id, {}, messages.acknowledged)
    },
  }),
  action({
    name: 'assignments.update-progress', path: '/assignments/:id/progress-updates', summary: messages.updateProgress,
    params, access: mayDo('update_progress'), form: onTaskPage, creates: true,
    body: z.object({ ...seen, content: requiredText(5000, 'Đ5.1.g'), documentRef: optionalText(200) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) =>
      ({ ...backTo(id, { id: await updateProgress(tx, ctx, permit, body) }, messages.progressUpdated), status: 201 }),
  }),
  action({
    name: 'assignments.delegate', path: '/assignments/:id/delegation', summary: messages.delegate,
    params, access: mayDo('delegate'), form: onTaskPage,
    body: z.object({ ...seen, userId: optionalIdentifier(), note: optionalText(1000) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await delegate(tx, ctx, permit, body)
      return backTo(id, {}, messages.delegated)
    },
  }),
  action({
    name: 'assignments.report-result', path: '/assignments/:id/result-reports', summary: messages.reportResult,
    params, access: mayDo('report_result'), form: onTaskPage, creates: true, files: true,
    body: z.object({ ...seen, ...resultFields }),
    act: async ({ ctx, tx, params: { id }, body: { notSecret, ...body }, permit, files }) =>
      ({ ...backTo(id, { id: await reportResult(tx, ctx, permit, body, files.map((file) => ({ ...file, notSecret }))) }, messages.resultReported), status: 201 }),
  }),
  action({
    name: 'assignments.withdraw-report', path: '/assignments/:id/result-reports/withdrawal', summary: messages.withdrawReport,
    params, access: mayDo('withdraw_report'), form: onTaskPage,
    body: z.object({ ...seen, reason: optionalText(2000) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await withdrawReport(tx, ctx, permit, body)
      return backTo(id, {}, messages.resultWithdrawn)
    },
  }),
]
