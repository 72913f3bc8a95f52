import type { Tx } from '../../../platform/db/database.ts'
import type { NoticeKind } from '../domain/notice.ts'
import { headsOf } from '../queries/heads-of.ts'
import { recipientsOf } from '../queries/recipients-of.ts'
import { sendNotices, type Telling } from './send-notices.ts'

export type AboutAssignment = {
  readonly assignmentId: string
  readonly documentId: string
  readonly leadOrganisationId: string
  readonly monitorUserId: string | null
}
export type AboutResult = AboutAssignment & { readonly reportedBy: string }

const about = (kind: NoticeKind, { documentId, assignmentId }: AboutAssignment, userIds: readonly string[]) =>
  userIds.map((userId) => ({ userId, kind, documentId, assignmentId }))

/** Who follows the task is told that a result waits for confirmation. */
export async function tellOfReport(tx: Tx, ctx: Telling, news: AboutAssignment): Promise<void> {
  await sendNotices(tx, ctx, about('RESULT_REPORTED', news, following(news)))
}

/** Who follows the task is told that there is nothing to confirm any more. */
export async function tellOfWithdrawal(tx: Tx, ctx: Telling, news: AboutAssignment): Promise<void> {
  await sendNotices(tx, ctx, about('RESULT_WITHDRAWN', news, following(news)))
}

/** Who reported is told that the result is confirmed. */
export async function tellOfConfirmation(tx: Tx, ctx: Telling, news: AboutResult): Promise<void> {
  await sendNotices(tx, ctx, about('RESULT_CONFIRMED', news, [news.reportedBy]))
}

/** Who reported, the focal officer and the head are told that the work has to be done again. */
export async function tellOfRejection(tx: Tx, ctx: Telling, news: AboutResult): Promise<void> {
  const focal = (await recipientsOf(tx, [news.leadOrganisationId], ctx.today)).get(news.leadOrganisationId) ?? []
  const heads = await headsOf(tx, news.leadOrganisationId)
  await sendNotices(tx, ctx, about('RESULT_REJECTED', news, [news.reportedBy, ...focal, ...heads]))
}

/** The officer who is to carry the work is told (Đ9.2.c). */
export async function tellOfDelegation(tx: Tx, ctx: Telling, news: AboutAssignment & { readonly userId: string }): Promise<void> {
  await sendNotices(tx, ctx, about('ASSIGNMENT_DELEGATED', news, [news.userId]))
}

function following({ monitorUserId }: AboutAssignment): readonly string[] {
  return monitorUserId === null ? [] : [monitorUserId]
}
