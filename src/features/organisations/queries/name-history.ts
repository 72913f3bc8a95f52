import type { Reader } from '../../../platform/db/database.ts'
import type { NamePeriod } from '../domain/names.ts'

/** Every name an organisation had, has or will have, oldest first. */
export async function nameHistory(db: Reader, organisationId: string): Promise<NamePeriod[]> {
  const rows = await db.selectFrom('organisation_names').select(['valid_from', 'valid_to', 'name', 'short_name'])
    .where('organisation_id', '=', organisationId).orderBy('valid_from').execute()
  return rows.map((row) => ({ validFrom: row.valid_from, validTo: row.valid_to ?? undefined, name: row.name, shortName: row.short_name }))
}
