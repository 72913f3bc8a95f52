import { type Actor, hasRole, seesEverything } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

const KEEPERS_ONLY: Refusal = {
  code: 'KEEPERS_ONLY',
  text: { vi: 'Nhật ký dành cho quản trị và Chánh Văn phòng.', en: 'The log is for administrators and the Chief of Office.' },
}

export function refusals(actor: Actor, _action: 'see_log', _subject: null): Refusal[] {
  return hasRole(actor, 'ADMIN', 'CHIEF_OF_OFFICE') ? [] : [KEEPERS_ONLY]
}

/** About tasks and what units say of them, though the event stands with the unit alone: issues, information, drafts of requests, remarks, the unit's own records. */
const OF_UNITS_WORK = /^(ISSUE|INFORMATION|EXTENSION|UNIT|SELF_INSPECTION|PERIODIC_REPORT)_/

type Veilable = { readonly kind: string; readonly documentId: string | null; readonly assignmentId: string | null; readonly userId: string | null; readonly reason: string | null }

/**
 * A line of the log as this actor may read it. Whom a unit gave its work to stays in the unit (Đ9.2.c), for everyone here.
 * An administrator who may not see tasks reads that something happened to one, not the words that were written.
 */
export function asSeenBy<Row extends Veilable>(actor: Actor, row: Row): Row {
  if (row.kind === 'ASSIGNMENT_DELEGATED') return { ...row, userId: null, reason: null }
  const ofWork = row.documentId !== null || row.assignmentId !== null || OF_UNITS_WORK.test(row.kind)
  return ofWork && !seesEverything(actor) ? { ...row, reason: null } : row
}
