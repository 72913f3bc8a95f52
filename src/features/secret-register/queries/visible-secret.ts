import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import { levelsUpTo, type Secrecy } from '../domain/secrecy.ts'

/**
 * Need to know (Đ5.2): of the levels one is cleared for, the Office and the leaders know all, others what names them to follow it or
 * assigns something to their unit or one below it. `d` is secret_documents.
 */
export function visibleSecret(actor: Actor, level: Secrecy): RawBuilder<boolean> {
  const levels = sql`d.secrecy = any((select ${[...levelsUpTo(level)]}::text[])::text[])`
  if (seesEverything(actor)) return sql<boolean>`${levels}`
  return sql<boolean>`(${levels} and (d.monitor_user_id = ${actor.userId}::uuid or exists (
    select from secret_assignments v where v.document_id = d.id and v.organisation_id = any((select ${[...actor.scope]}::uuid[])::uuid[]))))`
}

/** Which rows of a secret document one may know of: a unit only its own and those below it. */
export function visibleRow(actor: Actor): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`
  return sql<boolean>`(d.monitor_user_id = ${actor.userId}::uuid or a.organisation_id = any((select ${[...actor.scope]}::uuid[])::uuid[]))`
}
