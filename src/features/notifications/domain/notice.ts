/** What a person is told of, and whether it is about one assignment or a whole document. */
export const NOTICE_KINDS = [
  'ASSIGNMENT_ISSUED', 'COORDINATION_ISSUED', 'MONITORING_ISSUED', 'ASSIGNMENT_DELEGATED',
  'DUE_EVENT_RECORDED',
  'RESULT_REPORTED', 'RESULT_WITHDRAWN', 'RESULT_CONFIRMED', 'RESULT_REJECTED',
  'EXTENSION_TO_SIGN', 'EXTENSION_REQUESTED', 'EXTENSION_RETURNED', 'EXTENSION_PRESENTED', 'EXTENSION_APPROVED', 'EXTENSION_REJECTED', 'EXTENSION_WITHDRAWN', 'EXTENSION_LAPSED',
  'ASSIGNMENT_SUSPENDED', 'ASSIGNMENT_RESUMED', 'ASSIGNMENT_CANCELLED', 'ASSIGNMENT_REROUTED', 'ASSIGNMENT_REOPENED', 'TASK_AMENDED',
  'RETURN_RAISED', 'RETURN_WITHDRAWN', 'RETURN_ANSWERED', 'RETURN_REFUSED', 'RETURN_ESCALATED', 'RETURN_DIRECTED',
  'CORRECTION_REQUESTED', 'CORRECTION_WITHDRAWN', 'CORRECTION_ANSWERED', 'CORRECTION_REFUSED',
  'COORDINATION_REQUESTED', 'COORDINATION_ANSWERED', 'COORDINATION_DECLINED', 'COORDINATION_ESCALATED', 'COORDINATION_DIRECTED', 'COORDINATION_OUTCOME', 'COORDINATION_ENDED',
  'INFORMATION_REQUESTED', 'INFORMATION_ANSWERED', 'INFORMATION_CLOSED',
  'ISSUE_RAISED', 'ISSUE_INFO_WANTED', 'ISSUE_INFO_GIVEN', 'ISSUE_OPINION_WANTED', 'ISSUE_SUBMITTED', 'ISSUE_DIRECTED', 'ISSUE_RESOLVED', 'ISSUE_DISMISSED', 'ISSUE_WITHDRAWN', 'LATENESS_EXPLAINED',
  'SIGN_OFF_ASKED', 'SIGN_OFF_SENT_BACK', 'SUB_TASK_GIVEN',
  'ASSIGNMENT_URGED', 'UNIT_CRITICISED', 'UNIT_COMMENDED', 'INFORMATION_SHEET_SENT',
  'SECRET_DOCUMENT',
  'REMINDER_DIGEST', 'DELIVERY_STOPPED',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** One notice to one person. Without an assignment it is about all the person's tasks in that document; without a document, about what `elsewhere` says. */
export type Notice = {
  readonly userId: string
  readonly kind: NoticeKind
  readonly documentId: string | null
  readonly assignmentId: string | null
  readonly elsewhere?: Elsewhere
}

/** What a notice is about, and its address, where that is no document and no task. Never anything of a secret document (Đ5.2). */
export type Elsewhere = { readonly about: string; readonly href: string }

/**
 * What is really sent: nobody is told of what he did himself, nobody is told twice, and several assignments of one
 * document that come at once are one notice about the document.
 */
export function noticesToSend(wanted: readonly Notice[], actorId: string | undefined): Notice[] {
  const grouped = new Map<string, Notice>()
  for (const notice of wanted) {
    if (notice.userId === actorId) continue
    const key = `${notice.userId} ${notice.kind} ${notice.documentId ?? notice.elsewhere?.href}`
    const known = grouped.get(key)
    if (known === undefined) grouped.set(key, notice)
    else if (known.assignmentId !== notice.assignmentId) grouped.set(key, { ...known, assignmentId: null })
  }
  return [...grouped.values()]
}
