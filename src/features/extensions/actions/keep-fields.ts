import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import { type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { ALREADY_IN_CHARGE, BEFORE_PRESENT_CHARGE, FIELD_ENDED, NO_SUCH_UNIT, NOT_VICE_CHAIR } from '../domain/field-texts.ts'
import { findRunningField, isUnit, isViceChair } from '../queries/field-checks.ts'
import type { FieldRow } from '../queries/vice-chair-fields.ts'
import { endField, insertField } from '../store.ts'

export type FieldInput = { readonly userId: string; readonly organisationIds: readonly string[]; readonly from: PlainDate }

/** A Vice-Chairman is put in charge of units from a day on; who was before him is until the day before. */
export async function assignFields(tx: Tx, ctx: Ctx, { actor }: Permit<'keep_fields', null>, { userId, organisationIds, from }: FieldInput): Promise<void> {
  if (!(await isViceChair(tx, userId))) throw new Invalid([{ field: 'userId', ...NOT_VICE_CHAIR }])
  for (const organisationId of new Set(organisationIds)) {
    if (!(await isUnit(tx, organisationId, from))) throw new Invalid([{ field: 'organisationIds', ...NO_SUCH_UNIT }])
    const running = await findRunningField(tx, organisationId)
    if (running?.userId === userId) throw new Conflict(ALREADY_IN_CHARGE)
    if (running !== undefined) {
      if (toEpochDay(from) <= toEpochDay(running.from)) throw new Invalid([{ field: 'from', ...BEFORE_PRESENT_CHARGE }])
      await endField(tx, running.id, from.subtract({ days: 1 }))
    }
    const id = await insertField(tx, { userId, organisationId, from, at: ctx.now, by: actor.userId })
    await recordEvent(tx, ctx, {
      kind: 'VICE_CHAIR_PUT_IN_CHARGE', organisationId, userId, after: { field: id, from },
      ...(running === undefined ? {} : { before: { field: running.id, userId: running.userId } }),
    })
  }
}

/** From tomorrow on nobody is in charge of the unit, until somebody is named; one that has not begun never does. */
export async function endCharge(tx: Tx, ctx: Ctx, { subject }: Permit<'keep_fields', FieldRow>): Promise<void> {
  const lastDay = toEpochDay(subject.from) > toEpochDay(ctx.today) ? subject.from.subtract({ days: 1 }) : ctx.today
  if (!(await endField(tx, subject.id, lastDay))) throw new Conflict(FIELD_ENDED)
  await recordEvent(tx, ctx, {
    kind: 'VICE_CHAIR_CHARGE_ENDED', organisationId: subject.organisationId, userId: subject.userId, before: { field: subject.id, from: subject.from }, after: { to: lastDay },
  })
}
