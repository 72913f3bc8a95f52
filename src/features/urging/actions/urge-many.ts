import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvents } from '../../audit/public.ts'
import type { AssignmentSubject } from '../../assignments/public.ts'
import { NOTHING_TO_URGE } from '../domain/refusal-texts.ts'
import { urgedFrom, type UrgingInput, urgingProblems } from '../domain/urging-input.ts'
import { isUrgeable } from '../domain/urgeable.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { lockUrgeables } from '../queries/lock-urgeables.ts'
import { insertUrgings } from '../store.ts'
import { tellUrged } from './tell-urged.ts'

export type NotUrged = { readonly id: string; readonly reasons: readonly Refusal[] }

/** The same urging of many tasks, each allowed by itself: one row a task, one notice a unit. Answers which were urged and which not. */
export async function urgeMany(tx: Tx, ctx: Ctx, permits: readonly Permit<'urge', AssignmentSubject>[], input: UrgingInput): Promise<{ readonly done: readonly string[]; readonly refused: readonly NotUrged[] }> {
  const problems = urgingProblems(input, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const [first] = permits
  if (first === undefined) return { done: [], refused: [] }
  const locked = await lockUrgeables(tx, permits.map(({ subject }) => subject.id))
  const open = permits.filter(({ subject }) => isUrgeable(locked.get(subject.id)?.phase ?? ''))
  const refused = permits.filter((one) => !open.includes(one)).map(({ subject }) => ({ id: subject.id, reasons: [NOTHING_TO_URGE] }))
  if (open.length === 0) return { done: [], refused }
  const urged = urgedFrom(input, ctx.today)
  const ordinalOf = (id: string) => (locked.get(id)?.ordinal ?? 0) + 1
  const { actor } = first
  const batchId = await insertUrgings(tx, open.map(({ subject }) => ({ ...urged, assignmentId: subject.id, ordinal: ordinalOf(subject.id) })), { at: ctx.now, by: actor.userId, organisationId: actor.organisationId })
  await recordEvents(tx, ctx, open.map(({ subject }) => ({
    kind: 'ASSIGNMENT_URGED', assignmentId: subject.id, documentId: subject.documentId, reason: input.content, after: { channel: urged.channel, ordinal: ordinalOf(subject.id), urgedOn: urged.urgedOn },
  })))
  await tellUrged(tx, ctx, open.map(({ subject }) => ({ assignmentId: subject.id, documentId: subject.documentId, leadOrganisationId: subject.leadOrganisationId })), `/urgings?batch=${batchId}`)
  return { done: open.map(({ subject }) => subject.id), refused }
}
