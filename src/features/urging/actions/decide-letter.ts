import { Conflict, stale } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent, recordEvents } from '../../audit/public.ts'
import { writtenNumber } from '../../official-documents/public.ts'
import { canMoveLetter, LETTER_TRANSITIONS, type LetterVerb } from '../domain/letter-lifecycle.ts'
import { LETTER_DECIDED, TASKS_MOVED_ON } from '../domain/refusal-texts.ts'
import { isUrgeable } from '../domain/urgeable.ts'
import type { Letter } from '../queries/find-letter.ts'
import { lockUrgeables } from '../queries/lock-urgeables.ts'
import { insertUrgings, moveLetter } from '../store.ts'
import { tellUrged } from './tell-urged.ts'

type Decision = Permit<'decide_letter', Letter>

/** The letter went out: every task in it is urged by it, through Đ11.4, and the unit is told once. */
export async function issueLetter(tx: Tx, ctx: Ctx, permit: Decision, version: number): Promise<void> {
  const { actor, subject: letter } = permit
  await move(tx, ctx, permit, 'issue', version)
  const locked = await lockUrgeables(tx, letter.tasks.map((task) => task.id))
  const tasks = letter.tasks.map((task) => ({ ...task, now: locked.get(task.id) }))
  const movedOn = tasks.some(({ now, letterOrdinal }) => now === undefined || !isUrgeable(now.phase) || now.leadOrganisationId !== letter.organisationId || now.letters + 1 !== letterOrdinal)
  if (movedOn) throw new Conflict(TASKS_MOVED_ON)
  const number = writtenNumber(letter)
  const content = `Công văn số ${number}: ${letter.subject}`
  const ordinalOf = (task: (typeof tasks)[number]) => (task.now?.ordinal ?? 0) + 1
  await insertUrgings(tx, tasks.map((task) => ({
    assignmentId: task.id, ordinal: ordinalOf(task), channel: 'correspondence' as const, urgedOn: letter.issuedDate, content, person: letter.organisationName, outcome: `Đã gửi công văn số ${number}`, letterId: letter.id,
  })), { at: ctx.now, by: actor.userId, organisationId: actor.organisationId })
  await recordEvents(tx, ctx, tasks.map((task) => ({
    kind: 'ASSIGNMENT_URGED', assignmentId: task.id, documentId: task.now?.documentId, reason: content, documentRef: number,
    after: { channel: 'correspondence', ordinal: ordinalOf(task), letter: task.letterOrdinal, urgedOn: letter.issuedDate },
  })))
  await tellUrged(tx, ctx, tasks.map((task) => ({ assignmentId: task.id, documentId: task.now?.documentId ?? '', leadOrganisationId: letter.organisationId })), `/urging-letters/${letter.id}`)
}

/** The draft is not used; its number is free again. */
export async function discardLetter(tx: Tx, ctx: Ctx, permit: Decision, version: number): Promise<void> {
  await move(tx, ctx, permit, 'discard', version)
}

async function move(tx: Tx, ctx: Ctx, { actor, subject }: Decision, verb: LetterVerb, version: number): Promise<void> {
  if (!canMoveLetter(subject.phase, verb)) throw new Conflict(LETTER_DECIDED)
  if (!(await moveLetter(tx, { id: subject.id, version, ...LETTER_TRANSITIONS[verb] }, ctx.now, actor.userId))) throw stale()
  await recordEvent(tx, ctx, { kind: verb === 'issue' ? 'URGING_LETTER_ISSUED' : 'URGING_LETTER_DISCARDED', organisationId: subject.organisationId, documentRef: writtenNumber(subject), after: { letter: subject.id, tasks: subject.tasks.length } })
}
