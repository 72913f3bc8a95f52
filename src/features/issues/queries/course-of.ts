import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { CaseMove } from '../../case-file/public.ts'
import type { Act } from '../domain/issue-lifecycle.ts'
import type { IssueDetail } from './find-issue.ts'

export type IssueMove = CaseMove & { readonly act: Act }
export type Opinion = {
  readonly organisationId: string
  readonly unitName: string
  readonly opinion: string
  readonly at: Temporal.Instant
  readonly by: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | null
  readonly receivedDate: PlainDate | null
}
export type IssueLink = { readonly id: string; readonly assignmentId: string | null; readonly documentId: string | null; readonly label: string }
export type Course = { readonly moves: readonly IssueMove[]; readonly opinions: readonly Opinion[]; readonly links: readonly IssueLink[] }

/** Acts that a unit whose opinion is wanted is told of; what the Office advises the leaders is told to nobody else. */
const TOLD_TO_PARTIES: readonly Act[] = ['raise', 'direct', 'resolve', 'withdraw']
const TOLD_TO_RAISER: readonly Act[] = ['raise', 'review', 'request_info', 'give_info', 'direct', 'resolve', 'resolve_by_urging', 'dismiss', 'withdraw']

/** What happened to an issue, the opinions and what came of it, as far as the actor may know. */
export async function courseOf(db: Reader, actor: Actor, issue: IssueDetail): Promise<Course> {
  const all = seesEverything(actor)
  const told = actor.scope.includes(issue.raisedByOrganisationId) ? TOLD_TO_RAISER : TOLD_TO_PARTIES
  const [moves, opinions, links] = [
    await sql<IssueMove>`select m.id, m.act, m.at, u.full_name as by, o.short_name as "byUnit", null as "onBehalfOf", m.content, m.document_number as "documentNumber",
        m.document_date as "documentDate", null as "receivedDate"
      from issue_moves m join users u on u.id = m.made_by join organisations o on o.id = u.organisation_id
      where m.issue_id = ${issue.id} and ${all ? sql`true` : sql`m.act = any(${[...told]}::text[])`} order by m.at, m.id`.execute(db),
    await sql<Opinion>`select n.organisation_id as "organisationId", o.short_name as "unitName", n.opinion, n.given_at as at, u.full_name as by, n.source_document as "documentNumber",
        n.source_document_date as "documentDate", n.received_date as "receivedDate"
      from issue_opinions n join organisations o on o.id = n.organisation_id join users u on u.id = n.given_by
      where n.issue_id = ${issue.id} and ${all ? sql`true` : sql`n.organisation_id = any(${[...actor.scope]}::uuid[])`} order by o.position, o.id`.execute(db),
    all ? await sql<IssueLink>`select l.id, l.assignment_id as "assignmentId", l.document_id as "documentId",
        coalesce(a.code || ': ' || a.content, d.code_number || '/' || d.code_notation || ': ' || d.subject) as label
      from issue_links l left join assignment_rows a on a.id = l.assignment_id left join directive_documents d on d.id = l.document_id
      where l.issue_id = ${issue.id} order by l.linked_at, l.id`.execute(db) : { rows: [] },
  ]
  return { moves: moves.rows, opinions: opinions.rows, links: links.rows }
}
