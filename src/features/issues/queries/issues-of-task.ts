import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Fragment } from '../../../platform/db/database.ts'
import type { Kind, State } from '../domain/issue-lifecycle.ts'
import { visibleIssue } from './visible-issue.ts'

/** In the JSON of a task; days and instants are still texts. */
export type TaskNotice = {
  readonly id: string
  readonly dueDate: string
  readonly difficulty: string
  readonly cause: string
  readonly proposal: string
  readonly documentNumber: string
  readonly documentDate: string
  readonly givenAt: string
  readonly givenBy: string
  readonly onBehalf: boolean
}
export type TaskIssue = { readonly id: string; readonly kind: Kind; readonly state: State; readonly content: string; readonly raisedByName: string }
export type TaskIssues = { readonly notices: readonly TaskNotice[]; readonly issues: readonly TaskIssue[] }

/** The notices of lateness of the task `r`, which whoever sees the task may read (Đ2.1), and the issues the actor may know of. */
export function issuesOfTask(actor: Actor): Fragment {
  return sql`json_build_object(
    'notices', (select coalesce(json_agg(json_build_object('id', n.id, 'dueDate', n.due_date, 'difficulty', n.difficulty, 'cause', n.cause, 'proposal', n.proposal,
        'documentNumber', n.document_number, 'documentDate', n.document_date, 'givenAt', n.given_at, 'givenBy', u.full_name, 'onBehalf', n.on_behalf) order by n.given_at desc, n.id desc), '[]')
      from lateness_notices n join users u on u.id = n.given_by where n.assignment_id = r.id),
    'issues', (select coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind, 'state', i.state, 'content', i.content, 'raisedByName', o.short_name) order by i.raised_at desc, i.id desc), '[]')
      from issues i join organisations o on o.id = i.raised_by_organisation_id where i.assignment_id = r.id and ${visibleIssue(actor)}))`
}
