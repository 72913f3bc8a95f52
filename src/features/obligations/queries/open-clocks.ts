import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { ObligationKind } from '../domain/obligation.ts'

export type ObligationTarget =
  | { readonly id: string }
  | { readonly kind: ObligationKind; readonly subjectId: string }
  | { readonly kind: ObligationKind; readonly chargedOrganisationId: string; readonly period: string }
  | { readonly kind: ObligationKind; readonly documentId: string }
  | { readonly kind: ObligationKind; readonly assignmentId: string; /** Only those whose period has begun by this day. */ readonly begunBy?: PlainDate }

/** The open clocks of a target, locked, with their ends. */
export async function openClocks(tx: Tx, target: ObligationTarget): Promise<{ id: string; dueOn: PlainDate | null }[]> {
  let query = tx.selectFrom('obligations').select(['id', 'due_on as dueOn']).where('done_at', 'is', null).where('cancelled_at', 'is', null)
  if ('id' in target) query = query.where('id', '=', target.id)
  else {
    query = query.where('kind', '=', target.kind)
    if ('subjectId' in target) query = query.where('subject_id', '=', target.subjectId)
    else if ('period' in target) query = query.where('charged_organisation_id', '=', target.chargedOrganisationId).where('period', '=', target.period).where('assignment_id', 'is', null).where('document_id', 'is', null)
    else query = 'documentId' in target ? query.where('document_id', '=', target.documentId) : query.where('assignment_id', '=', target.assignmentId)
    if ('begunBy' in target && target.begunBy !== undefined) query = query.where('started_on', '<=', target.begunBy)
  }
  return query.orderBy('id').forUpdate().execute()
}
