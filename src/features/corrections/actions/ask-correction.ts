import type { Permit } from '../../../kernel/permit.ts'
import { stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { holdAssignment } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { peopleOfRoles, tell, type Told } from '../../notifications/public.ts'
import { expectCorrection } from '../access.ts'
import type { Channel } from '../domain/correction.ts'
import { type CorrectionSubject, findOpenCorrection } from '../queries/find-correction-subject.ts'
import { endRequest, insertRequest } from '../store.ts'

export type AskInput = { readonly version: number; readonly channel: Channel; readonly content: string }

/** The unit found something wrong in what it reported (Đ8.1); nothing changes until the Office has accepted it. Answers the request. */
export async function askCorrection(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'request_correction', CorrectionSubject>, { version, channel, content }: AskInput): Promise<string> {
  expectCorrection('request_correction', subject, version)
  if (subject.result === null) throw stale()
  await holdAssignment(tx, subject, [subject.phase])
  const onBehalfOf = subject.leadConnected ? null : subject.leadOrganisationId
  const id = await insertRequest(tx, { assignmentId: subject.id, resultReportId: subject.result.id, channel, content, onBehalfOf, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, {
    kind: 'CORRECTION_REQUESTED', assignmentId: subject.id, documentId: subject.documentId, reason: content, after: { channel }, onBehalfOf: onBehalfOf ?? undefined,
  })
  await tellDeciders(tx, ctx, 'CORRECTION_REQUESTED', subject)
  return id
}

/** The unit takes its request back before it is answered. */
export async function withdrawCorrection(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'withdraw_correction', CorrectionSubject>, { version, reason }: { version: number; reason: string }): Promise<void> {
  expectCorrection('withdraw_correction', subject, version)
  if (subject.openCorrection === null) throw stale()
  await holdAssignment(tx, subject, [subject.phase])
  await endRequest(tx, { requestId: subject.openCorrection.id, move: 'withdraw', reason, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'CORRECTION_WITHDRAWN', assignmentId: subject.id, documentId: subject.documentId, reason: reason || undefined })
  await tellDeciders(tx, ctx, 'CORRECTION_WITHDRAWN', subject)
}

/** The report was taken back or rejected, or the task was taken away: there is nothing to correct any more. */
export async function lapseCorrection(tx: Tx, ctx: Occasion, { assignmentId, documentId }: { readonly assignmentId: string; readonly documentId: string }): Promise<void> {
  const open = await findOpenCorrection(tx, assignmentId)
  if (open === undefined) return
  await endRequest(tx, { requestId: open.id, move: 'lapse', reason: '', at: ctx.now, by: ctx.actor?.userId ?? null })
  await recordEvent(tx, ctx, { kind: 'CORRECTION_LAPSED', assignmentId, documentId })
}

/** The same, where the task ended otherwise than by a result. */
export async function lapseCorrectionOfEnded(tx: Tx, ctx: Occasion, news: { readonly assignmentId: string; readonly documentId: string; readonly to: string }): Promise<void> {
  if (news.to === 'cancelled' || news.to === 'rerouted') await lapseCorrection(tx, ctx, news)
}

/** Who follows the task, and of a closed one the Chief of Office, who decides. */
async function tellDeciders(tx: Tx, ctx: Ctx, kind: Told['kind'], { id, documentId, monitorUserId, phase }: CorrectionSubject): Promise<void> {
  const chiefs = phase === 'closed' || monitorUserId === null ? await peopleOfRoles(tx, ['CHIEF_OF_OFFICE']) : []
  await tell(tx, ctx, { kind, to: [...(monitorUserId === null ? [] : [monitorUserId]), ...chiefs], documentId, assignmentId: id })
}
