import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { OfficialDocument } from '../../official-documents/public.ts'
import type { LetterPhase } from '../domain/letter-lifecycle.ts'

export type LetterTaskRow = { readonly id: string; readonly code: string; readonly content: string; readonly due: string; readonly letterOrdinal: number; readonly workingDaysLate: number | null }

export type Letter = {
  readonly id: string
  readonly organisationId: string
  readonly organisationName: string
  readonly phase: LetterPhase
  readonly version: number
  readonly codeNumber: string
  readonly codeNotation: string
  readonly issuedDate: PlainDate
  readonly signerFullName: string
  readonly subject: string
  readonly document: Omit<OfficialDocument, 'issuedDate'> & { readonly issuedDate: string }
  readonly docxSha256: string
  readonly pdfSha256: string
  readonly draftedAt: Temporal.Instant
  readonly draftedBy: string
  readonly decidedAt: Temporal.Instant | null
  readonly decidedBy: string | null
  readonly tasks: readonly LetterTaskRow[]
}

/** A letter, if the actor may know of it: the Office and the leaders all, a unit those issued to it or to one below it. */
export async function findLetter(db: Reader, actor: Actor, id: string): Promise<Letter | undefined> {
  const visible = seesEverything(actor) ? sql<boolean>`true` : sql<boolean>`(l.phase = 'issued' and l.organisation_id = any(${[...actor.scope]}::uuid[]))`
  const { rows } = await sql<Letter>`select l.id, l.organisation_id as "organisationId", coalesce(name_on(l.organisation_id, l.issued_date), o.name) as "organisationName", l.phase, l.version,
      l.code_number as "codeNumber", l.code_notation as "codeNotation", l.issued_date as "issuedDate", l.signer_full_name as "signerFullName", l.subject, l.document,
      encode(l.docx_sha256, 'hex') as "docxSha256", encode(l.pdf_sha256, 'hex') as "pdfSha256",
      l.drafted_at as "draftedAt", du.full_name as "draftedBy", l.decided_at as "decidedAt", cu.full_name as "decidedBy",
      (select json_agg(json_build_object('id', a.id, 'code', a.code, 'content', a.content, 'due', a.due_date, 'letterOrdinal', t.letter_ordinal, 'workingDaysLate', t.working_days_late) order by t.position)
        from urging_letter_tasks t join assignment_rows a on a.id = t.assignment_id where t.letter_id = l.id) as tasks
    from urging_letters l join organisations o on o.id = l.organisation_id join users du on du.id = l.drafted_by left join users cu on cu.id = l.decided_by
    where l.id = ${id} and ${visible}`.execute(db)
  return rows[0]
}
