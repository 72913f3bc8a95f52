import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader, Tx } from '../../../platform/db/database.ts'
import { type AmendmentSubject, findAmendable } from '../../amendments/public.ts'
import type { ReturnCode } from '../domain/return-request.ts'

export type OpenReturn = { readonly id: string; readonly ordinal: number; readonly code: ReturnCode; readonly raisedBy: string; readonly organisationId: string }

/** An assignment with its returns, as the rules of returning need them. */
export type ReturnSubject = AmendmentSubject & {
  readonly open: OpenReturn | null
  readonly returns: number
  readonly refused: number
  /** A return refused twice on which no leader has said anything yet. */
  readonly escalatedId: string | null
}

export async function findReturnSubject(db: Reader, actor: Actor, id: string): Promise<ReturnSubject | undefined> {
  const subject = await findAmendable(db, actor, id)
  if (subject === undefined) return undefined
  const { rows } = await sql<{ open: OpenReturn | null; returns: number; refused: number; escalatedId: string | null }>`
    select (select json_build_object('id', q.id, 'ordinal', q.ordinal, 'code', q.code, 'raisedBy', q.raised_by, 'organisationId', q.organisation_id)
        from return_requests q where q.assignment_id = ${id} and q.phase = 'raised') as open,
      (select count(*)::int from return_requests q where q.assignment_id = ${id}) as returns,
      (select count(*)::int from return_requests q where q.assignment_id = ${id} and q.phase = 'refused') as refused,
      (select q.id from return_requests q join return_answers w on w.return_request_id = q.id
        where q.assignment_id = ${id} and w.escalated and not exists (select from return_directions d where d.return_request_id = q.id)
        order by q.ordinal desc limit 1) as "escalatedId"`.execute(db)
  const found = rows[0]
  return found === undefined ? undefined : { ...subject, ...found }
}

/** The open return of an assignment, with who raised it; undefined when there is none. */
export async function findOpenReturn(tx: Tx, assignmentId: string): Promise<{ readonly id: string; readonly raisedBy: string } | undefined> {
  return tx.selectFrom('return_requests').select(['id', 'raised_by as raisedBy']).where('assignment_id', '=', assignmentId).where('phase', '=', 'raised').executeTakeFirst()
}
