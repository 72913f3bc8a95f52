import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvents } from '../../audit/public.ts'
import { assignmentPhaseChanged } from '../news.ts'
import { cancelOpen, movedToOrganisation } from '../../obligations/public.ts'
import { findMonitorOtherThan, type OpenWork, openWorkOf } from '../queries/open-work-of.ts'
import { changeLead, deleteDrafts, replaceBesideLead, setRerouted } from '../store.ts'

export type Succession = { readonly organisationId: string; readonly successorId: string; readonly from: PlainDate }

/**
 * An organisation is merged into another: what it still leads becomes the successor's, each with an event.
 * Where the successor already has the same task, a task is not done twice by one unit: the successor's own assignment goes on and
 * the old one ends as rerouted, except a reported result, which stays for the Office to judge. Answers how many moved.
 */
export async function moveOpenWork(tx: Tx, ctx: Occasion, { organisationId, successorId, from }: Succession): Promise<{ moved: number; rerouted: number }> {
  const work = await openWorkOf(tx, organisationId, successorId)
  const moved = work.filter((one) => !one.clashes)
  const doubled = work.filter((one) => one.clashes)
  const rerouted = doubled.filter((one) => one.phase !== 'draft' && one.phase !== 'pending_confirmation')
  await changeLead(tx, moved.map(idOf), { lead: successorId, otherMonitor: (await findMonitorOtherThan(tx, successorId)) ?? null, at: ctx.now })
  await setRerouted(tx, rerouted.map(idOf), ctx.now)
  await deleteDrafts(tx, doubled.filter((one) => one.phase === 'draft').map(idOf))
  await replaceBesideLead(tx, organisationId, successorId)
  for (const one of rerouted) await cancelOpen(tx, ctx, { assignmentId: one.id })
  await movedToOrganisation(tx, ctx, { from: organisationId, to: successorId })
  const event = (one: OpenWork, phase: string) => ({
    kind: 'ASSIGNMENT_MOVED' as const, assignmentId: one.id, documentId: one.documentId, organisationId: successorId,
    before: { phase: one.phase, leadOrganisationId: organisationId }, after: { phase, leadOrganisationId: successorId, from },
  })
  await recordEvents(tx, ctx, [...moved.map((one) => event(one, one.phase)), ...rerouted.map((one) => event(one, 'rerouted'))])
  for (const { id, documentId, phase, monitorOrganisationId, monitorUserId } of rerouted) {
    await assignmentPhaseChanged.publish(tx, ctx, { assignmentId: id, documentId, leadOrganisationId: organisationId, monitorOrganisationId, monitorUserId, from: phase, to: 'rerouted', reason: MERGED })
  }
  return { moved: moved.length, rerouted: rerouted.length }
}

const MERGED = 'Sáp nhập đơn vị; đơn vị kế thừa đang thực hiện chính nhiệm vụ này.'

const idOf = (work: OpenWork): string => work.id
