import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Why } from '../domain/remindable.ts'
import type { Rule } from '../domain/rule-on.ts'

export type GivenReminder = { readonly subjectId: string; readonly rule: Rule; readonly nominalOn: PlainDate; readonly why: Why }

/** What the person was reminded of today. */
export async function remindersOfToday(db: Reader, userId: string, today: PlainDate): Promise<GivenReminder[]> {
  const { rows } = await sql<GivenReminder>`
    select subject_id as "subjectId", rule, nominal_on as "nominalOn", why from reminders
    where user_id = ${userId} and channel = 'in_app' and day = ${today}::date order by due_on, id limit 500`.execute(db)
  return rows
}
