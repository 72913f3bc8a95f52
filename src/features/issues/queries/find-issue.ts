import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { IssueSubject, Party } from '../domain/issue-subject.ts'
import type { Aspect } from '../domain/raise-problems.ts'
import { visibleIssue } from './visible-issue.ts'

/** An issue with the words its page shows. */
export type IssueDetail = IssueSubject & {
  readonly cause: string
  readonly proposal: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | null
  readonly beyondCapacity: boolean
  readonly aspect: Aspect | null
  readonly raisedAt: Temporal.Instant
  readonly raisedBy: string
  readonly raisedByName: string
  /** The task it is about; null in general, and for a unit that may not know of the task. */
  readonly assignmentId: string | null
  readonly assignmentCode: string | null
  readonly assignmentContent: string | null
  readonly leadName: string | null
}

/** One issue, if the actor may know of it. A party sees itself alone among the parties (Đ9.1.c). */
export async function findIssue(db: Reader, actor: Actor, id: string): Promise<IssueDetail | undefined> {
  const { rows } = await sql<IssueDetail>`select i.id, i.kind, i.state, i.version, i.content, i.cause, i.proposal, i.document_number as "documentNumber", i.document_date as "documentDate",
      i.beyond_capacity as "beyondCapacity", i.aspect, i.raised_at as "raisedAt", u.full_name as "raisedBy", o.name as "raisedByName", i.raised_by_organisation_id as "raisedByOrganisationId",
      (select t.monitor_user_id from assignments t where t.id = i.assignment_id) as "monitorUserId",
      a.id as "assignmentId", a.code as "assignmentCode", a.content as "assignmentContent", a.lead_name as "leadName",
      (select coalesce(json_agg(json_build_object('organisationId', p.organisation_id, 'name', po.name, 'connected', po.connected,
          'given', exists (select from issue_opinions n where n.issue_id = p.issue_id and n.organisation_id = p.organisation_id)) order by po.position, po.id), '[]')
        from issue_parties p join organisations po on po.id = p.organisation_id where p.issue_id = i.id) as parties
    from issues i
    join users u on u.id = i.raised_by
    join organisations o on o.id = i.raised_by_organisation_id
    left join assignment_rows a on a.id = i.assignment_id and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}
    where i.id = ${id} and ${visibleIssue(actor)}`.execute(db)
  const row = rows[0]
  if (row === undefined || seesEverything(actor)) return row
  return { ...row, parties: row.parties.filter((party: Party) => actor.scope.includes(party.organisationId)) }
}
