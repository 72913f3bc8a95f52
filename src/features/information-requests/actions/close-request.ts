import type { Permit } from '../../../kernel/permit.ts'
import { Conflict } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvent } from '../../audit/public.ts'
import { recipientsOf, tell } from '../../notifications/public.ts'
import { cancelClocksOf } from '../../obligations/public.ts'
import { CLOSED } from '../domain/refusal-texts.ts'
import type { RequestDetail } from '../queries/find-request.ts'
import { askSuccessor, close } from '../store.ts'

/** The Office closes what it asked (Đ9.1.d): the clocks of units that did not answer no longer run. */
export async function closeRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'close', RequestDetail>, { version, note }: { readonly version: number; readonly note: string }): Promise<void> {
  if (subject.closedAt !== null) throw new Conflict(CLOSED)
  const ended = await close(tx, { id: subject.id, version, note, at: ctx.now, by: actor.userId })
  for (const { id } of ended) await cancelClocksOf(tx, ctx, { kind: 'ANSWER_INFORMATION', subjectId: id })
  await recordEvent(tx, ctx, { kind: 'INFORMATION_CLOSED', organisationId: actor.organisationId, reason: note || undefined, after: { request: subject.id, unanswered: ended.length } })
  const to = [...(await recipientsOf(tx, ended.map(({ organisationId }) => organisationId), ctx.today)).values()].flat()
  await tell(tx, ctx, { kind: 'INFORMATION_CLOSED', to, elsewhere: { about: subject.content.slice(0, 300), href: `/information-requests/${subject.id}` } })
}

/** A unit was merged: its successor answers instead, once. */
export async function moveInformation(tx: Tx, ctx: Occasion, { organisationId, successorId }: { readonly organisationId: string; readonly successorId: string }): Promise<void> {
  for (const id of await askSuccessor(tx, { from: organisationId, to: successorId })) await cancelClocksOf(tx, ctx, { kind: 'ANSWER_INFORMATION', subjectId: id })
}
