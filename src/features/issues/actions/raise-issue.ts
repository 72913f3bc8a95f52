import { isOffice } from '../../../kernel/actor.ts'
import { citedPaper } from '../../../kernel/paper.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, Missing, Refused } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { organisationOptions } from '../../organisations/public.ts'
import { partiesOf, type RaiseInput, raiseProblems } from '../domain/raise-problems.ts'
import { UNIT_RAISES } from '../domain/refusal-texts.ts'
import { raiseRefusals } from '../policy.ts'
import { findLateTask, type LateTask } from '../queries/find-late-task.ts'
import { insertIssue, insertMove, insertParties } from '../store.ts'
import { tellOffice, tellUnits } from './tell-of-issue.ts'

/**
 * A unit reports an obstacle (Đ9.1.b, Đ21.2), a unit or the Office opens a matter of different opinions (Đ9.1.c), a commune gives
 * feedback on another unit's task (Đ21.3). Answers the issue's identifier.
 */
export async function raiseIssue(tx: Tx, ctx: Ctx, { actor }: Permit<'raise', null>, input: RaiseInput & { readonly assignmentId: string | undefined }): Promise<string> {
  const refused = raiseRefusals(actor, input.kind)
  if (refused.length > 0) throw new Refused(refused)
  const task = input.assignmentId === undefined ? undefined : await findLateTask(tx, actor, ctx.today, input.assignmentId)
  if (input.assignmentId !== undefined && task === undefined) throw new Missing()
  if (input.kind === 'obstacle' && task !== undefined && !takesPart(actor.organisationId, task)) throw new Refused([UNIT_RAISES])
  const units = new Set((await organisationOptions({ db: tx })).filter(({ closedFrom }) => closedFrom === null || Temporal.PlainDate.compare(closedFrom, ctx.today) > 0).map(({ id }) => id))
  const ownOrganisationId = actor.organisationId
  const party = isOffice(actor) ? undefined : ownOrganisationId
  const problems = raiseProblems(input, {
    today: ctx.today, commune: actor.organisationKind === 'commune', ownOrganisationId: party ?? '', units,
    task: task === undefined ? undefined : { leadOrganisationId: task.leadOrganisationId, late: task.overdue },
  })
  if (problems.length > 0) throw new Invalid(problems)
  const made = { at: ctx.now, by: actor.userId }
  const id = await insertIssue(tx, { ...kept(input), organisationId: ownOrganisationId, ...made })
  await insertMove(tx, { issueId: id, act: 'raise', ...made, content: '' })
  const issue = { id, content: input.content, monitorUserId: task?.monitorUserId ?? null }
  await recordEvent(tx, ctx, {
    kind: 'ISSUE_RAISED', organisationId: ownOrganisationId, reason: input.content, documentRef: citedPaper(input) || undefined,
    after: { issue: id, kind: input.kind, ...(task === undefined ? {} : { task: task.code }) },
  })
  await tellOffice(tx, ctx, { kind: 'ISSUE_RAISED', issue })
  if (input.kind !== 'opinion_conflict') return id
  const parties = await insertParties(tx, id, partiesOf(input, party, units), made)
  await tellUnits(tx, ctx, { kind: 'ISSUE_OPINION_WANTED', issue, organisationIds: parties })
  return id
}

function takesPart(organisationId: string, { leadOrganisationId, coordinatorOrganisationIds }: LateTask): boolean {
  return organisationId === leadOrganisationId || coordinatorOrganisationIds.includes(organisationId)
}

/** What belongs to another kind is not kept. */
function kept<I extends RaiseInput>(input: I): I {
  return { ...input, beyondCapacity: input.kind === 'obstacle' && input.beyondCapacity, aspect: input.kind === 'commune_feedback' ? input.aspect : undefined }
}
