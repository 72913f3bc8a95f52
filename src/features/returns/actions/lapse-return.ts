import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvent } from '../../audit/public.ts'
import { cancelClocksOf } from '../../obligations/public.ts'
import { findOpenReturn } from '../queries/find-return-subject.ts'
import { endReturn } from '../store.ts'

type Overtaken = { readonly assignmentId: string; readonly documentId: string }

/** The unit reported the task done, or the task was taken away: an open return asks for nothing any more. */
export async function lapseReturn(tx: Tx, ctx: Occasion, { assignmentId, documentId }: Overtaken): Promise<void> {
  const open = await findOpenReturn(tx, assignmentId)
  if (open === undefined) return
  await endReturn(tx, { returnId: open.id, move: 'lapse', reason: '', at: ctx.now, by: ctx.actor?.userId ?? null })
  await cancelClocksOf(tx, ctx, { kind: 'TRIAGE_RETURN', subjectId: open.id })
  await recordEvent(tx, ctx, { kind: 'RETURN_LAPSED', assignmentId, documentId })
}

/** The same, where the task ended otherwise than by a result. */
export async function lapseReturnOfEnded(tx: Tx, ctx: Occasion, news: Overtaken & { readonly to: string }): Promise<void> {
  if (news.to === 'cancelled' || news.to === 'rerouted') await lapseReturn(tx, ctx, news)
}
