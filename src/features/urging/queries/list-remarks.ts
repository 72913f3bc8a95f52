import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { RemarkKind } from '../domain/remark.ts'

export type Remark = {
  readonly id: string
  readonly kind: RemarkKind
  readonly organisationId: string
  readonly organisationName: string
  readonly assignmentId: string | null
  readonly assignmentCode: string | null
  readonly documentNumber: string
  readonly documentDate: PlainDate
  readonly content: string
  readonly decidedBy: string
  readonly recordedBy: string
}

/** What the leaders said of units, the newest first: all for the Office and the leaders, else of the own unit and those below it. */
export async function listRemarks(db: Reader, actor: Actor, { organisation }: { readonly organisation?: string | undefined }): Promise<Remark[]> {
  const visible = seesEverything(actor) ? sql<boolean>`true` : sql<boolean>`m.organisation_id = any(${[...actor.scope]}::uuid[])`
  const { rows } = await sql<Remark>`select m.id, m.kind, m.organisation_id as "organisationId", coalesce(name_on(m.organisation_id, m.document_date), o.name) as "organisationName",
      m.assignment_id as "assignmentId", a.code as "assignmentCode", m.document_number as "documentNumber", m.document_date as "documentDate", m.content, d.full_name as "decidedBy", w.full_name as "recordedBy"
    from remarks m join organisations o on o.id = m.organisation_id join users d on d.id = m.decided_by join users w on w.id = m.recorded_by left join assignments a on a.id = m.assignment_id
    where ${visible} and ${organisation === undefined ? sql`true` : sql`m.organisation_id = ${organisation}::uuid`} order by m.document_date desc, m.id desc limit 200`.execute(db)
  return rows
}
