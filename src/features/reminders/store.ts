import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { Planned } from './domain/plan-reminders.ts'

/** Takes the day: true for the first alone. A second worker waits here until the first has committed, and then has nothing to do. */
export async function takeDay(tx: Tx, day: PlainDate, at: Temporal.Instant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('reminder_days').values({ day, prepared_at: at }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function countDay(tx: Tx, day: PlainDate, reminders: number): Promise<void> {
  await tx.updateTable('reminder_days').set({ reminders }).where('day', '=', day).execute()
}

export type NewReminder = Planned & { readonly channel: 'in_app' | 'mail' | 'message'; readonly deliveryId: string | null }

/** PostgreSQL takes 65,535 parameters in one statement; a row has eleven. */
const BATCH = 1000

/** Writes reminders; one that was given before (thing, rule, day, channel, person) is not given again. Answers those that are new. */
export async function insertReminders(tx: Tx, day: PlainDate, reminders: readonly NewReminder[]): Promise<NewReminder[]> {
  const given: NewReminder[] = []
  for (let start = 0; start < reminders.length; start += BATCH) {
    const batch = new Map(reminders.slice(start, start + BATCH).map((one) => [newId(), one]))
    const rows = await tx.insertInto('reminders').values([...batch].map(([id, { thing, rule, nominalOn, channel, userId, why, deliveryId }]) => ({
      id, day, subject_kind: thing.subjectKind, subject_id: thing.subjectId, rule, nominal_on: nominalOn, due_on: thing.due, channel, user_id: userId, why, delivery_id: deliveryId,
    }))).onConflict((conflict) => conflict.doNothing()).returning('id').execute()
    given.push(...rows.flatMap(({ id }) => batch.get(id) ?? []))
  }
  return given
}

/** What an earlier digest could not bring comes with a later one. */
export async function moveReminders(tx: Tx, ids: readonly string[], deliveryId: string): Promise<void> {
  await tx.updateTable('reminders').set({ delivery_id: deliveryId }).where('id', 'in', [...ids]).execute()
}

export async function keepChoices(tx: Tx, userId: string, { mail, message }: { readonly mail: boolean; readonly message: boolean }, at: Temporal.Instant): Promise<void> {
  await tx.insertInto('reminder_choices').values({ user_id: userId, mail, message, changed_at: at })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ mail, message, changed_at: at })).execute()
}
