import type { OpenObligation } from '../../obligations/public.ts'

/** The list of tasks under one status; `more` narrows it further. */
export function listAddress(status: string, more: Readonly<Record<string, string>> = {}): string {
  return `/assignments?${new URLSearchParams({ status, ...more })}`
}

/** A panel of the task page, opened by the link. */
export type TaskPanel = 'update-progress' | 'report-result' | 'confirm-result' | 'record-result'

export function taskAddress(id: string, panel?: TaskPanel): string {
  return panel === undefined ? `/assignments/${id}` : `/assignments/${id}?open=${panel}#${panel}`
}

/** Where a clock is answered: the page that splits its document, the request it is about, or the form on its task. */
export function dutyAddress({ id, kind, documentId, assignmentId, subjectId }: Pick<OpenObligation, 'id' | 'kind' | 'documentId' | 'assignmentId' | 'subjectId'>): string {
  if (kind === 'ANSWER_COORDINATION' && subjectId !== null) return `/coordination-requests/${subjectId}`
  if (kind === 'ANSWER_INFORMATION') return '/information-requests'
  if (documentId !== null) return `/documents/${documentId}/tasks`
  if (assignmentId === null) return `/obligations/${id}`
  return taskAddress(assignmentId, kind === 'RECORD_FOR_UNCONNECTED' ? 'record-result' : undefined)
}
