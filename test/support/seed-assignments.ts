import { sql } from 'kysely'
import { fold } from '../../src/kernel/fold.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/db/identifier.ts'
import type { District, OrganisationKey } from './district.ts'

export type SeededAssignment = {
  readonly lead: OrganisationKey
  readonly phase: 'draft' | 'issued' | 'accepted' | 'in_progress' | 'pending_confirmation' | 'closed' | 'not_tracked'
  /** Null is a task without a deadline. */
  readonly due: string | null
  /** The deadline waits for an event; with `due` null. */
  readonly awaits?: true
  readonly content?: string
  readonly result?: string
  readonly coordinators?: readonly OrganisationKey[]
  readonly issuedAt?: string
  readonly number?: string
  readonly origin?: 'own' | 'province'
}

/** Writes assignments straight into the tables, each with a document of its own; answers their identifiers in order. For tests of lists. */
export async function seedAssignments(db: Db, district: District, rows: readonly SeededAssignment[]): Promise<string[]> {
  const { organisations, people } = district
  const ids: string[] = []
  for (const row of rows) {
    const [id, documentId, taskId] = [newId(), newId(), newId()]
    ids.push(id)
    const content = row.content ?? 'Báo cáo tình hình thực hiện nhiệm vụ'
    const issuedAt = row.issuedAt ?? '2026-09-01T10:00:00+07:00'
    const reported = row.phase === 'pending_confirmation' || row.phase === 'closed'
    const awaits = row.awaits === true && row.phase !== 'draft'
    const kind = row.due === null && row.awaits === undefined ? 'no_deadline' : 'has_deadline'
    await sql`insert into directive_documents (id, source_kind, origin, issuer, issuing_body, type_name, code_number, code_notation, subject, issued_date, signing_authority,
        signer_position, signer_full_name, proposing_organisation_id, classify_days, duplicate_key, created_at, created_by, search)
      values (${documentId}, 'directive', ${row.origin ?? 'own'}, 'chair', 'UBND huyện Ninh Hải', 'Công văn', ${row.number ?? '15'}, 'CV-UBND', 'Về việc thực hiện nhiệm vụ',
        ${issuedAt.slice(0, 10)}::date, '', 'Chủ tịch', 'Hồ Chủ Trì', ${organisations.office}, 2, ${documentId}, ${issuedAt}, ${people.clerk}, '')`.execute(db)
    await sql`insert into tasks (id, document_id, position, content, kind) values (${taskId}, ${documentId}, 1, ${content}, ${kind})`.execute(db)
    await sql`insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, monitor_user_id, kind, phase, issued_at, original_due_date, due_date,
        has_progress, result_date, reported_at, reported_by, closed_at, awaits_event, search)
      values (${id}, ${taskId}, ${documentId}, 'NV-2026-' || lpad(nextval('assignment_codes')::text, 6, '0'), ${organisations[row.lead]}, ${organisations.office}, ${people.monitor}, ${kind}, ${row.phase},
        ${row.phase === 'draft' ? null : issuedAt}, ${row.due}, ${row.due}, ${reported || row.phase === 'in_progress'}, ${reported ? (row.result ?? row.due ?? '2026-11-01') : null},
        ${reported ? '2026-11-20T09:00:00+07:00' : null}, ${reported ? people.economyFocal : null}, ${row.phase === 'closed' ? '2026-11-21T09:00:00+07:00' : null},
        ${awaits}, to_tsvector('simple', ${fold(content)}))`.execute(db)
    for (const unit of row.coordinators ?? []) {
      await sql`insert into assignment_coordinators values (${id}, ${organisations[unit]})`.execute(db)
    }
  }
  return ids
}
