import type { Tx } from '../../../platform/db/database.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Phase } from '../domain/assignment-lifecycle.ts'

export type Suspension = { readonly previousPhase: Phase; readonly until: PlainDate | null; readonly at: Temporal.Instant }

/** The suspension in force of a suspended assignment: the last one. */
export async function getSuspension(tx: Tx, assignmentId: string): Promise<Suspension> {
  const row = await tx.selectFrom('phase_decisions').select(['previous_phase as previousPhase', 'until', 'at'])
    .where('assignment_id', '=', assignmentId).where('verb', '=', 'suspend').orderBy('at', 'desc').limit(1).executeTakeFirstOrThrow()
  return { ...row, previousPhase: row.previousPhase as Phase }
}
