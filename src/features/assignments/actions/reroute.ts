import { formatDate, localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import { searchText } from '../../../kernel/search-text.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvents } from '../../audit/public.ts'
import { cancelOpen, openIssueObligations } from '../../obligations/public.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { awaitsEvent } from '../domain/awaits-event.ts'
import { type DecisionInput, decisionProblems, decisionRef, newDueProblems } from '../domain/decision-input.ts'
import { assignmentPhaseChanged, assignmentRerouted, newsOf } from '../news.ts'
import { expectCurrent } from '../policy.ts'
import { findRerouteTarget, type RerouteTarget } from '../queries/find-reroute-target.ts'
import { nextAssignmentCode } from '../queries/next-assignment-code.ts'
import { findMonitorOtherThan } from '../queries/open-work-of.ts'
import { searchWordsOf } from '../queries/search-words-of.ts'
import { insertDeadline, insertPhaseDecision, insertSuccessor, moveOn } from '../store.ts'

export type RerouteInput = DecisionInput & {
  readonly version: number
  readonly newLeadId: string
  /** Only where the leaders' document fixes another one; else the deadline is kept (Đ6.2.a). */
  readonly dueDate: PlainDate | undefined
}

/**
 * Another unit is to do it (C1, Đ6.2.a): the old assignment ends as "chuyển lại" and leaves the count, the new unit gets an assignment of
 * its own with all that publishing gives. Without an accepted return, and for another deadline, the leaders' document is needed.
 * Answers the new assignment.
 */
export async function reroute(tx: Tx, ctx: Ctx, by: string, subject: AssignmentSubject, input: RerouteInput, returned = false): Promise<{ id: string; code: string }> {
  expectCurrent('reroute', subject, input.version)
  const target = await targetOf(tx, ctx, subject, input, returned)
  const due = input.dueDate ?? subject.due
  const { from, to } = ASSIGNMENT_TRANSITIONS.reroute
  await moveOn(tx, { id: subject.id, version: input.version, from }, { phase: to })
  await cancelOpen(tx, ctx, { assignmentId: subject.id })
  const code = await nextAssignmentCode(tx, localDate(ctx.now).year)
  const words = await searchWordsOf(tx, subject.id)
  const id = await insertSuccessor(tx, {
    formerId: subject.id, code, searchText: searchText(code, words.document, words.content), lead: target.id,
    otherMonitor: (await findMonitorOtherThan(tx, target.id)) ?? null, due, at: ctx.now,
  })
  if (due !== null) await insertDeadline(tx, { assignmentId: id, due, basis: 'reroute', at: ctx.now, by, expression: '', documentRef: decisionRef(input) })
  // A deadline that waits for its event has no clock before it (Đ7.2.a).
  if (due !== null || !awaitsEvent(subject)) await openIssueObligations(tx, ctx, [{ assignmentId: id, leadOrganisationId: target.id, dueDate: due, issuedOn: ctx.today }])
  await insertPhaseDecision(tx, { ...input, assignmentId: subject.id, verb: 'reroute', previousPhase: subject.phase, successorId: id, at: ctx.now, by })
  await tellAll(tx, ctx, subject, input, { id, code, due, leadOrganisationId: target.id })
  return { id, code }
}

async function targetOf(tx: Tx, ctx: Ctx, subject: AssignmentSubject, input: RerouteInput, returned: boolean): Promise<RerouteTarget> {
  const target = await findRerouteTarget(tx, input.newLeadId, subject.id)
  const neededBy = !returned || input.dueDate !== undefined ? 'Đ6.2.a' : undefined
  const problems = [...decisionProblems(input, { today: ctx.today, documentIssuedDate: subject.documentIssuedDate, neededBy }), ...newDueProblems(input.dueDate, subject)]
  if (target === undefined) problems.push({ field: 'newLeadId', code: 'UNKNOWN_ORGANISATION', clause: 'Đ2.2', text: { vi: 'Không có cơ quan, đơn vị này.', en: 'There is no such organisation.' } })
  if (target?.id === subject.leadOrganisationId) problems.push({
    field: 'newLeadId', code: 'SAME_LEAD', clause: 'Đ6.2.a',
    text: { vi: 'Đơn vị này đang chủ trì nhiệm vụ; chọn đơn vị khác để chuyển lại.', en: 'This unit leads the task already; choose another one.' },
  })
  if (problems.length > 0 || target === undefined) throw new Invalid(problems)
  if (target.closedFrom !== null && Temporal.PlainDate.compare(target.closedFrom, ctx.today) <= 0) throw unitClosed(target, target.closedFrom)
  if (target.sameTaskId !== null) throw new Conflict({
    code: 'ALREADY_GIVEN', clause: 'Đ2.2',
    text: { vi: `${target.shortName} đã được giao chính nhiệm vụ này; chọn đơn vị khác.`, en: `${target.shortName} was given this very task already; choose another unit.` },
  }, `/assignments/${target.sameTaskId}`)
  return target
}

function unitClosed({ shortName, successorId, successorShortName }: RerouteTarget, closedFrom: PlainDate): Conflict {
  const since = formatDate(closedFrom)
  return new Conflict({
    code: 'ORGANISATION_CLOSED', clause: 'Đ1.2',
    text: {
      vi: `${shortName} đã ngừng hoạt động từ ${since}. ${successorShortName === null ? 'Hãy chọn đơn vị khác.' : `Hãy chuyển cho ${successorShortName} là đơn vị tiếp nhận.`}`,
      en: `${shortName} closed on ${since}. ${successorShortName === null ? 'Choose another unit.' : `Choose ${successorShortName}, which took over its work.`}`,
    },
  }, successorId === null ? undefined : `/organisations/${successorId}`)
}

type Given = { readonly id: string; readonly code: string; readonly due: PlainDate | null; readonly leadOrganisationId: string }

async function tellAll(tx: Tx, ctx: Ctx, subject: AssignmentSubject, input: RerouteInput, given: Given): Promise<void> {
  const documentRef = decisionRef(input) || undefined
  const coordinatorIds = subject.coordinatorOrganisationIds.filter((unit) => unit !== given.leadOrganisationId)
  const monitorUserId = subject.monitorOrganisationId === given.leadOrganisationId ? null : subject.monitorUserId
  await recordEvents(tx, ctx, [
    {
      kind: 'ASSIGNMENT_REROUTED', assignmentId: subject.id, documentId: subject.documentId, organisationId: given.leadOrganisationId, reason: input.reason, documentRef,
      before: { phase: subject.phase, leadOrganisationId: subject.leadOrganisationId }, after: { phase: 'rerouted', successor: given.code, leadOrganisationId: given.leadOrganisationId },
    },
    {
      kind: 'ASSIGNMENT_ISSUED', assignmentId: given.id, documentId: subject.documentId, documentRef,
      after: { code: given.code, leadOrganisationId: given.leadOrganisationId, coordinators: coordinatorIds, kind: subject.kind, dueDate: given.due, monitorUserId, former: subject.code },
    },
  ])
  await assignmentPhaseChanged.publish(tx, ctx, { ...newsOf(subject), from: subject.phase, to: 'rerouted', reason: input.reason })
  await assignmentRerouted.publish(tx, ctx, { documentId: subject.documentId, assignments: [{ id: given.id, leadOrganisationId: given.leadOrganisationId, coordinatorIds, monitorUserId }] })
}
