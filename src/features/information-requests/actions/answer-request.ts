import { type Paper, citedPaper, paperProblems, type ReceivedPaper, receivedPaperProblems } from '../../../kernel/paper.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { tell } from '../../notifications/public.ts'
import { fulfil } from '../../obligations/public.ts'
import { canMove } from '../domain/information-lifecycle.ts'
import { ALREADY_ANSWERED, CLOSED } from '../domain/refusal-texts.ts'
import type { RequestDetail, RequestUnit } from '../queries/find-request.ts'
import { insertAnswer, lockOpen, setAnswered } from '../store.ts'

export type AnswerInput = Paper & { readonly content: string; readonly version: number }
export type RecordedInput = AnswerInput & ReceivedPaper & { readonly organisationId: string }

/** The unit gives the information (Đ9.1.d); `version` is that of its own part. The first answer ends its clock, later ones add to it. */
export async function answerRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'answer', RequestDetail>, input: AnswerInput): Promise<string> {
  await expectOpen(tx, subject)
  const unit = subject.units.find((one) => one.organisationId === actor.organisationId)
  if (unit === undefined || unit.version !== input.version) throw stale()
  const problems = paperProblems(input, { today: ctx.today, clause: 'Đ9.1.d' })
  if (problems.length > 0) throw new Invalid(problems)
  return taken(tx, ctx, subject, unit, 'answer', input)
}

/** The Office writes down the answer of an unconnected unit from its paper (Đ6.1.b), judged by the day it came; `version` is the request's. */
export async function recordAnswer(tx: Tx, ctx: Ctx, { subject }: Permit<'record_answer', RequestDetail>, input: RecordedInput): Promise<string> {
  await expectOpen(tx, subject)
  if (subject.version !== input.version) throw stale()
  const unit = subject.units.find((one) => one.organisationId === input.organisationId)
  const problems = [...unitProblems(unit), ...receivedPaperProblems(input, { today: ctx.today, clause: 'Đ6.1.b' })]
  if (unit === undefined || problems.length > 0) throw new Invalid(problems)
  if (!canMove(unit.state, 'record_answer')) throw new Conflict(ALREADY_ANSWERED)
  return taken(tx, ctx, subject, unit, 'record_answer', input)
}

async function expectOpen(tx: Tx, { id }: RequestDetail): Promise<void> {
  if (!(await lockOpen(tx, id))) throw new Conflict(CLOSED)
}

function unitProblems(unit: RequestUnit | undefined) {
  if (unit !== undefined && !unit.connected) return []
  return [{
    field: 'organisationId', code: unit === undefined ? 'NOT_ASKED' : 'UNIT_IS_CONNECTED', clause: 'Đ6.1.b',
    text: { vi: 'Chọn một đơn vị được đề nghị và chưa kết nối phần mềm.', en: 'Choose a unit that was asked and is not connected.' },
  }]
}

async function taken(tx: Tx, ctx: Ctx, subject: RequestDetail, unit: RequestUnit, move: 'answer' | 'record_answer', input: AnswerInput & Partial<ReceivedPaper>): Promise<string> {
  const recorded = move === 'record_answer'
  await setAnswered(tx, { unitId: unit.id, version: unit.version, move })
  const id = await insertAnswer(tx, { ...input, unitId: unit.id, onBehalf: recorded, at: ctx.now, by: ctx.actor?.userId ?? '' })
  await fulfil(tx, ctx, { kind: 'ANSWER_INFORMATION', subjectId: unit.id }, input.receivedDate)
  await recordEvent(tx, ctx, {
    kind: recorded ? 'INFORMATION_RECORDED' : 'INFORMATION_ANSWERED', organisationId: unit.organisationId, onBehalfOf: recorded ? unit.organisationId : undefined,
    reason: input.content, documentRef: citedPaper(input) || undefined, before: { state: unit.state }, after: { request: subject.id, answer: id },
  })
  await tell(tx, ctx, { kind: 'INFORMATION_ANSWERED', to: [subject.askedById], elsewhere: { about: subject.content.slice(0, 300), href: `/information-requests/${subject.id}` } })
  return id
}
