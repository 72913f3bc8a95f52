import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { identifier } from '../../platform/http/fields.ts'
import { type Ctx, type Done, may, type May } from '../../platform/http/route.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import type { ExtensionVerb } from './domain/extension-lifecycle.ts'
import type { Situation } from './domain/situation.ts'
import { accessRefusals } from './policy.ts'
import { findRequest, type RequestSubject } from './queries/find-request.ts'
import { findTaskToExtend, type TaskToExtend } from './queries/find-task-to-extend.ts'
import { type Counting, situationOf } from './situation-of.ts'

export const params = z.object({ id: identifier() })
export type Params = z.output<typeof params>

type Judged = { readonly situation: Situation; readonly counting: Counting }
export type Asking = TaskToExtend & Judged
export type Acting = RequestSubject & Judged

type Signed = Ctx & { readonly actor: Actor }

/** The calendar and the profile by which everything here is judged. */
export async function countingOf(ctx: Pick<Ctx, 'db' | 'snapshot' | 'today'>): Promise<Counting> {
  const [{ calendar }, profile] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  return { today: ctx.today, calendar, profile }
}

/** Who may ask about the task `:id`: loaded through what the actor may see, judged by the policy. */
export function mayAsk<V extends ExtensionVerb>(verb: V): May<V, Asking, Params> {
  const load = async (ctx: Signed, { id }: Params) => {
    const found = await findTaskToExtend(ctx.db, ctx.actor, id, ctx.today)
    return found === undefined ? undefined : judged(found, await countingOf(ctx))
  }
  return may(verb, load, (actor: Actor, _verb: V, { situation }) => accessRefusals(actor, verb, situation))
}

/** Who may act on the request `:id`. */
export function mayAct<V extends ExtensionVerb>(verb: V): May<V, Acting, Params> {
  const load = async (ctx: Signed, { id }: Params) => {
    const found = await findRequest(ctx.db, ctx.actor, id, ctx.today)
    return found === undefined ? undefined : judged(found, await countingOf(ctx))
  }
  return may(verb, load, (actor: Actor, _verb: V, { situation }) => accessRefusals(actor, verb, situation))
}

function judged<F extends RequestSubject | TaskToExtend>(found: F, counting: Counting): F & Judged {
  return { ...found, counting, situation: situationOf(found, counting) }
}

/** The page of the request is shown again with what was typed. */
export const onRequestPage = ({ id }: Params) => ({ page: 'extensions.show', params: { id } })
/** The page of the task. */
export const onTaskPage = ({ id }: Params) => ({ page: 'assignments.show', params: { id } })

/** Back to where the form was sent from: the task, or the request itself. */
export function backFrom(ctx: Pick<Ctx, 'standsOn'>, { task, request }: Pick<Acting, 'task' | 'request'>, flash: Done['flash']): Done {
  const to = ctx.standsOn.startsWith('/assignments/') ? `/assignments/${task.id}` : `/extension-requests/${request.id}`
  return { to, data: { id: request.id }, ...(flash === undefined ? {} : { flash }) }
}
