import { createElement as h } from 'preact'
import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { identifier, optionalDate, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, type May, page, type Route } from '../../platform/http/route.ts'
import { findAssignmentSubject } from '../assignments/public.ts'
import { cancelSubTask, changeSubTask, createSubTask, finishSubTask } from './actions/share-out.ts'
import { isAfterDeadline, type SubTaskVerb } from './domain/sub-task.ts'
import { messages } from './messages.ts'
import { SubTaskPage } from './pages/sub-task-page.tsx'
import { subTaskHindrances, whoSharesOut } from './policy.ts'
import { findSubTask, type FoundSubTask } from './queries/find-sub-task.ts'
import { subTaskChanges } from './queries/sub-task-changes.ts'
import { unitPeople } from './queries/unit-people.ts'

const params = z.object({ id: identifier(), subTaskId: identifier() })
type Params = z.output<typeof params>

/** A sub-task of the actor's own unit: for everybody else there is none. */
const load = (ctx: Ctx & { readonly actor: Actor }, { id, subTaskId }: Params) => findSubTask(ctx.db, ctx.actor, id, subTaskId)

function mayDo<V extends Exclude<SubTaskVerb, 'create'>>(verb: V): May<V, FoundSubTask, Params> {
  return may(verb, load, (actor, _verb, subject) => whoSharesOut(actor, verb, subject))
}

const taskParams = z.object({ id: identifier() })
const onTaskPage = ({ id }: z.output<typeof taskParams>) => ({ page: 'assignments.show', params: { id } })
const onOwnPage = ({ id, subTaskId }: Params) => ({ page: 'unit-work.show-sub-task', params: { id, subTaskId } })
const fields = { title: requiredText(500, 'Đ9.2.c'), officerId: identifier('Đ9.2.c'), dueOn: optionalDate(), note: optionalText(2000) }

const create = action({
  name: 'unit-work.create-sub-task', path: '/assignments/:id/sub-tasks', summary: messages.create, params: taskParams, form: onTaskPage, creates: true,
  access: may('create', (ctx, { id }: z.output<typeof taskParams>) => findAssignmentSubject(ctx.db, ctx.actor, id), (actor, verb, { leadOrganisationId }) => whoSharesOut(actor, verb, { organisationId: leadOrganisationId })),
  body: z.object(fields),
  act: async ({ ctx, tx, params: { id }, body, permit }) => {
    const subTaskId = await createSubTask(tx, ctx, permit, body)
    const late = isAfterDeadline(body.dueOn, permit.subject.due)
    return { to: `/assignments/${id}#sub-tasks`, status: 201, data: { id: subTaskId, afterDeadline: late }, flash: late ? messages.createdLate : messages.created }
  },
})

const show = page({
  name: 'unit-work.show-sub-task', path: '/assignments/:id/sub-tasks/:subTaskId', summary: messages.subTask, params, access: may('see', load, () => []),
  answer: async ({ ctx, permit: { actor, subject } }) => {
    const [changes, officers] = await Promise.all([subTaskChanges(ctx.db, subject.id), unitPeople(ctx.db, subject.organisationId)])
    const reasons = (verb: Exclude<SubTaskVerb, 'create'>) => [...whoSharesOut(actor, verb, subject), ...subTaskHindrances(verb, subject.state)]
    const refusals = { finish: reasons('finish'), change: reasons('change'), cancel: reasons('cancel') }
    const { language } = ctx
    return {
      data: {
        ...subject, afterDeadline: isAfterDeadline(subject.dueOn, subject.deadline), changes, actions: Object.entries(refusals).map(([name, list]) => ({ name, refusals: list })),
      },
      view: () => ({
        title: messages.subTask[language], place: 'assignments',
        body: h(SubTaskPage, { language, subTask: subject, changes, officers, refusals, form: (route: string) => formView(ctx, route) }),
      }),
    }
  },
})

const change = action({
  name: 'unit-work.change-sub-task', path: '/assignments/:id/sub-tasks/:subTaskId/change', summary: messages.change, params, access: mayDo('change'), form: onOwnPage,
  body: z.object({ ...fields, version: seenVersion }),
  act: async ({ ctx, tx, params: { id, subTaskId }, body, permit }) => {
    await changeSubTask(tx, ctx, permit, body)
    return { to: `/assignments/${id}/sub-tasks/${subTaskId}`, data: { id: subTaskId }, flash: messages.changed }
  },
})

const finish = action({
  name: 'unit-work.finish-sub-task', path: '/assignments/:id/sub-tasks/:subTaskId/completion', summary: messages.finish, params, access: mayDo('finish'), form: onOwnPage,
  body: z.object({ version: seenVersion }),
  act: async ({ ctx, tx, params: { id, subTaskId }, body, permit }) => {
    await finishSubTask(tx, ctx, permit, body)
    return { to: `/assignments/${id}#sub-tasks`, data: { id: subTaskId }, flash: messages.finished }
  },
})

const cancel = action({
  name: 'unit-work.cancel-sub-task', path: '/assignments/:id/sub-tasks/:subTaskId/cancellation', summary: messages.cancel, params, access: mayDo('cancel'), form: onOwnPage,
  body: z.object({ version: seenVersion, reason: requiredText(2000, 'Đ9.2.c') }),
  act: async ({ ctx, tx, params: { id, subTaskId }, body, permit }) => {
    await cancelSubTask(tx, ctx, permit, body)
    return { to: `/assignments/${id}#sub-tasks`, data: { id: subTaskId }, flash: messages.cancelled }
  },
})

export const subTaskRoutes: readonly Route[] = [create, show, change, finish, cancel]
