import type { Tx } from '../../../platform/db/database.ts'
import type { NoticeKind } from '../domain/notice.ts'
import { recipientsOf } from '../queries/recipients-of.ts'
import { sendNotices, type Telling } from './send-notices.ts'

export type IssueNews = {
  readonly documentId: string
  readonly assignments: readonly {
    readonly id: string
    readonly leadOrganisationId: string
    readonly coordinatorIds: readonly string[]
    readonly monitorUserId: string | null
  }[]
}

/** A document was sent out: the lead units and the coordinating units are told, and who is to follow. */
export async function tellOfIssue(tx: Tx, ctx: Telling, { documentId, assignments }: IssueNews): Promise<void> {
  const recipients = await recipientsOf(tx, assignments.flatMap((one) => [one.leadOrganisationId, ...one.coordinatorIds]), ctx.today)
  const notices = assignments.flatMap((one) => {
    const to = (kind: NoticeKind, userIds: readonly string[]) => userIds.map((userId) => ({ userId, kind, documentId, assignmentId: one.id }))
    return [
      ...to('ASSIGNMENT_ISSUED', recipients.get(one.leadOrganisationId) ?? []),
      ...to('COORDINATION_ISSUED', one.coordinatorIds.flatMap((id) => recipients.get(id) ?? [])),
      ...to('MONITORING_ISSUED', one.monitorUserId === null ? [] : [one.monitorUserId]),
    ]
  })
  await sendNotices(tx, ctx, notices)
}
