import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Format } from '../domain/upward.ts'

export type Receipt = {
  readonly id: string
  readonly madeAt: Temporal.Instant
  readonly madeBy: string
  readonly format: Format
  readonly filters: string
  readonly rowCount: number
  readonly sha256: string
  readonly upperNumber: string | null
  readonly receivedOn: PlainDate | null
  readonly notedAt: Temporal.Instant | null
  readonly notedBy: string | null
}

const COLUMNS = sql`r.id, r.made_at as "madeAt", u.full_name as "madeBy", r.format, r.filters, r.row_count as "rowCount", encode(r.sha256, 'hex') as sha256,
  a.number as "upperNumber", a.received_on as "receivedOn", a.noted_at as "notedAt", n.full_name as "notedBy"`
const TABLES = sql`upward_receipts r join users u on u.id = r.made_by left join upward_acknowledgements a on a.receipt_id = r.id left join users n on n.id = a.noted_by`

const RECENT = 20

/** The last files made, the newest first. */
export async function recentReceipts(db: Reader): Promise<readonly Receipt[]> {
  const { rows } = await sql<Receipt>`select ${COLUMNS} from ${TABLES} order by r.made_at desc, r.id desc limit ${RECENT}`.execute(db)
  return rows
}

export async function findReceipt(db: Reader, id: string): Promise<Receipt | undefined> {
  const { rows } = await sql<Receipt>`select ${COLUMNS} from ${TABLES} where r.id = ${id}`.execute(db)
  return rows[0]
}

/** The very bytes that were made. */
export async function receiptContent(db: Reader, id: string): Promise<Buffer> {
  const row = await db.selectFrom('upward_receipts').select('content').where('id', '=', id).executeTakeFirstOrThrow()
  return row.content
}

export type ReceiptLine = { readonly assignmentId: string; readonly code: string; readonly version: number; readonly versionNow: number; readonly content: string }

/** What a file held, each as of which version, and the version now. */
export async function receiptLines(db: Reader, id: string): Promise<readonly ReceiptLine[]> {
  const { rows } = await sql<ReceiptLine>`select w.assignment_id as "assignmentId", a.code, w.version, a.version as "versionNow", t.content
    from upward_receipt_rows w join assignments a on a.id = w.assignment_id join tasks t on t.id = a.task_id where w.receipt_id = ${id} order by a.code`.execute(db)
  return rows
}
