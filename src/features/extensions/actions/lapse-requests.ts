import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import type { AssignmentNews } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { EXTENSION_TRANSITIONS } from '../domain/extension-lifecycle.ts'
import { findOpenRequest } from '../queries/find-task-to-extend.ts'
import { openRequestsOfEnded } from '../queries/open-requests-of-ended.ts'
import { insertStep, move, moveRequests } from '../store.ts'
import { placeOfEvent } from './place-of-event.ts'
import { stopReplyClocks } from './reply-clocks.ts'
import { type About, tellUnit } from './tell-of-request.ts'

/** The task ended before its request was answered (workflows.md C2): there is nothing to extend any more. */
export async function lapseRequest(tx: Tx, ctx: Occasion, about: About): Promise<void> {
  const request = await findOpenRequest(tx, about.assignmentId)
  if (request === undefined) return
  const { from, to } = EXTENSION_TRANSITIONS.lapse
  await move(tx, { id: request.id, version: request.version, from }, { state: to, decided_at: ctx.now })
  await insertStep(tx, { requestId: request.id, step: 'lapsed', at: ctx.now, by: ctx.actor?.userId ?? null, onDay: ctx.today })
  await recordEvent(tx, ctx, {
    kind: 'EXTENSION_LAPSED', ...placeOfEvent({ ...about, id: about.assignmentId }, request), before: { request: request.id, state: request.state }, after: { state: to },
  })
  await stopReplyClocks(tx, ctx, request.id)
  // Who follows the task never knew of a draft that was not sent.
  await tellUnit(tx, ctx, 'EXTENSION_LAPSED', request.submittedOn === null ? { ...about, monitorUserId: null } : about)
}

const ENDS: ReadonlySet<string> = new Set(['closed', 'not_tracked', 'cancelled', 'rerouted'])

/** A task that stands still for a time keeps its request; one that ended does not. */
export async function lapseWithPhase(tx: Tx, ctx: Occasion, news: AssignmentNews & { readonly to: string }): Promise<void> {
  if (ENDS.has(news.to)) await lapseRequest(tx, ctx, news)
}

/** A unit was merged: its open requests are the successor's, and those of tasks that ended by it lapse. */
export async function moveRequestsOnMerger(tx: Tx, ctx: Occasion, { organisationId, successorId }: { readonly organisationId: string; readonly successorId: string }): Promise<void> {
  for (const about of await openRequestsOfEnded(tx, organisationId)) await lapseRequest(tx, ctx, about)
  await moveRequests(tx, { from: organisationId, to: successorId })
}
