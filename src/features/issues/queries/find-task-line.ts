import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'

export type TaskLine = { readonly id: string; readonly code: string; readonly content: string }

/** The task an issue is to be about, if the actor may know of it. */
export async function findTaskLine(db: Reader, actor: Actor, id: string): Promise<TaskLine | undefined> {
  const { rows } = await sql<TaskLine>`select r.id, r.code, r.content from assignment_rows r
    where r.id = ${id} and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })}`.execute(db)
  return rows[0]
}
