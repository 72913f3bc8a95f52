/** Where the record of a notice is. */
export function recordAddress({ documentId, assignmentId }: { readonly documentId: string | null; readonly assignmentId: string | null }): string {
  if (assignmentId !== null) return `/assignments/${assignmentId}`
  return documentId === null ? '/notifications' : `/documents/${documentId}`
}
