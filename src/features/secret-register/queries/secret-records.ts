import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Secrecy } from '../domain/secrecy.ts'
import type { AssignedRow, SecretRecord } from '../domain/secret-document.ts'
import { visibleRow, visibleSecret } from './visible-secret.ts'

/** The register is short; what is older is found by its year of issue. */
const MOST_SHOWN = 500

type Row = Omit<SecretRecord, 'assigned' | 'issuedDate' | 'dueDate'> & { issuedDate: PlainDate; dueDate: PlainDate | null; assigned: AssignedRow[] }

/** The secret documents somebody cleared up to `level` may know of, the newest first, each with the rows he may know of. */
export function listSecrets(db: Reader, actor: Actor, level: Secrecy): Promise<SecretRecord[]> {
  return records(db, actor, visibleSecret(actor, level))
}

export async function findSecret(db: Reader, actor: Actor, level: Secrecy, id: string): Promise<SecretRecord | undefined> {
  return (await records(db, actor, sql<boolean>`d.id = ${id}::uuid and ${visibleSecret(actor, level)}`))[0]
}

async function records(db: Reader, actor: Actor, which: RawBuilder<boolean>): Promise<SecretRecord[]> {
  const { rows } = await sql<Row>`
    select d.id, d.secrecy, d.type_name as "typeName", d.code_number as "codeNumber", d.code_notation as "codeNotation", d.issued_date as "issuedDate",
      d.signer_full_name as "signerFullName", d.signer_position as "signerPosition", d.signing_authority as "signingAuthority",
      d.proposing_organisation_id as "proposingOrganisationId", coalesce(name_on(p.id, d.issued_date), p.name) as "proposingOrganisationName",
      d.monitor_organisation_id as "monitorOrganisationId", coalesce(name_on(m.id, d.issued_date), m.name) as "monitorOrganisationName",
      d.monitor_user_id as "monitorUserId", u.full_name as "monitorFullName", d.total_tasks as "totalTasks", d.due_date as "dueDate", d.version,
      (select jsonb_agg(jsonb_build_object('organisationId', o.id, 'organisationName', coalesce(name_on(o.id, d.issued_date), o.name), 'connected', o.connected,
        'done', a.done, 'notInTime', a.not_in_time, 'overdue', a.overdue) order by o.position, o.name)
       from secret_assignments a join organisations o on o.id = a.organisation_id where a.document_id = d.id and ${visibleRow(actor)}) as assigned
    from secret_documents d join organisations p on p.id = d.proposing_organisation_id
    join organisations m on m.id = d.monitor_organisation_id join users u on u.id = d.monitor_user_id
    where ${which} order by d.issued_date desc, d.id desc limit ${MOST_SHOWN}`.execute(db)
  return rows.map((row) => ({ ...row, assigned: row.assigned ?? [] }))
}
