import { type Actor, seesEverything } from '../../../kernel/actor.ts'

const REMARKS: ReadonlySet<string> = new Set(['UNIT_CRITICISED', 'UNIT_COMMENDED'])

/**
 * Whether somebody who sees the task may read this event of it. How a unit shares out its work is its own (Đ9.2.c); what the lead asks of
 * one coordinating unit is between the two (Đ9.2.a); what the leaders said of a unit concerns it and those above it (Đ10.4).
 */
export function mayReadEvent(actor: Actor, { leadOrganisationId }: { readonly leadOrganisationId: string }, kind: string): boolean {
  const own = actor.organisationId === leadOrganisationId
  if (kind === 'ASSIGNMENT_DELEGATED') return own
  if (kind.startsWith('COORDINATION_')) return own || seesEverything(actor)
  return !REMARKS.has(kind) || seesEverything(actor) || actor.scope.includes(leadOrganisationId)
}
