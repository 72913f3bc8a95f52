import { type Paper, citedPaper, paperProblems } from '../../../kernel/paper.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { tell } from '../../notifications/public.ts'
import { NOT_OVERDUE } from '../domain/refusal-texts.ts'
import type { LateTask } from '../queries/find-late-task.ts'
import { insertNotice } from '../store.ts'

export type NoticeInput = Paper & { readonly difficulty: string; readonly cause: string; readonly proposal: string }

/**
 * The unit tells the Office in writing why a task is past its deadline (Đ20.2): difficulty, cause, joint proposal, the paper's number and
 * date. It speaks of the deadline in force; another deadline that passes wants another notice. Answers its identifier.
 */
export async function giveNotice(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'explain_lateness', LateTask>, input: NoticeInput): Promise<string> {
  if (!subject.overdue || subject.due === null) throw new Conflict(NOT_OVERDUE)
  const problems = paperProblems(input, { today: ctx.today, clause: 'Đ20.2', required: true })
  if (problems.length > 0) throw new Invalid(problems)
  const onBehalf = actor.organisationId !== subject.leadOrganisationId
  const id = await insertNotice(tx, { ...input, assignmentId: subject.id, dueDate: subject.due, organisationId: subject.leadOrganisationId, onBehalf, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, {
    kind: 'LATENESS_EXPLAINED', assignmentId: subject.id, documentId: subject.documentId, onBehalfOf: onBehalf ? subject.leadOrganisationId : undefined,
    reason: `${input.difficulty} · ${input.cause}`, documentRef: citedPaper(input), after: { notice: id, dueDate: subject.due },
  })
  await tell(tx, ctx, { kind: 'LATENESS_EXPLAINED', to: subject.monitorUserId === null ? [] : [subject.monitorUserId], documentId: subject.documentId, assignmentId: subject.id })
  return id
}
