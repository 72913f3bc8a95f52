import type { PlainDate } from '../../../kernel/plain-date.ts'
import { searchText } from '../../../kernel/search-text.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { OPEN_PHASES } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { searchWordsOf } from '../queries/search-words-of.ts'
import { moveOn, replaceCoordinators, setAmendedWords } from '../store.ts'
import { changeDeadline, removeDeadline } from './change-deadline.ts'

/** What is changed of one assignment; what is left out stays. */
export type AssignmentChanges = {
  readonly content?: string
  readonly place?: string
  readonly coordinatorIds?: readonly string[]
  readonly monitor?: { readonly organisationId: string; readonly userId: string }
  /** Null takes the deadline away (Đ4). */
  readonly dueDate?: PlainDate | null
  readonly documentRef: string
}

/**
 * Changes one assignment that was sent out, and no other of the same task (Đ6.1.a, P8). The caller has judged whether it may be and
 * records its own event; another version answers 409. Answers the assignment as it is then.
 */
export async function amendAssignment(tx: Tx, ctx: Occasion, subject: AssignmentSubject, changes: AssignmentChanges): Promise<AssignmentSubject> {
  const { monitor, coordinatorIds, dueDate, documentRef, content, place } = changes
  await moveOn(tx, { id: subject.id, version: subject.version, from: OPEN_PHASES }, monitor === undefined ? {} : { monitor_organisation_id: monitor.organisationId, monitor_user_id: monitor.userId })
  if (content !== undefined || place !== undefined) {
    const words = content === undefined ? undefined : searchText(subject.code, (await searchWordsOf(tx, subject.id)).document, content)
    await setAmendedWords(tx, subject.id, { content, place, searchText: words })
  }
  if (coordinatorIds !== undefined) await replaceCoordinators(tx, subject.id, coordinatorIds)
  const amended: AssignmentSubject = {
    ...subject, version: subject.version + 1, coordinatorOrganisationIds: coordinatorIds ?? subject.coordinatorOrganisationIds,
    monitorOrganisationId: monitor?.organisationId ?? subject.monitorOrganisationId, monitorUserId: monitor?.userId ?? subject.monitorUserId,
  }
  if (dueDate === undefined) return amended
  const version = dueDate === null
    ? await removeDeadline(tx, ctx, amended, { documentRef })
    : await changeDeadline(tx, ctx, amended, { due: dueDate, basis: 'amendment', documentRef })
  return { ...amended, version, due: dueDate, kind: dueDate === null ? 'no_deadline' : 'has_deadline' }
}
