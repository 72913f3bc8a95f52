import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'

/**
 * Which issues an actor may know of: all for the Office and the leaders; else those the actor's unit raised, and those on which its
 * opinion is wanted. The unit about whose task a commune speaks is not among them (Đ21.3). `i` is the issue.
 */
export function visibleIssue(actor: Actor): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`
  const scope = [...actor.scope]
  return sql<boolean>`(i.raised_by_organisation_id = any(${scope}::uuid[]) or exists (
    select from issue_parties vp where vp.issue_id = i.id and vp.organisation_id = any(${scope}::uuid[])))`
}
