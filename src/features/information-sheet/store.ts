import type { Tx } from '../../platform/db/database.ts'
import type { Sheet } from './domain/sheet.ts'

/** Keeps the sheet as it is sent; false when somebody sent that of this period first. */
export async function insertSheet(tx: Tx, sheet: Sheet, at: Temporal.Instant, by: string): Promise<boolean> {
  const period = Temporal.PlainDate.from(sheet.nominal)
  const row = await tx.insertInto('information_sheets').values({ period, built_as_of: Temporal.Instant.from(sheet.asOf), content: JSON.stringify(sheet), sent_at: at, sent_by: by })
    .onConflict((conflict) => conflict.doNothing()).returning('period').executeTakeFirst()
  if (row === undefined) return false
  if (sheet.units.length > 0) await tx.insertInto('information_sheet_units').values(sheet.units.map((unit) => ({ period, organisation_id: unit.id }))).execute()
  return true
}
