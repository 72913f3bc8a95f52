import { sql } from 'kysely'
import { openIssueObligations } from '../../src/features/obligations/public.ts'
import { localDate, type PlainDate } from '../../src/kernel/plain-date.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/db/identifier.ts'
import type { District, OrganisationKey, PersonKey } from './district.ts'

export type IssuedDirective = {
  /** ISO date of the document. */
  readonly issuedDate: string
  /** Instant at which it was sent out. */
  readonly issuedAt: string
  /** ISO date; left out for a task without deadline. */
  readonly due?: string
  readonly leads: readonly OrganisationKey[]
  readonly coordinators?: readonly OrganisationKey[]
  readonly monitor?: PersonKey
  readonly monitorOrganisation?: OrganisationKey
  readonly content?: string
}

export type Issued = { readonly documentId: string; readonly taskId: string; readonly assignments: Readonly<Partial<Record<OrganisationKey, string>>> }

let number = 100

/** A published directive of one task, given to each lead; written as publishing leaves it, for tests of what comes after. */
export async function issueDirective(db: Db, { organisations, people }: District, directive: IssuedDirective): Promise<Issued> {
  const at = Temporal.Instant.from(directive.issuedAt)
  const issuedDate = Temporal.PlainDate.from(directive.issuedDate)
  const due: PlainDate | null = directive.due === undefined ? null : Temporal.PlainDate.from(directive.due)
  const [documentId, taskId] = [newId(), newId()]
  const monitor = { monitor_organisation_id: organisations[directive.monitorOrganisation ?? 'office'], monitor_user_id: people[directive.monitor ?? 'monitor'] }
  const kind = due === null ? 'no_deadline' : 'has_deadline'
  const content = directive.content ?? 'Rà soát, báo cáo kết quả thực hiện nhiệm vụ được giao.'
  number += 1
  await db.insertInto('directive_documents').values({
    id: documentId, source_kind: 'directive', origin: 'own', issuer: 'chair', issuing_body: 'Chủ tịch UBND huyện', type_name: 'Công văn',
    code_number: String(number), code_notation: 'UBND-VP', subject: 'V/v giao nhiệm vụ', issued_date: issuedDate, signing_authority: '',
    signer_position: 'Chủ tịch', signer_full_name: 'Hồ Chủ Trì', proposing_organisation_id: organisations.office, classify_days: 2,
    phase: 'published', published_at: at, published_by: people.clerk, duplicate_key: `test-${documentId}`, created_at: at, created_by: people.clerk, search: sql`''::tsvector`,
  }).execute()
  await db.insertInto('tasks').values({
    id: taskId, document_id: documentId, position: 1, content, place: 'Mục 1', kind, due_date: due, due_type: due === null ? null : 'complete', ...monitor,
  }).execute()
  const assignments: Partial<Record<OrganisationKey, string>> = {}
  for (const lead of directive.leads) {
    const id = newId()
    assignments[lead] = id
    await db.insertInto('assignments').values({
      id, task_id: taskId, document_id: documentId, code: `NV-${number}-${lead}`, lead_organisation_id: organisations[lead], ...monitor,
      kind, phase: 'issued', issued_at: at, original_due_date: due, due_date: due, search: sql`''::tsvector`,
    }).execute()
    await db.insertInto('assignment_leads').values({ assignment_id: id, organisation_id: organisations[lead], from_at: at }).execute()
    if (due !== null) await db.insertInto('deadlines').values({ id: newId(), assignment_id: id, due_date: due, basis: 'original', decided_at: at, decided_by: people.clerk }).execute()
    if (directive.coordinators?.length) await db.insertInto('assignment_coordinators').values(directive.coordinators.map((key) => ({ assignment_id: id, organisation_id: organisations[key] }))).execute()
    await db.transaction().execute((tx) => openIssueObligations(tx, { actor: null, now: at, today: localDate(at) }, [
      { assignmentId: id, leadOrganisationId: organisations[lead], dueDate: due, issuedOn: localDate(at) },
    ]))
  }
  return { documentId, taskId, assignments }
}
