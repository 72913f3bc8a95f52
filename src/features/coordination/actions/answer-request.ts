import type { Permit } from '../../../kernel/permit.ts'
import { type Paper, paperProblems, type ReceivedPaper, receivedPaperProblems } from '../../../kernel/paper.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { fulfil } from '../../obligations/public.ts'
import { canMove } from '../domain/coordination-lifecycle.ts'
import type { CoordinationSubject } from '../domain/coordination-subject.ts'
import { wrongState } from '../domain/refusal-texts.ts'
import { expectCurrent } from '../policy.ts'
import { advance } from './advance.ts'
import { tellUnits } from './tell-units.ts'

/** How the coordinator answers: in part, in full, or that it is none of its business. */
export const ANSWERS = ['answer', 'answer_in_part', 'decline'] as const
export type AnswerKind = (typeof ANSWERS)[number]

export type AnswerInput = Paper & { readonly version: number; readonly content: string }
export type RecordedAnswerInput = AnswerInput & ReceivedPaper & { readonly answer: AnswerKind }

const NOTICES = { answer: 'COORDINATION_ANSWERED', answer_in_part: 'COORDINATION_ANSWERED', decline: 'COORDINATION_DECLINED' } as const

/** The coordinator takes note of what it is asked (Đ9.2.b). */
export async function acknowledgeRequest(tx: Tx, ctx: Ctx, { subject }: Permit<'acknowledge', CoordinationSubject>, input: { readonly version: number }): Promise<void> {
  expectCurrent('acknowledge', subject, input.version, ctx.today)
  await advance(tx, ctx, subject, 'acknowledge', input)
}

/** The coordinator answers, in part or in full (Đ9.2.b). A full answer ends its clock; a part of one does not. */
export async function answerRequest(tx: Tx, ctx: Ctx, { subject }: Permit<'answer', CoordinationSubject>, { inPart, ...input }: AnswerInput & { readonly inPart: boolean }): Promise<void> {
  expectCurrent('answer', subject, input.version, ctx.today)
  refuseWrong(paperProblems(input, { today: ctx.today, clause: 'Đ9.2.b' }))
  await taken(tx, ctx, subject, inPart ? 'answer_in_part' : 'answer', input)
}

/** The coordinator declines: what is asked is out of its scope (Đ9.2.b). */
export async function declineRequest(tx: Tx, ctx: Ctx, { subject }: Permit<'decline', CoordinationSubject>, input: AnswerInput): Promise<void> {
  expectCurrent('decline', subject, input.version, ctx.today)
  refuseWrong(paperProblems(input, { today: ctx.today, clause: 'Đ9.2.b' }))
  await taken(tx, ctx, subject, 'decline', input)
}

/** The Office writes down what an unconnected coordinator answered on paper (Đ6.1.b); the coordinator is judged by the day the paper came. */
export async function recordAnswer(tx: Tx, ctx: Ctx, { subject }: Permit<'record_answer', CoordinationSubject>, { answer, ...input }: RecordedAnswerInput): Promise<void> {
  expectCurrent('record_answer', subject, input.version, ctx.today)
  refuseWrong(receivedPaperProblems(input, { today: ctx.today, clause: 'Đ6.1.b' }))
  await taken(tx, ctx, subject, answer, input, { onBehalfOf: subject.coordinatorId, on: input.receivedDate })
}

function refuseWrong(problems: ReturnType<typeof paperProblems>): void {
  if (problems.length > 0) throw new Invalid(problems)
}

type Recorded = { readonly onBehalfOf: string; readonly on: PlainDate | undefined }

async function taken(tx: Tx, ctx: Ctx, subject: CoordinationSubject, answer: AnswerKind, input: AnswerInput, recorded?: Recorded): Promise<void> {
  if (!canMove(subject.state, answer)) throw new Conflict(wrongState(subject.state))
  await advance(tx, ctx, subject, answer, input, recorded?.onBehalfOf)
  if (answer !== 'answer_in_part') await fulfil(tx, ctx, { kind: 'ANSWER_COORDINATION', subjectId: subject.id }, recorded?.on)
  await tellUnits(tx, ctx, { kind: NOTICES[answer], organisationIds: [subject.leadOrganisationId], request: subject })
}
