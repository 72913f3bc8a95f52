import { isOffice } from '../../../kernel/actor.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { type Obligation, OBLIGATIONS } from '../domain/obligation.ts'
import { type PeriodicReportInput, periodicReportProblems, receiptProblems } from '../domain/periodic-report.ts'
import { openClocks } from '../queries/open-clocks.ts'
import { findPeriodicReport } from '../queries/find-periodic-report.ts'
import { insertPeriodicReceipt, insertPeriodicReport } from '../store.ts'
import { fulfil } from './end-obligations.ts'

const ALREADY_RECORDED = {
  code: 'ALREADY_RECORDED',
  text: { vi: 'Nghĩa vụ này đã được ghi nhận hoặc không còn tính.', en: 'This duty has been recorded already, or no longer counts.' },
}
const NOT_SENT = {
  code: 'NOT_SENT_YET',
  text: { vi: 'Báo cáo chưa được ghi nhận là đã gửi; hãy ghi nhận việc gửi trước.', en: 'The report is not recorded as sent yet; record the sending first.' },
}
const ALREADY_RECEIVED = {
  code: 'ALREADY_RECEIVED', clause: 'Đ22.1',
  text: { vi: 'Văn phòng đã xác nhận nhận báo cáo này.', en: 'The Office has confirmed this receipt already.' },
}

/**
 * A periodic report was sent: the clock ends, judged by the day of sending. What the Office itself records of a unit's report it has
 * received, and says so in the same stroke (Đ22.1).
 */
export async function recordPeriodicReport(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'record_report', Obligation>, input: PeriodicReportInput): Promise<void> {
  const { charged, clause } = OBLIGATIONS[subject.kind]
  const problems = periodicReportProblems(input, ctx.today, clause)
  if (problems.length > 0) throw new Invalid(problems)
  if ((await openClocks(tx, { id: subject.id })).length === 0) throw new Conflict(ALREADY_RECORDED, `/obligations/${subject.id}`)
  await insertPeriodicReport(tx, { obligationId: subject.id, ...input, at: ctx.now, by: actor.userId })
  const { kind, period, chargedOrganisationId } = subject
  await recordEvent(tx, ctx, {
    kind: 'PERIODIC_REPORT_SENT', organisationId: chargedOrganisationId, documentRef: input.documentRef,
    after: { obligation: kind, period, documentDate: input.documentDate, sentOn: input.sentOn },
  })
  await fulfil(tx, ctx, { id: subject.id }, input.sentOn)
  if (charged === 'unit' && isOffice(actor)) await receive(tx, ctx, subject, { receivedOn: ctx.today, by: actor.userId })
}

/** The Office confirms that a unit's report came in. The unit's clock ended when it was sent (P7). */
export async function confirmReceipt(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'confirm_receipt', Obligation>, { receivedOn }: { readonly receivedOn: PlainDate }): Promise<void> {
  const report = await findPeriodicReport(tx, subject.id)
  if (report === undefined) throw new Conflict(NOT_SENT)
  if (report.receivedOn !== null) throw new Conflict(ALREADY_RECEIVED)
  const problems = receiptProblems(receivedOn, report.sentOn, ctx.today, OBLIGATIONS[subject.kind].clause)
  if (problems.length > 0) throw new Invalid(problems)
  await receive(tx, ctx, subject, { receivedOn, by: actor.userId })
}

async function receive(tx: Tx, ctx: Ctx, { id, kind, period, chargedOrganisationId }: Obligation, { receivedOn, by }: { readonly receivedOn: PlainDate; readonly by: string }): Promise<void> {
  if (!(await insertPeriodicReceipt(tx, { obligationId: id, receivedOn, at: ctx.now, by }))) throw new Conflict(ALREADY_RECEIVED)
  await recordEvent(tx, ctx, { kind: 'PERIODIC_REPORT_RECEIVED', organisationId: chargedOrganisationId, after: { obligation: kind, period, receivedOn } })
}
