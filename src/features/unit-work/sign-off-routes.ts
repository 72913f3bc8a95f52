import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { identifier, requiredText } from '../../platform/http/fields.ts'
import { action, type Ctx, may, type May, type Route } from '../../platform/http/route.ts'
import { findAssignmentSubject, resultFields } from '../assignments/public.ts'
import { approveResult, sendBack, type SignOffTask, signOffSubject, submitResult, withdrawResult } from './actions/sign-off.ts'
import type { SignOffVerb } from './domain/sign-off.ts'
import { messages } from './messages.ts'
import { whoSignsOff } from './policy.ts'
import { findWaitingSignOff } from './queries/find-waiting-sign-off.ts'

export const params = z.object({ id: identifier() })
type Params = z.output<typeof params>

/** The task and what waits on it, if the actor may know of the task; what waits is known inside the unit alone. */
async function load(ctx: Ctx & { readonly actor: Actor }, { id }: Params): Promise<SignOffTask | undefined> {
  const assignment = await findAssignmentSubject(ctx.db, ctx.actor, id)
  return assignment === undefined ? undefined : { assignment, waiting: await findWaitingSignOff(ctx.db, ctx.actor, id) }
}

function mayDo<V extends SignOffVerb>(verb: V): May<V, SignOffTask, Params> {
  return may(verb, load, (actor, _verb, subject) => whoSignsOff(actor, verb, signOffSubject(subject)))
}

const form = ({ id }: Params) => ({ page: 'assignments.show', params: { id } })
const seen = { requestId: identifier() }

export const signOffRoutes: readonly Route[] = [
  action({
    name: 'unit-work.submit-result', path: '/assignments/:id/sign-off', summary: messages.submit, params, access: mayDo('submit'), form, creates: true, files: true,
    body: z.object(resultFields),
    act: async ({ ctx, tx, params: { id }, body, permit, files }) =>
      ({ to: `/assignments/${id}`, status: 201, data: { id: await submitResult(tx, ctx, permit, body, files) }, flash: messages.submitted }),
  }),
  action({
    name: 'unit-work.approve-result', path: '/assignments/:id/sign-off/approval', summary: messages.approve, params, access: mayDo('approve'), form, creates: true,
    body: z.object(seen),
    act: async ({ ctx, tx, params: { id }, body, permit }) =>
      ({ to: `/assignments/${id}`, status: 201, data: { id: await approveResult(tx, ctx, permit, body) }, flash: messages.approved }),
  }),
  action({
    name: 'unit-work.send-back-result', path: '/assignments/:id/sign-off/sending-back', summary: messages.sendBack, params, access: mayDo('send_back'), form,
    body: z.object({ ...seen, note: requiredText(2000, 'Đ8.1.c') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await sendBack(tx, ctx, permit, body)
      return { to: `/assignments/${id}`, data: { id }, flash: messages.sentBack }
    },
  }),
  action({
    name: 'unit-work.withdraw-result', path: '/assignments/:id/sign-off/withdrawal', summary: messages.withdraw, params, access: mayDo('withdraw'), form,
    body: z.object(seen),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await withdrawResult(tx, ctx, permit, body)
      return { to: `/assignments/${id}`, data: { id }, flash: messages.withdrawn }
    },
  }),
]
