/** The list of tasks under one status; `more` narrows it further. */
export function listAddress(status: string, more: Readonly<Record<string, string>> = {}): string {
  return `/assignments?${new URLSearchParams({ status, ...more })}`
}

/** A panel of the task page, opened by the link. */
export type TaskPanel = 'update-progress' | 'report-result' | 'confirm-result' | 'record-result'

export function taskAddress(id: string, panel?: TaskPanel): string {
  return panel === undefined ? `/assignments/${id}` : `/assignments/${id}?open=${panel}#${panel}`
}

/** Where a clock is answered: the page that splits its document, or the form on its task. */
export function dutyAddress({ documentId, assignmentId }: { readonly documentId: string | null; readonly assignmentId: string | null }): string {
  if (assignmentId === null) return `/documents/${documentId}/tasks`
  return taskAddress(assignmentId, 'record-result')
}
