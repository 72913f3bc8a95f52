import { Conflict, Invalid } from '../../../kernel/problem.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { headsOf, recipientsOf, tell } from '../../notifications/public.ts'
import { fulfil, officeOrganisation } from '../../obligations/public.ts'
import type { Sheet } from '../domain/sheet.ts'
import { type FoundSheet, isLookedAt, sheetAsOf } from '../load-sheet.ts'
import { ALREADY_SENT } from '../policy.ts'
import { insertSheet } from '../store.ts'

const NOT_LOOKED_AT = { field: 'asOf', code: 'NOT_LOOKED_AT', clause: 'Đ19.1', text: { vi: 'Phiếu phải được xem lại trước khi gửi; vui lòng mở lại trang.', en: 'The sheet must be looked at before it is sent; please open the page again.' } }

/** Sends the very sheet that was looked at: it is built again as of the same instant, which gives the same (P9). */
export async function sendSheet(tx: Tx, ctx: Ctx, { actor, subject: { period, sent } }: Permit<'send', FoundSheet>, asOf: Temporal.Instant): Promise<void> {
  if (sent !== null) throw new Conflict(ALREADY_SENT)
  if (!isLookedAt(period, asOf, ctx.now)) throw new Invalid([NOT_LOOKED_AT])
  const sheet = await sheetAsOf({ ...ctx, db: tx }, period, asOf)
  if (!(await insertSheet(tx, sheet, ctx.now, actor.userId))) throw new Conflict(ALREADY_SENT)
  const office = await officeOrganisation(tx, ctx.today)
  await recordEvent(tx, ctx, { kind: 'INFORMATION_SHEET_SENT', organisationId: office, after: { period: sheet.nominal, asOf: sheet.asOf, units: sheet.units.length } })
  await fulfil(tx, ctx, { kind: 'INFORMATION_SHEET', chargedOrganisationId: office, period: sheet.nominal })
  await tellUnits(tx, ctx, sheet)
}

/** Each unit that has a part is told once: its focal officer and its head. */
async function tellUnits(tx: Tx, ctx: Ctx, sheet: Sheet): Promise<void> {
  const recipients = await recipientsOf(tx, sheet.units.map((unit) => unit.id), ctx.today)
  const heads = await Promise.all(sheet.units.map((unit) => headsOf(tx, unit.id)))
  const to = [...new Set([...sheet.units.flatMap((unit) => recipients.get(unit.id) ?? []), ...heads.flat()])]
  await tell(tx, ctx, { kind: 'INFORMATION_SHEET_SENT', to, elsewhere: { about: `Phiếu thông tin ngày ${formatDate(Temporal.PlainDate.from(sheet.day))}`, href: `/information-sheets/${sheet.nominal}` } })
}
