/** What a person is told of, and whether it is about one assignment or a whole document. */
export const NOTICE_KINDS = [
  'ASSIGNMENT_ISSUED', 'COORDINATION_ISSUED', 'MONITORING_ISSUED', 'ASSIGNMENT_DELEGATED',
  'RESULT_REPORTED', 'RESULT_WITHDRAWN', 'RESULT_CONFIRMED', 'RESULT_REJECTED',
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
