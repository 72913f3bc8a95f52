import { citedPaper, type ReceivedPaper, receivedPaperProblems } from '../../../kernel/paper.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { organisationOptions } from '../../organisations/public.ts'
import { isGathering } from '../domain/issue-lifecycle.ts'
import type { IssueSubject } from '../domain/issue-subject.ts'
import { wrongState } from '../domain/refusal-texts.ts'
import { insertOpinion, insertParties, lockState } from '../store.ts'
import { tellUnits } from './tell-of-issue.ts'

/** The Office asks more units for their opinions (Đ9.1.c); those that were asked already stay as they are. */
export async function addParties(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'add_parties', IssueSubject>, { organisationIds }: { readonly organisationIds: readonly string[] }): Promise<void> {
  await expectGathering(tx, subject)
  const known = new Set((await organisationOptions({ db: tx })).filter(({ closedFrom }) => closedFrom === null || Temporal.PlainDate.compare(closedFrom, ctx.today) > 0).map(({ id }) => id))
  if (organisationIds.length === 0 || organisationIds.some((id) => !known.has(id))) throw new Invalid([{
    field: 'organisationIds', code: 'UNKNOWN_UNIT', clause: 'Đ9.1.c', text: { vi: 'Chọn các đơn vị đang hoạt động.', en: 'Choose active units.' },
  }])
  const added = await insertParties(tx, subject.id, [...new Set(organisationIds)], { at: ctx.now, by: actor.userId })
  if (added.length === 0) return
  await recordEvent(tx, ctx, { kind: 'ISSUE_OPINION_WANTED', organisationId: subject.raisedByOrganisationId, after: { issue: subject.id, units: added } })
  await tellUnits(tx, ctx, { kind: 'ISSUE_OPINION_WANTED', issue: subject, organisationIds: added })
}

/** A unit gives its own opinion, once (Đ9.1.c). */
export async function giveOpinion(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'give_opinion', IssueSubject>, { opinion }: { readonly opinion: string }): Promise<void> {
  await expectGathering(tx, subject)
  await insertOpinion(tx, { issueId: subject.id, organisationId: actor.organisationId, opinion, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'ISSUE_OPINION_GIVEN', organisationId: actor.organisationId, reason: opinion, after: { issue: subject.id } })
}

export type RecordedOpinion = ReceivedPaper & { readonly organisationId: string; readonly opinion: string }

/** The Office writes down the opinion of an unconnected unit from its paper (Đ6.1.b). */
export async function recordOpinion(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'record_opinion', IssueSubject>, input: RecordedOpinion): Promise<void> {
  await expectGathering(tx, subject)
  const party = subject.parties.find(({ organisationId }) => organisationId === input.organisationId)
  const problems = [
    ...(party === undefined || party.connected ? [{
      field: 'organisationId', code: 'UNIT_IS_CONNECTED', clause: 'Đ6.1.b', text: { vi: 'Chọn một đơn vị được lấy ý kiến và chưa kết nối phần mềm.', en: 'Choose a unit that was asked and is not connected.' },
    }] : []),
    ...receivedPaperProblems(input, { today: ctx.today, clause: 'Đ6.1.b' }),
  ]
  if (problems.length > 0) throw new Invalid(problems)
  await insertOpinion(tx, { issueId: subject.id, organisationId: input.organisationId, opinion: input.opinion, at: ctx.now, by: actor.userId, source: input })
  await recordEvent(tx, ctx, {
    kind: 'ISSUE_OPINION_RECORDED', organisationId: input.organisationId, onBehalfOf: input.organisationId, reason: input.opinion, documentRef: citedPaper(input), after: { issue: subject.id },
  })
}

async function expectGathering(tx: Tx, { id }: IssueSubject): Promise<void> {
  const state = await lockState(tx, id)
  if (state !== undefined && !isGathering(state)) throw new Conflict(wrongState(state))
}
