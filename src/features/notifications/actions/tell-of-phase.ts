import type { Tx } from '../../../platform/db/database.ts'
import type { NoticeKind } from '../domain/notice.ts'
import { coordinatorsOf } from '../queries/coordinators-of.ts'
import { headsOf } from '../queries/heads-of.ts'
import { recipientsOf } from '../queries/recipients-of.ts'
import { sendNotices, type Telling } from './send-notices.ts'
import type { AboutAssignment } from './tell-of-result.ts'

type PhaseNews = AboutAssignment & { readonly from: string; readonly to: string }

/** What became of the task as a whole, by the phase it left or came to. */
function kindOf({ from, to }: PhaseNews): NoticeKind | undefined {
  if (to === 'suspended') return 'ASSIGNMENT_SUSPENDED'
  if (to === 'cancelled') return 'ASSIGNMENT_CANCELLED'
  if (to === 'rerouted') return 'ASSIGNMENT_REROUTED'
  if (from === 'suspended') return 'ASSIGNMENT_RESUMED'
  return from === 'closed' ? 'ASSIGNMENT_REOPENED' : undefined
}

/** The task left the count or came back: all who work on it are told, and who follows it. */
export async function tellOfPhase(tx: Tx, ctx: Telling, news: PhaseNews): Promise<void> {
  const kind = kindOf(news)
  if (kind !== undefined) await tellAllConcerned(tx, ctx, kind, news)
}

/** The lead unit with its head, the coordinating units, and who follows. */
export async function tellAllConcerned(tx: Tx, ctx: Telling, kind: NoticeKind, { assignmentId, documentId, leadOrganisationId, monitorUserId }: AboutAssignment): Promise<void> {
  const units = [leadOrganisationId, ...await coordinatorsOf(tx, assignmentId)]
  const recipients = await recipientsOf(tx, units, ctx.today)
  const people = [...units.flatMap((unit) => recipients.get(unit) ?? []), ...await headsOf(tx, leadOrganisationId), ...(monitorUserId === null ? [] : [monitorUserId])]
  await sendNotices(tx, ctx, people.map((userId) => ({ userId, kind, documentId, assignmentId })))
}
