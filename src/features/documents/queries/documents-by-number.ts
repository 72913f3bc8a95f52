import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleDocument } from '../../visibility/public.ts'
import type { LinkEnd } from '../domain/document-link.ts'
import type { NumberAndNotation } from '../domain/number-and-notation.ts'

/** The documents of a number and notation, by their index; a date narrows them. */
export async function documentsByNumber(db: Reader, actor: Actor, { codeNumber, codeNotation }: NumberAndNotation, issued: PlainDate | undefined): Promise<readonly LinkEnd[]> {
  const written = `${codeNumber}/${codeNotation}`
  const { rows } = await sql<LinkEnd>`select d.id, d.issued_date as "issuedDate" from directive_documents d
    where lower(translate(ltrim(d.code_number, '0') || '/' || d.code_notation, 'Đđ', 'DD') collate "C") = lower(translate(ltrim(${written}, '0'), 'Đđ', 'DD') collate "C")
      and ${issued === undefined ? sql`true` : sql`d.issued_date = ${issued}::date`} and ${visibleDocument(actor, 'd.id')} limit 2`.execute(db)
  return rows
}

/** Whether `from` already changes `to`, directly or through others. */
export async function leadsTo(db: Reader, from: string, to: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`with recursive reached (id) as (
      select other_id from document_links where document_id = ${from}
      union select l.other_id from reached r join document_links l on l.document_id = r.id)
    select exists (select from reached where id = ${to}) as found`.execute(db)
  return rows[0]?.found ?? false
}
