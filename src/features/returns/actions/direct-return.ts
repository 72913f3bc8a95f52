import type { Permit } from '../../../kernel/permit.ts'
import { stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { expectReturn } from '../access.ts'
import type { ReturnSubject } from '../queries/find-return-subject.ts'
import { insertDirection } from '../store.ts'
import { tellOffice, tellUnit } from './tell-of-return.ts'

/** A leader says what is to be done about a return that the Office refused twice (Đ9.1.c); the Office and the unit are told. */
export async function directReturn(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'direct_return', ReturnSubject>, { version, content }: { version: number; content: string }): Promise<void> {
  expectReturn('direct_return', subject, version)
  if (subject.escalatedId === null) throw stale()
  await insertDirection(tx, { returnId: subject.escalatedId, content, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'RETURN_DIRECTED', assignmentId: subject.id, documentId: subject.documentId, reason: content })
  await tellOffice(tx, ctx, 'RETURN_DIRECTED', subject)
  await tellUnit(tx, ctx, 'RETURN_DIRECTED', subject, undefined)
}
