import type { OrganisationKind } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type UnitChoice = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly shortName: string
  readonly connected: boolean
}

/** The organisations that can be given a task today, in the order of the register. */
export async function unitChoices(db: Reader, today: PlainDate): Promise<UnitChoice[]> {
  const rows = await db.selectFrom('organisations').select(['id', 'kind', 'name', 'short_name as shortName', 'connected'])
    .where((where) => where.or([where('closed_from', 'is', null), where('closed_from', '>', today)]))
    .orderBy('position').orderBy('name').execute()
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }))
}
