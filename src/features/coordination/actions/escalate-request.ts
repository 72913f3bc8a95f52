import type { Permit } from '../../../kernel/permit.ts'
import { type Paper, paperProblems } from '../../../kernel/paper.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { cancelClocksOf, startClocks } from '../../obligations/public.ts'
import type { CoordinationSubject } from '../domain/coordination-subject.ts'
import { newDayProblems } from '../domain/send-problems.ts'
import { expectCurrent } from '../policy.ts'
import { advance } from './advance.ts'
import { tellLeaders, tellUnits } from './tell-units.ts'

export type EscalateInput = Paper & { readonly version: number; readonly content: string }

/** The head of the lead unit reports a late coordinator to the leaders, with a report number (Đ9.2.a). */
export async function escalateRequest(tx: Tx, ctx: Ctx, { subject }: Permit<'escalate', CoordinationSubject>, input: EscalateInput): Promise<void> {
  expectCurrent('escalate', subject, input.version, ctx.today)
  refuseWrong(paperProblems(input, { today: ctx.today, clause: 'Đ9.2.a', required: true }))
  await advance(tx, ctx, subject, 'escalate', input)
  await tellLeaders(tx, ctx, { kind: 'COORDINATION_ESCALATED', request: subject })
  await tellUnits(tx, ctx, { kind: 'COORDINATION_ESCALATED', organisationIds: [subject.coordinatorId], request: subject })
}

export type DirectInput = Paper & { readonly version: number; readonly content: string; readonly responseDue: PlainDate }

/** A leader directs about the lateness (Đ9.2.a): the request is sent again, and the coordinator's clock runs to the day given now. */
export async function directRequest(tx: Tx, ctx: Ctx, { subject }: Permit<'direct', CoordinationSubject>, input: DirectInput): Promise<void> {
  expectCurrent('direct', subject, input.version, ctx.today)
  refuseWrong([...newDayProblems(input.responseDue, ctx.today), ...paperProblems(input, { today: ctx.today, clause: 'Đ9.2.a' })])
  await advance(tx, ctx, subject, 'direct', input)
  await cancelClocksOf(tx, ctx, { kind: 'ANSWER_COORDINATION', subjectId: subject.id })
  await startClocks(tx, ctx, [{
    kind: 'ANSWER_COORDINATION', assignmentId: subject.assignmentId, subjectId: subject.id, chargedOrganisationId: subject.coordinatorId,
    startedOn: ctx.today, givenDay: input.responseDue,
  }])
  await tellUnits(tx, ctx, { kind: 'COORDINATION_DIRECTED', organisationIds: [subject.coordinatorId, subject.leadOrganisationId], request: subject })
}

export type OutcomeInput = Paper & { readonly version: number; readonly content: string }

/** The lead unit tells the coordinator in writing what came of its part (Đ9.2.a). */
export async function notifyOutcome(tx: Tx, ctx: Ctx, { subject }: Permit<'notify_outcome', CoordinationSubject>, input: OutcomeInput): Promise<void> {
  expectCurrent('notify_outcome', subject, input.version, ctx.today)
  refuseWrong(paperProblems(input, { today: ctx.today, clause: 'Đ9.2.a', required: true }))
  await advance(tx, ctx, subject, 'notify_outcome', input)
  await tellUnits(tx, ctx, { kind: 'COORDINATION_OUTCOME', organisationIds: [subject.coordinatorId], request: subject })
}

function refuseWrong(problems: ReturnType<typeof paperProblems>): void {
  if (problems.length > 0) throw new Invalid(problems)
}
