/** Where the record of a notice is. */
export function recordAddress({ documentId, assignmentId, href }: { readonly documentId: string | null; readonly assignmentId: string | null; readonly href: string | null }): string {
  if (assignmentId !== null) return `/assignments/${assignmentId}`
  return documentId === null ? href ?? '/notifications' : `/documents/${documentId}`
}
