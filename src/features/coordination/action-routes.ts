import { z } from 'zod'
import type { Text } from '../../kernel/text.ts'
import { choice, identifier, listOf, optionalText, requiredDate, requiredText, seenVersion, tick } from '../../platform/http/fields.ts'
import { action, type Done, may, type May, type Route } from '../../platform/http/route.ts'
import { paperInput, receivedPaperInput } from '../case-file/public.ts'
import { acknowledgeRequest, ANSWERS, answerRequest, declineRequest, recordAnswer } from './actions/answer-request.ts'
import { directRequest, escalateRequest, notifyOutcome } from './actions/escalate-request.ts'
import { sendRequests } from './actions/send-requests.ts'
import type { CoordinationSubject } from './domain/coordination-subject.ts'
import { messages } from './messages.ts'
import { accessRefusals, sendAccessRefusals, type Verb } from './policy.ts'
import { findRequest } from './queries/find-request.ts'
import { findTaskToAsk } from './queries/find-task-to-ask.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>

/** Who may do `verb`: loaded through what the actor may see, judged by the policy. */
function mayDo<V extends Verb>(verb: V): May<V, CoordinationSubject, Params> {
  return may<V, CoordinationSubject, Params>(verb, (ctx, { id }) => findRequest(ctx.db, ctx.actor, id), (actor, _verb, subject) => accessRefusals(actor, verb, subject))
}

const onPage = ({ id }: Params) => ({ page: 'coordination.show', params: { id } })
const back = (id: string, flash: Text): Done => ({ to: `/coordination-requests/${id}`, data: { id }, flash })
const seen = { version: seenVersion }
const reason = (clause: string) => ({ content: requiredText(5000, clause) })

export const actionRoutes: readonly Route[] = [
  action({
    name: 'coordination.send', path: '/assignments/:id/coordination-requests', summary: messages.send, params, creates: true,
    access: may('send_coordination', (ctx, { id }: Params) => findTaskToAsk(ctx.db, ctx.actor, id), (actor, _verb, task) => sendAccessRefusals(actor, task)),
    form: ({ id }) => ({ page: 'assignments.show', params: { id } }),
    body: z.object({ coordinatorIds: listOf(identifier('Đ9.2.a'), 60), ...reason('Đ9.2.a'), responseDue: requiredDate('Đ9.2.a'), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      const ids = await sendRequests(tx, ctx, permit, body)
      return { to: `/assignments/${id}#coordination`, data: { ids }, status: 201, flash: messages.sent }
    },
  }),
  action({
    name: 'coordination.acknowledge', path: '/coordination-requests/:id/acknowledgement', summary: messages.acknowledge,
    params, access: mayDo('acknowledge'), form: onPage, body: z.object(seen),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await acknowledgeRequest(tx, ctx, permit, body)
      return back(id, messages.acknowledged)
    },
  }),
  action({
    name: 'coordination.answer', path: '/coordination-requests/:id/answers', summary: messages.answer,
    params, access: mayDo('answer'), form: onPage, body: z.object({ ...seen, ...reason('Đ9.2.b'), inPart: tick(), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await answerRequest(tx, ctx, permit, body)
      return back(id, messages.answered)
    },
  }),
  action({
    name: 'coordination.decline', path: '/coordination-requests/:id/decline', summary: messages.decline,
    params, access: mayDo('decline'), form: onPage, body: z.object({ ...seen, ...reason('Đ9.2.b'), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await declineRequest(tx, ctx, permit, body)
      return back(id, messages.declined)
    },
  }),
  action({
    name: 'coordination.record-answer', path: '/coordination-requests/:id/recorded-answers', summary: messages.recordAnswer,
    params, access: mayDo('record_answer'), form: onPage, body: z.object({ ...seen, answer: choice(ANSWERS), ...reason('Đ9.2.b'), ...receivedPaperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await recordAnswer(tx, ctx, permit, body)
      return back(id, messages.recorded)
    },
  }),
  action({
    name: 'coordination.escalate', path: '/coordination-requests/:id/escalation', summary: messages.escalate,
    params, access: mayDo('escalate'), form: onPage, body: z.object({ ...seen, content: optionalText(5000), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await escalateRequest(tx, ctx, permit, body)
      return back(id, messages.escalated)
    },
  }),
  action({
    name: 'coordination.direct', path: '/coordination-requests/:id/direction', summary: messages.direct,
    params, access: mayDo('direct'), form: onPage, body: z.object({ ...seen, ...reason('Đ9.2.a'), responseDue: requiredDate('Đ9.2.a'), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await directRequest(tx, ctx, permit, body)
      return back(id, messages.directed)
    },
  }),
  action({
    name: 'coordination.notify-outcome', path: '/coordination-requests/:id/outcome', summary: messages.notifyOutcome,
    params, access: mayDo('notify_outcome'), form: onPage, body: z.object({ ...seen, content: optionalText(5000), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await notifyOutcome(tx, ctx, permit, body)
      return back(id, messages.outcomeNotified)
    },
  }),
]
