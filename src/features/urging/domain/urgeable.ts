/** Phases in which a unit still owes a result; the names are those of the assignment. */
export const URGEABLE_PHASES = ['issued', 'accepted', 'in_progress'] as const

export function isUrgeable(phase: string): boolean {
  return (URGEABLE_PHASES as readonly string[]).includes(phase)
}

/** What the rules of urging need of an assignment. */
export type Urgeable = { readonly leadOrganisationId: string; readonly monitorUserId: string | null; readonly phase: string; readonly version: number }
