import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type AssignmentSubject, findAssignmentSubject } from '../../assignments/public.ts'
import type { ExtensionState } from '../domain/extension-lifecycle.ts'
import { inCharge } from './in-charge.ts'

export type OpenRequest = {
  readonly id: string
  readonly state: ExtensionState
  readonly version: number
  readonly ordinal: number | null
  readonly submittedOn: PlainDate | null
  readonly onTime: boolean | null
  readonly dueBefore: PlainDate | null
}

/** A task with what the rules of asking for an extension need beside it. */
export type TaskToExtend = {
  readonly task: AssignmentSubject & { readonly origin: string; readonly originFixesDeadline: boolean }
  readonly request: OpenRequest | null
  readonly inCharge: readonly string[]
}

type Beside = { readonly origin: string; readonly originFixesDeadline: boolean; readonly inCharge: readonly string[] }

/** The task with its open request, if the actor may know of the task. */
export async function findTaskToExtend(db: Reader, actor: Actor, id: string, today: PlainDate): Promise<TaskToExtend | undefined> {
  const task = await findAssignmentSubject(db, actor, id)
  if (task === undefined) return undefined
  const { rows } = await sql<Beside>`select d.origin, d.origin_fixes_deadline as "originFixesDeadline", ${inCharge(sql`${task.leadOrganisationId}::uuid`, today)} as "inCharge"
    from directive_documents d where d.id = ${task.documentId}`.execute(db)
  const [beside] = rows
  if (beside === undefined) return undefined
  const { inCharge: people, ...origin } = beside
  return { task: { ...task, ...origin }, request: await findOpenRequest(db, id) ?? null, inCharge: people }
}

/** The request of the assignment that has not ended. */
export async function findOpenRequest(db: Reader, assignmentId: string): Promise<OpenRequest | undefined> {
  const { rows } = await sql<OpenRequest>`select x.id, x.state, x.version, x.ordinal, x.submitted_on as "submittedOn", x.on_time as "onTime", x.due_before as "dueBefore"
    from extension_requests x where x.assignment_id = ${assignmentId} and x.state in ('draft', 'submitted', 'received', 'presented')`.execute(db)
  return rows[0]
}
