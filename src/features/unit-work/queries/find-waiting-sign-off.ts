import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { SignOff, SignOffState } from '../domain/sign-off.ts'

export type WaitingSignOff = Pick<SignOff, 'id' | 'state' | 'submittedBy' | 'resultDate' | 'resultDocument' | 'noDocumentReason' | 'summary'>

/** The request that waits on a task inside the actor's own unit. */
export async function findWaitingSignOff(db: Reader, actor: Actor, assignmentId: string): Promise<WaitingSignOff | undefined> {
  const row = await db.selectFrom('sign_off_requests')
    .select(['id', 'state', 'submitted_by as submittedBy', 'result_date as resultDate', 'result_document as resultDocument', 'no_document_reason as noDocumentReason', 'summary'])
    .where('assignment_id', '=', assignmentId).where('state', '=', 'waiting').where('organisation_id', '=', actor.organisationId).executeTakeFirst()
  return row === undefined ? undefined : { ...row, state: row.state as SignOffState }
}
