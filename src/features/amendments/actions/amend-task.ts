import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { Conflict, type FieldProblem, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { amendAssignment, type AssignmentSubject, decisionProblems, decisionRef, type DecisionInput } from '../../assignments/public.ts'
import { recordEvents } from '../../audit/public.ts'
import { tellAllConcerned } from '../../notifications/public.ts'
import { expectAmendable } from '../access.ts'
import { amendmentProblems, type Asked, type Changed, changesOf } from '../domain/amendment.ts'
import type { AmendmentSubject } from '../queries/find-amendable.ts'
import { findNamedPerson, type NamedPerson, namedUnits, type NamedUnit } from '../queries/named-bodies.ts'
import { insertAmendment } from '../store.ts'

export type AmendmentInput = Asked & DecisionInput & { readonly version: number }
export type Amended = { readonly id: string; readonly assignment: AssignmentSubject }

/**
 * Changes a task after it was sent out, on the document that decides it (Đ6.1.a): one assignment alone, with what stood before and what
 * stands now. Those concerned are told. Answers the amendment and the assignment as it is then.
 */
export async function amendTask(tx: Tx, ctx: Ctx, by: string, subject: AmendmentSubject, input: AmendmentInput): Promise<Amended> {
  expectAmendable(subject, input.version)
  const changed = changesOf(subject, input)
  const [units, formerUnits, person, formerPerson] = [
    await namedUnits(tx, changed.coordinatorIds ?? []), await namedUnits(tx, subject.coordinatorOrganisationIds),
    await findNamedPerson(tx, changed.monitorUserId), await findNamedPerson(tx, subject.monitorUserId),
  ]
  check(ctx, subject, input, changed, units, person)
  const before = facts(changed, { content: subject.content, place: subject.place, kind: subject.kind, dueDate: subject.due, coordinators: namesOf(formerUnits), monitor: formerPerson?.fullName ?? null })
  const after = facts(changed, { ...changed, coordinators: namesOf(units), monitor: person?.fullName ?? null })
  const { content, place, dueDate, coordinatorIds } = changed
  const documentRef = decisionRef(input)
  const assignment = await amendAssignment(tx, ctx, subject, {
    documentRef, ...(content === undefined ? {} : { content }), ...(place === undefined ? {} : { place }), ...(dueDate === undefined ? {} : { dueDate }),
    ...(coordinatorIds === undefined ? {} : { coordinatorIds }), ...(person === undefined ? {} : { monitor: { organisationId: person.organisationId, userId: person.id } }),
  })
  const { id: assignmentId, documentId } = subject
  const id = await insertAmendment(tx, { assignmentId, document: input.document, documentDate: input.documentDate as PlainDate, reason: input.reason, before, after, at: ctx.now, by })
  await recordEvents(tx, ctx, [
    { kind: 'TASK_AMENDED', assignmentId, documentId, reason: input.reason, documentRef, before, after },
    ...(changed.kind === undefined ? [] : [{ kind: 'KIND_CHANGED' as const, assignmentId, documentId, documentRef, before: { kind: subject.kind }, after: { kind: changed.kind } }]),
  ])
  await tellAllConcerned(tx, ctx, 'TASK_AMENDED', { assignmentId, documentId, leadOrganisationId: subject.leadOrganisationId, monitorUserId: assignment.monitorUserId })
  return { id, assignment }
}

function check(ctx: Ctx, subject: AmendmentSubject, input: AmendmentInput, changed: Changed, units: readonly NamedUnit[], person: NamedPerson | undefined): void {
  const problems: FieldProblem[] = [
    ...amendmentProblems(subject, input), ...decisionProblems(input, { today: ctx.today, documentIssuedDate: subject.documentIssuedDate, neededBy: 'Đ6.1.a' }),
  ]
  if (units.length < (changed.coordinatorIds ?? []).length) problems.push({
    field: 'coordinatorIds', code: 'UNKNOWN_ORGANISATION', clause: 'Đ2.2', text: { vi: 'Không có cơ quan, đơn vị này.', en: 'There is no such organisation.' },
  })
  if (changed.monitorUserId !== undefined && person?.active !== true) problems.push({
    field: 'monitorUserId', code: 'UNKNOWN_PERSON', clause: 'Đ5.1.d', text: { vi: 'Không có người này, hoặc đã ngừng hoạt động.', en: 'There is no such person, or they are no longer active.' },
  })
  if (person?.organisationId === subject.leadOrganisationId) problems.push({
    field: 'monitorUserId', code: 'MONITOR_IS_LEAD', clause: 'Đ5.1.d', text: { vi: 'Người của cơ quan chủ trì không tự theo dõi nhiệm vụ của mình.', en: 'The lead unit’s own people cannot follow its task.' },
  })
  if (problems.length > 0) throw new Invalid(problems)
  const closed = units.find((unit) => unit.closedFrom !== null && Temporal.PlainDate.compare(unit.closedFrom, ctx.today) <= 0 && !subject.coordinatorOrganisationIds.includes(unit.id))
  if (closed?.closedFrom == null) return
  const since = formatDate(closed.closedFrom)
  throw new Conflict({
    code: 'ORGANISATION_CLOSED', clause: 'Đ1.2',
    text: { vi: `${closed.shortName} đã ngừng hoạt động từ ${since}. Hãy chọn đơn vị khác.`, en: `${closed.shortName} closed on ${since}. Choose another unit.` },
  }, `/organisations/${closed.id}`)
}

const namesOf = (units: readonly NamedUnit[]): string[] => units.map((unit) => unit.shortName)

/** Of all these only what the amendment touches. */
function facts(changed: Changed, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const touched = new Set<string>(Object.keys(changed).map((key) => ({ coordinatorIds: 'coordinators', monitorUserId: 'monitor' })[key] ?? key))
  return Object.fromEntries(Object.entries(values).filter(([key]) => touched.has(key)))
}
