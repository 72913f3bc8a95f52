import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { type AssignmentSubject, OPEN_PHASES, type Phase } from '../../assignments/public.ts'
import { tell } from '../../notifications/public.ts'
import { SUB_TASK_ENDED, TASK_NOT_OPEN } from '../domain/refusal-texts.ts'
import type { SubTaskVerb } from '../domain/sub-task.ts'
import { subTaskHindrances } from '../policy.ts'
import type { FoundSubTask } from '../queries/find-sub-task.ts'
import { unitPeople } from '../queries/unit-people.ts'
import { insertSubTask, moveSubTask } from '../store.ts'

export type SubTaskInput = { readonly title: string; readonly officerId: string; readonly dueOn: PlainDate | undefined; readonly note: string }

/** The unit gives a part of its task to one of its own (Đ9.2.c); private to it. Answers the identifier. */
export async function createSubTask(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'create', AssignmentSubject>, { dueOn, ...input }: SubTaskInput): Promise<string> {
  if (!(OPEN_PHASES as readonly Phase[]).includes(subject.phase)) throw new Conflict(TASK_NOT_OPEN)
  await expectOfUnit(tx, subject.leadOrganisationId, input.officerId)
  const id = await insertSubTask(tx, { ...input, dueOn: dueOn ?? null, assignmentId: subject.id, organisationId: subject.leadOrganisationId, at: ctx.now, by: actor.userId })
  await tell(tx, ctx, { kind: 'SUB_TASK_GIVEN', to: [input.officerId], documentId: subject.documentId, assignmentId: subject.id })
  return id
}

/** Another title, officer, day or note. */
export async function changeSubTask(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'change', FoundSubTask>, { version, dueOn, ...input }: SubTaskInput & { readonly version: number }): Promise<void> {
  expectOpen('change', subject)
  await expectOfUnit(tx, subject.organisationId, input.officerId)
  const { title, officerId, note } = subject
  await moveSubTask(tx, {
    id: subject.id, version, verb: 'change', at: ctx.now, by: actor.userId,
    before: { title, officerId, dueOn: subject.dueOn, note }, changes: { ...input, dueOn: dueOn ?? null },
  })
}

export async function finishSubTask(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'finish', FoundSubTask>, { version }: { readonly version: number }): Promise<void> {
  expectOpen('finish', subject)
  await moveSubTask(tx, { id: subject.id, version, verb: 'finish', at: ctx.now, by: actor.userId, changes: {} })
}

export async function cancelSubTask(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'cancel', FoundSubTask>, { version, reason }: { readonly version: number; readonly reason: string }): Promise<void> {
  expectOpen('cancel', subject)
  await moveSubTask(tx, { id: subject.id, version, verb: 'cancel', at: ctx.now, by: actor.userId, changes: {}, reason })
}

function expectOpen(verb: Exclude<SubTaskVerb, 'create'>, { state }: FoundSubTask): void {
  if (subTaskHindrances(verb, state).length > 0) throw new Conflict(SUB_TASK_ENDED)
}

async function expectOfUnit(tx: Tx, organisationId: string, officerId: string): Promise<void> {
  if ((await unitPeople(tx, organisationId)).some(({ id }) => id === officerId)) return
  throw new Invalid([{
    field: 'officerId', code: 'NOT_OF_THIS_UNIT', clause: 'Đ9.2.c',
    text: { vi: 'Chỉ giao cho người đang làm việc tại chính đơn vị.', en: 'Choose somebody who works in this very unit.' },
  }])
}
