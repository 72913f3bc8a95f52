import { createHash } from 'node:crypto'
import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { type Format, receivedOnProblems, type UpwardFilter } from '../domain/upward.ts'
import { filterWords } from '../filter-words.ts'
import type { Receipt } from '../queries/receipts.ts'
import { upwardRows } from '../queries/upward-rows.ts'
import { insertAcknowledgement, insertReceipt } from '../store.ts'
import { judged } from '../upward-list.ts'
import { writeUpwardFile } from './write-upward-file.ts'

const MOST = 20_000

const NOTHING = { field: '', code: 'NOTHING_TO_REPORT', clause: 'Đ9.1.đ', text: { vi: 'Không có nhiệm vụ nào trong danh sách đang lọc để kết xuất.', en: 'The filtered list holds no task to export.' } }
const TOO_MANY = { field: '', code: 'TOO_MANY_ROWS', clause: 'Đ9.1.đ', text: { vi: 'Danh sách có hơn 20.000 dòng; hãy lọc theo cơ quan giao rồi kết xuất.', en: 'The list has more than 20,000 rows; filter by body and export again.' } }

/** Makes the file for the level above from exactly what is filtered, and keeps it as a receipt: who, when, which rows as of which version, SHA-256 (Đ9.1.đ). */
export async function makeReceipt(tx: Tx, ctx: Ctx, { actor }: Permit<'report', null>, { format, filter }: { readonly format: Format; readonly filter: UpwardFilter }): Promise<{ readonly id: string; readonly sha256: string; readonly rows: number }> {
  const rows = await upwardRows(tx, filter, { after: undefined, limit: MOST + 1 })
  if (rows.length === 0) throw new Invalid([NOTHING])
  if (rows.length > MOST) throw new Invalid([TOO_MANY])
  const items = await judged({ ...ctx, db: tx }, rows)
  const filters = filterWords(filter, 'vi')
  const content = await writeUpwardFile(format, { items, filters: filterWords(filter, ctx.language), at: ctx.now, by: `${actor.fullName}, ${actor.organisationName}`, language: ctx.language })
  const sha256 = createHash('sha256').update(content).digest()
  const id = await insertReceipt(tx, { format, filters, sha256, content, rows, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'UPWARD_REPORT_MADE', after: { receipt: id, format, filters, rows: rows.length, sha256: sha256.toString('hex') } })
  return { id, sha256: sha256.toString('hex'), rows: rows.length }
}

export type AcknowledgementInput = { readonly number: string; readonly receivedOn: PlainDate }

/** Notes the number under which the level above took the file in, once. */
export async function noteAcknowledgement(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'report', Receipt>, { number, receivedOn }: AcknowledgementInput): Promise<void> {
  const problems = receivedOnProblems(receivedOn, subject.madeAt, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  if (!(await insertAcknowledgement(tx, { receiptId: subject.id, number, receivedOn, at: ctx.now, by: actor.userId }))) {
    throw new Conflict({ code: 'ALREADY_NOTED', clause: 'Đ9.1.đ', text: { vi: 'Số tiếp nhận của lần kết xuất này đã được ghi.', en: 'The receipt number of this file is noted already.' } })
  }
  await recordEvent(tx, ctx, { kind: 'UPWARD_REPORT_ACKNOWLEDGED', documentRef: number, after: { receipt: subject.id, number, receivedOn } })
}
