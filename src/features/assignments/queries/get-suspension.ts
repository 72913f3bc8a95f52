import type { Tx } from '../../../platform/db/database.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Phase } from '../domain/assignment-lifecycle.ts'

export type Suspension = {
  readonly previousPhase: Phase
  readonly until: PlainDate | null
  readonly at: Temporal.Instant
  /** A deadline was put in force since: the event it hung on was recorded. */
  readonly deadlineCame: boolean
}

/** The suspension in force of a suspended assignment: the last one. */
export async function getSuspension(tx: Tx, assignmentId: string): Promise<Suspension> {
  const row = await tx.selectFrom('phase_decisions as p').select(['previous_phase as previousPhase', 'until', 'at'])
    .select(({ exists, selectFrom }) => exists(selectFrom('deadlines as d').select('d.id').whereRef('d.assignment_id', '=', 'p.assignment_id').whereRef('d.decided_at', '>', 'p.at')).as('deadlineCame'))
    .where('assignment_id', '=', assignmentId).where('verb', '=', 'suspend').orderBy('at', 'desc').limit(1).executeTakeFirstOrThrow()
  return { ...row, previousPhase: row.previousPhase as Phase, deadlineCame: Boolean(row.deadlineCame) }
}
