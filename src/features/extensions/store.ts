import { stale } from '../../kernel/problem.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { ExtensionState, ExtensionStep } from './domain/extension-lifecycle.ts'
import type { RequestInput } from './domain/request-input.ts'

/** Holds the task, so that two who ask at once, or one who closes it meanwhile, come one after the other. Answers its version. */
export async function lockTask(tx: Tx, assignmentId: string): Promise<number> {
  const { version } = await tx.selectFrom('assignments').select('version').where('id', '=', assignmentId).forUpdate().executeTakeFirstOrThrow()
  return version
}

const fieldsOf = (input: RequestInput) => ({
  document_number: input.documentNumber, document_date: input.documentDate, reason: input.reason, proposed_due: input.proposedDue,
})

type Preparing = { readonly assignmentId: string; readonly organisationId: string; readonly at: Temporal.Instant; readonly by: string }

/** A new draft; answers its identifier. */
export async function insertDraft(tx: Tx, { assignmentId, organisationId, at, by }: Preparing, input: RequestInput): Promise<string> {
  const id = newId()
  await tx.insertInto('extension_requests').values({
    id, assignment_id: assignmentId, organisation_id: organisationId, state: 'draft', ...fieldsOf(input), prepared_at: at, prepared_by: by,
  }).execute()
  return id
}

type Seen = { readonly id: string; readonly version: number; readonly from: readonly ExtensionState[] }

/** The draft says something else, if it still is as the actor saw it. */
export async function changeDraft(tx: Tx, seen: Seen, input: RequestInput, { at, by }: Pick<Preparing, 'at' | 'by'>): Promise<void> {
  await move(tx, seen, { ...fieldsOf(input), prepared_at: at, prepared_by: by })
}

export type FirstSubmission = { readonly ordinal: number; readonly submitted_on: PlainDate; readonly on_time: boolean; readonly due_before: PlainDate }
type Changes = Partial<FirstSubmission> & Partial<ReturnType<typeof fieldsOf>> & {
  readonly state?: ExtensionState
  readonly decided_at?: Temporal.Instant
  readonly prepared_at?: Temporal.Instant
  readonly prepared_by?: string
}

/** Moves a request on, if it still is as the actor saw it; else 409 and nothing happened. */
export async function move(tx: Tx, { id, version, from }: Seen, changes: Changes): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('extension_requests')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('version', '=', version).where('state', 'in', [...from])
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
}

export async function nextOrdinal(tx: Tx, assignmentId: string): Promise<number> {
  const last = await tx.selectFrom('extension_requests').where('assignment_id', '=', assignmentId).select(({ fn }) => fn.max('ordinal').as('ordinal')).executeTakeFirst()
  return (last?.ordinal ?? 0) + 1
}

export type NewStep = {
  readonly requestId: string
  readonly step: ExtensionStep
  readonly at: Temporal.Instant
  readonly by: string | null
  readonly onDay: PlainDate
  readonly reason?: string
  readonly documentNumber?: string
  readonly documentDate?: PlainDate
  readonly replyNumber?: string
  readonly dueBefore?: PlainDate
  readonly newDue?: PlainDate
  readonly waiver?: string
}

export async function insertStep(tx: Tx, row: NewStep): Promise<void> {
  await tx.insertInto('extension_steps').values({
    id: newId(), request_id: row.requestId, step: row.step, at: row.at, made_by: row.by, on_day: row.onDay, reason: row.reason ?? '',
    document_number: row.documentNumber ?? '', document_date: row.documentDate ?? null, reply_number: row.replyNumber ?? '',
    due_before: row.dueBefore ?? null, new_due: row.newDue ?? null, waiver: row.waiver ?? '',
  }).execute()
}

/** Open requests of a unit that was merged are its successor's from now on. */
export async function moveRequests(tx: Tx, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await tx.updateTable('extension_requests').set({ organisation_id: to })
    .where('organisation_id', '=', from).where('state', 'in', ['draft', 'submitted', 'received', 'presented']).execute()
}

export type NewField = { readonly userId: string; readonly organisationId: string; readonly from: PlainDate; readonly at: Temporal.Instant; readonly by: string }

/** From a day on a Vice-Chairman is in charge of a unit; who was before him is until the day before. */
export async function insertField(tx: Tx, row: NewField): Promise<string> {
  const id = newId()
  await tx.insertInto('vice_chair_fields').values({
    id, user_id: row.userId, organisation_id: row.organisationId, from_date: row.from, made_at: row.at, made_by: row.by,
  }).execute()
  return id
}

/** Ends what runs without an end; answers whether it still did. */
export async function endField(tx: Tx, id: string, lastDay: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('vice_chair_fields').set({ to_date: lastDay }).where('id', '=', id).where('to_date', 'is', null).executeTakeFirst()
  return numUpdatedRows === 1n
}
