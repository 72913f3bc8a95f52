import { citedPaper } from '../../../kernel/paper.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, Missing } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { findAssignmentSubject } from '../../assignments/public.ts'
import { recordEvents } from '../../audit/public.ts'
import { recipientsOf, tell } from '../../notifications/public.ts'
import { startClocks } from '../../obligations/public.ts'
import { type AskInput, askProblems } from '../domain/ask-problems.ts'
import { activeUnits } from '../queries/active-units.ts'
import { insertRequest } from '../store.ts'

/**
 * The Office asks units for information about a task or in general (Đ9.1.d): one clock against each, about the unit itself, so that
 * the page of a task tells nobody else who was asked. Answers the request's identifier.
 */
export async function askUnits(tx: Tx, ctx: Ctx, { actor }: Permit<'ask', null>, input: AskInput & { readonly assignmentId: string | undefined }): Promise<string> {
  const task = input.assignmentId === undefined ? undefined : await findAssignmentSubject(tx, actor, input.assignmentId)
  if (input.assignmentId !== undefined && task === undefined) throw new Missing()
  const organisationIds = [...new Set(input.organisationIds)]
  const active = await activeUnits(tx, ctx.today)
  const problems = askProblems({ ...input, organisationIds }, new Set(active.map(({ id }) => id)), ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const { id, units } = await insertRequest(tx, { ...input, organisationIds, at: ctx.now, by: actor.userId })
  await startClocks(tx, ctx, [...units].map(([organisationId, unitId]) => ({
    kind: 'ANSWER_INFORMATION' as const, subjectId: unitId, chargedOrganisationId: organisationId, startedOn: ctx.today, givenDay: input.dueDate,
  })))
  await recordEvents(tx, ctx, [...units.keys()].map((organisationId) => ({
    kind: 'INFORMATION_REQUESTED' as const, organisationId, reason: input.content, documentRef: citedPaper(input) || undefined,
    after: { request: id, dueDate: input.dueDate, ...(task === undefined ? {} : { task: task.code }) },
  })))
  const to = [...(await recipientsOf(tx, organisationIds, ctx.today)).values()].flat()
  await tell(tx, ctx, { kind: 'INFORMATION_REQUESTED', to, elsewhere: { about: input.content.slice(0, 300), href: `/information-requests/${id}` } })
  return id
}
