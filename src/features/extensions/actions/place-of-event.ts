import type { NewEvent } from '../../audit/public.ts'
import type { About } from './tell-of-request.ts'

type Task = Pick<About, 'documentId' | 'leadOrganisationId'> & { readonly id: string }

/** An event of a draft that was never sent is the unit's own: it does not stand in the history of the task, which others read. */
export function placeOfEvent(task: Task, request: { readonly submittedOn: unknown } | null): Pick<NewEvent, 'assignmentId' | 'documentId' | 'organisationId'> {
  return request === null || request.submittedOn === null ? { organisationId: task.leadOrganisationId } : { assignmentId: task.id, documentId: task.documentId }
}
