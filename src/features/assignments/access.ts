import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { identifier } from '../../platform/http/fields.ts'
import { type Done, may, type May } from '../../platform/http/route.ts'
import type { AssignmentSubject } from './domain/assignment-subject.ts'
import { accessRefusals, type AssignmentVerb } from './policy.ts'
import { findAssignmentSubject } from './queries/find-assignment-subject.ts'

export const params = z.object({ id: identifier() })
export type Params = z.output<typeof params>

/** Who may do `verb`: loaded through what the actor may see, judged by the policy. */
export function mayDo<V extends AssignmentVerb>(verb: V): May<V, AssignmentSubject, Params> {
  return may(verb, (ctx, { id }: Params) => findAssignmentSubject(ctx.db, ctx.actor, id), (actor: Actor, _verb: V, subject) => accessRefusals(actor, verb, subject))
}

/** The page of the task is shown again with what was typed. */
export const onTaskPage = ({ id }: Params) => ({ page: 'assignments.show', params: { id } })

export const backTo = (id: string, data: Record<string, unknown>, flash: Done['flash']): Done => ({
  to: `/assignments/${id}`, data: { id, ...data }, ...(flash === undefined ? {} : { flash }),
})
