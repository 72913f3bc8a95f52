import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { LetterPhase } from '../domain/letter-lifecycle.ts'

export type LetterLine = {
  readonly id: string
  readonly organisationName: string
  readonly phase: LetterPhase
  readonly codeNumber: string
  readonly codeNotation: string
  readonly issuedDate: PlainDate
  readonly subject: string
  readonly tasks: number
}

/** The newest letters the actor may know of; drafts are the Office's and the leaders' alone. */
export async function listLetters(db: Reader, actor: Actor): Promise<LetterLine[]> {
  const visible = seesEverything(actor) ? sql<boolean>`l.phase <> 'discarded'` : sql<boolean>`(l.phase = 'issued' and l.organisation_id = any(${[...actor.scope]}::uuid[]))`
  const { rows } = await sql<LetterLine>`select l.id, coalesce(short_name_on(l.organisation_id, l.issued_date), o.short_name) as "organisationName", l.phase, l.code_number as "codeNumber",
      l.code_notation as "codeNotation", l.issued_date as "issuedDate", l.subject, (select count(*)::int from urging_letter_tasks t where t.letter_id = l.id) as tasks
    from urging_letters l join organisations o on o.id = l.organisation_id where ${visible} order by l.id desc limit 200`.execute(db)
  return rows
}
