import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import { type ExtensionRequest, readRequest, type WrittenRequest } from '../domain/extension-request.ts'
import { findTaskToExtend, type TaskToExtend } from './find-task-to-extend.ts'
import { knownRequest, requestJson } from './request-json.ts'

/** A request with its task, as the rules need them. */
export type RequestSubject = Omit<TaskToExtend, 'request'> & { readonly request: ExtensionRequest }

/** The request, if the actor may know of it. */
export async function findRequest(db: Reader, actor: Actor, id: string, today: PlainDate): Promise<RequestSubject | undefined> {
  const { rows } = await sql<{ request: WrittenRequest; assignmentId: string }>`select ${requestJson} as request, x.assignment_id as "assignmentId"
    from extension_requests x join assignment_rows r on r.id = x.assignment_id
    where x.id = ${id} and ${knownRequest(actor)}
      and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })}`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const found = await findTaskToExtend(db, actor, row.assignmentId, today)
  return found === undefined ? undefined : { ...found, request: readRequest(row.request) }
}
