import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export type Urgeables = ReadonlyMap<string, { readonly phase: string; readonly version: number; readonly documentId: string; readonly leadOrganisationId: string; readonly ordinal: number; readonly letters: number }>

/** Locks the assignments in one order for everybody, and says how often each was urged: the next ordinal is then nobody else's. */
export async function lockUrgeables(tx: Tx, ids: readonly string[]): Promise<Urgeables> {
  await sql`select from assignments where id = any(${[...ids]}::uuid[]) order by id for no key update`.execute(tx)
  const { rows } = await sql<{ id: string; phase: string; version: number; documentId: string; leadOrganisationId: string; ordinal: number; letters: number }>`
    select a.id, a.phase, a.version, a.document_id as "documentId", a.lead_organisation_id as "leadOrganisationId", count(u.id)::int as ordinal, count(u.letter_id)::int as letters
    from assignments a left join urgings u on u.assignment_id = a.id where a.id = any(${[...ids]}::uuid[]) group by a.id`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}
