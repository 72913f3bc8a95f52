import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { Format } from './domain/upward.ts'

export type NewReceipt = {
  readonly format: Format
  readonly filters: string
  readonly sha256: Buffer
  readonly content: Buffer
  readonly rows: readonly { readonly id: string; readonly version: number }[]
  readonly at: Temporal.Instant
  readonly by: string
}

const BATCH = 5000

/** Keeps a file with its bytes and what it held, as of which version. */
export async function insertReceipt(tx: Tx, receipt: NewReceipt): Promise<string> {
  const id = newId()
  await tx.insertInto('upward_receipts').values({
    id, made_at: receipt.at, made_by: receipt.by, format: receipt.format, filters: receipt.filters, row_count: receipt.rows.length, sha256: receipt.sha256, content: receipt.content,
  }).execute()
  for (let start = 0; start < receipt.rows.length; start += BATCH) {
    await tx.insertInto('upward_receipt_rows').values(receipt.rows.slice(start, start + BATCH).map((row) => ({ receipt_id: id, assignment_id: row.id, version: row.version }))).execute()
  }
  return id
}

export type NewAcknowledgement = { readonly receiptId: string; readonly number: string; readonly receivedOn: PlainDate; readonly at: Temporal.Instant; readonly by: string }

/** False when a number was noted already. */
export async function insertAcknowledgement(tx: Tx, row: NewAcknowledgement): Promise<boolean> {
  const kept = await tx.insertInto('upward_acknowledgements')
    .values({ receipt_id: row.receiptId, number: row.number, received_on: row.receivedOn, noted_at: row.at, noted_by: row.by })
    .onConflict((conflict) => conflict.doNothing()).returning('receipt_id').executeTakeFirst()
  return kept !== undefined
}
