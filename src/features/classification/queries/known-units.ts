import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type KnownUnit = {
  readonly id: string
  readonly shortName: string
  readonly closedFrom: PlainDate | null
  readonly successorId: string | null
  readonly successorShortName: string | null
}

/** The organisations with these identifiers, closed ones too, each with who took over its work. */
export async function knownUnits(db: Reader, ids: readonly string[]): Promise<Map<string, KnownUnit>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('organisations as o').leftJoin('organisations as s', 's.id', 'o.successor_id')
    .select(['o.id', 'o.short_name as shortName', 'o.closed_from as closedFrom', 'o.successor_id as successorId', 's.short_name as successorShortName'])
    .where('o.id', 'in', [...new Set(ids)]).execute()
  return new Map(rows.map((row) => [row.id, row]))
}
