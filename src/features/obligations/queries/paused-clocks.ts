import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { PAUSED_KINDS } from '../domain/obligation.ts'

export type PausedClock = { readonly id: string; readonly kind: (typeof PAUSED_KINDS)[number]; readonly startedOn: PlainDate; readonly workingDays: number | null; readonly dueOn: PlainDate | null; readonly period: string }

/** The clocks that stopped when the assignment was suspended at this instant, locked. */
export async function pausedClocks(tx: Tx, assignmentId: string, at: Temporal.Instant): Promise<PausedClock[]> {
  const rows = await tx.selectFrom('obligations').select(['id', 'kind', 'started_on as startedOn', 'working_days as workingDays', 'due_on as dueOn', 'period'])
    .where('assignment_id', '=', assignmentId).where('cancelled_at', '=', at).where('done_at', 'is', null).where('kind', 'in', PAUSED_KINDS)
    .orderBy('id').forUpdate().execute()
  return rows.map((row) => ({ ...row, kind: row.kind as PausedClock['kind'] }))
}
