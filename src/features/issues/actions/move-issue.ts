import { type Paper, citedPaper, paperProblems } from '../../../kernel/paper.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvent } from '../../audit/public.ts'
import { type Move, TRANSITIONS } from '../domain/issue-lifecycle.ts'
import type { IssueSubject } from '../domain/issue-subject.ts'
import { expectCurrent } from '../policy.ts'
import { insertMove, moveOn, moveToSuccessor } from '../store.ts'
import { tellLeaders, tellOffice, tellUnits } from './tell-of-issue.ts'

export type MoveInput = Paper & { readonly version: number; readonly content: string }

export const EVENTS = {
  review: 'ISSUE_REVIEWED', request_info: 'ISSUE_INFO_WANTED', give_info: 'ISSUE_INFO_GIVEN', submit: 'ISSUE_SUBMITTED', direct: 'ISSUE_DIRECTED',
  resolve: 'ISSUE_RESOLVED', resolve_by_urging: 'ISSUE_RESOLVED', dismiss: 'ISSUE_DISMISSED', withdraw: 'ISSUE_WITHDRAWN',
} as const satisfies Record<Move, string>

/** Moves an issue on (workflows.md C5): the guarded update, the row, the event and who is told of it, together. */
export async function moveIssue<M extends Move>(tx: Tx, ctx: Ctx, { actor, action, subject }: Permit<M, IssueSubject>, { version, ...said }: MoveInput): Promise<void> {
  expectCurrent(actor, action, subject, version)
  const problems = paperProblems(said, { today: ctx.today, clause: 'Đ9.1.b' })
  if (problems.length > 0) throw new Invalid(problems)
  const move: Move = action
  const { from, to } = TRANSITIONS[move]
  await moveOn(tx, { id: subject.id, version, from, to })
  await insertMove(tx, { ...said, issueId: subject.id, act: move, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, {
    kind: EVENTS[move], organisationId: subject.raisedByOrganisationId, reason: said.content || undefined, documentRef: citedPaper(said) || undefined,
    before: { state: subject.state }, after: { issue: subject.id, state: to },
  })
  await TELL[move]?.(tx, ctx, subject)
}

const raiser = (kind: 'ISSUE_INFO_WANTED' | 'ISSUE_RESOLVED' | 'ISSUE_DISMISSED') => (tx: Tx, ctx: Occasion, issue: IssueSubject) =>
  tellUnits(tx, ctx, { kind, issue, organisationIds: [issue.raisedByOrganisationId] })

const TELL: Partial<Record<Move, (tx: Tx, ctx: Occasion, issue: IssueSubject) => Promise<void>>> = {
  request_info: raiser('ISSUE_INFO_WANTED'),
  give_info: (tx, ctx, issue) => tellOffice(tx, ctx, { kind: 'ISSUE_INFO_GIVEN', issue }),
  submit: (tx, ctx, issue) => tellLeaders(tx, ctx, { kind: 'ISSUE_SUBMITTED', issue }),
  direct: async (tx, ctx, issue) => {
    await tellUnits(tx, ctx, { kind: 'ISSUE_DIRECTED', issue, organisationIds: [issue.raisedByOrganisationId, ...issue.parties.map(({ organisationId }) => organisationId)] })
    await tellOffice(tx, ctx, { kind: 'ISSUE_DIRECTED', issue })
  },
  resolve: raiser('ISSUE_RESOLVED'),
  resolve_by_urging: raiser('ISSUE_RESOLVED'),
  dismiss: raiser('ISSUE_DISMISSED'),
  withdraw: (tx, ctx, issue) => tellOffice(tx, ctx, { kind: 'ISSUE_WITHDRAWN', issue }),
}

/** A unit was merged: what it raised or was to say is its successor's. */
export async function moveIssues(tx: Tx, _ctx: Occasion, { organisationId, successorId }: { readonly organisationId: string; readonly successorId: string }): Promise<void> {
  await moveToSuccessor(tx, { from: organisationId, to: successorId })
}
