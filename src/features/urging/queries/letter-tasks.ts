import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'

export type LetterTask = {
  readonly id: string
  readonly code: string
  readonly content: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly documentDate: PlainDate
  readonly due: PlainDate
  /** Letters of urging issued for it so far. */
  readonly letters: number
}

/** Tasks of a unit that a letter may urge: not reported yet, late or soon due on that day; the latest first. */
export async function letterTasks(db: Reader, actor: Actor, { organisationId, dueBefore, ids }: { readonly organisationId: string; readonly dueBefore: PlainDate; readonly ids?: readonly string[] }): Promise<LetterTask[]> {
  const chosen = ids === undefined ? sql<boolean>`true` : sql<boolean>`r.id = any(${[...ids]}::uuid[])`
  const { rows } = await sql<LetterTask>`select r.id, r.code, r.content, r.code_number as "codeNumber", r.code_notation as "codeNotation", r.issued_date as "documentDate",
      r.due_date as due, (select count(*)::int from urgings u where u.assignment_id = r.id and u.letter_id is not null) as letters
    from assignment_rows r
    where r.lead_organisation_id = ${organisationId} and r.phase in ('issued', 'accepted', 'in_progress') and r.due_date < ${dueBefore}::date and ${chosen}
      and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })}
    order by r.due_date, r.code limit 200`.execute(db)
  return rows
}
