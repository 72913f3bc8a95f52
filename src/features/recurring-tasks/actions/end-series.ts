import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { SeriesRow } from '../queries/series-rows.ts'
import { endRunning } from '../store.ts'

export type EndInput = { readonly version: number; readonly documentRef: string; readonly reason: string }

/** The document that ends a recurring task: no further period is made; those already given go on (Đ5.1.e). */
export async function endSeries(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'end_series', SeriesRow>, { version, documentRef, reason }: EndInput): Promise<void> {
  if (subject.endedAt !== null) {
    throw new Conflict({
      code: 'SERIES_ENDED', clause: 'Đ5.1.e',
      text: { vi: 'Nhiệm vụ định kỳ này đã kết thúc, không còn tạo kỳ mới.', en: 'This recurring task has ended; no further period is made.' },
    })
  }
  if (subject.version !== version) throw stale()
  await endRunning(tx, { taskId: subject.taskId, version, documentRef, reason, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, {
    kind: 'SERIES_ENDED', documentId: subject.documentId, documentRef, reason: reason === '' ? undefined : reason,
    after: { content: subject.content, lastPeriod: subject.lastPeriod },
  })
}
