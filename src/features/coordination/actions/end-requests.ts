import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvents } from '../../audit/public.ts'
import { cancelClocksOf } from '../../obligations/public.ts'
import { leftByMerger, type Unanswered, unansweredOf } from '../queries/unanswered-of.ts'
import { askOther, endUnanswered, insertMove } from '../store.ts'
import { tellUnits } from './tell-units.ts'

const ENDS: ReadonlySet<string> = new Set(['closed', 'cancelled', 'rerouted'])

/** The result is confirmed: nobody needs what was still asked of the coordinators. */
export async function endWithTask(tx: Tx, ctx: Occasion, { assignmentId }: { readonly assignmentId: string }): Promise<void> {
  await end(tx, ctx, await unansweredOf(tx, assignmentId))
}

/** The task was cancelled or went to another unit: its unanswered requests end. A suspended one keeps them. */
export async function endWithPhase(tx: Tx, ctx: Occasion, news: { readonly assignmentId: string; readonly to: string }): Promise<void> {
  if (ENDS.has(news.to)) await endWithTask(tx, ctx, news)
}

/** A unit was merged: its successor is asked instead, except where that is the lead unit itself or the task ended with the merger. */
export async function moveRequests(tx: Tx, ctx: Occasion, { organisationId, successorId }: { readonly organisationId: string; readonly successorId: string }): Promise<void> {
  await askOther(tx, { from: organisationId, to: successorId })
  await end(tx, ctx, await leftByMerger(tx, [organisationId, successorId]))
}

async function end(tx: Tx, ctx: Occasion, unanswered: readonly Unanswered[]): Promise<void> {
  const ended = new Set(await endUnanswered(tx, unanswered.map(({ id }) => id)))
  for (const request of unanswered.filter(({ id }) => ended.has(id))) {
    await insertMove(tx, { requestId: request.id, act: 'end', at: ctx.now, by: ctx.actor?.userId ?? null })
    await cancelClocksOf(tx, ctx, { kind: 'ANSWER_COORDINATION', subjectId: request.id })
    await tellUnits(tx, ctx, { kind: 'COORDINATION_ENDED', organisationIds: [request.coordinatorId], request })
  }
  await recordEvents(tx, ctx, unanswered.filter(({ id }) => ended.has(id)).map((request) => ({
    kind: 'COORDINATION_ENDED' as const, assignmentId: request.assignmentId, documentId: request.documentId, organisationId: request.coordinatorId,
    after: { request: request.id, state: 'ended' },
  })))
}
