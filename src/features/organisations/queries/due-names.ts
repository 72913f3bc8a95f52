import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type DueName = { id: string; code: string; formerName: string; formerShortName: string; name: string; shortName: string }

/** Organisations whose present name is not the one valid today: their day has come. */
export async function dueNames(db: Reader, today: PlainDate): Promise<DueName[]> {
  const { rows } = await sql<DueName>`
    select o.id, o.code, o.name as "formerName", o.short_name as "formerShortName", n.name, n.short_name as "shortName"
    from organisations o join organisation_names n on n.organisation_id = o.id
    where n.valid_from <= ${today} and (n.valid_to is null or n.valid_to > ${today}) and (n.name <> o.name or n.short_name <> o.short_name)
    order by o.id for update of o`.execute(db)
  return rows
}
