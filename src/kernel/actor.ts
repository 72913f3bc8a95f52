/** What a person may be. FOCAL_OFFICER comes from a dated appointment or delegation, the others are standing roles. */
export const ROLES = [
  'ADMIN', 'RECORDS_CLERK', 'MONITOR', 'CHIEF_OF_OFFICE', 'CHAIR', 'VICE_CHAIR', 'UNIT_HEAD', 'UNIT_OFFICER', 'FOCAL_OFFICER',
] as const
export type Role = (typeof ROLES)[number]

export type OrganisationKind = 'authority' | 'office' | 'department' | 'commune' | 'other' | 'individual'

/** Who acts: a signed-in person with the roles of this very day. */
export type Actor = {
  readonly userId: string
  readonly userName: string
  readonly fullName: string
  readonly organisationId: string
  readonly organisationKind: OrganisationKind
  readonly organisationName: string
  readonly roles: readonly Role[]
  /** The person's own organisation and all below it. */
  readonly scope: readonly string[]
  readonly language: 'vi' | 'en'
  readonly theme: 'auto' | 'light' | 'dark'
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}

/** OFFICE of the rule: who works for the Office and follows tasks there. */
export function isOffice(actor: Actor): boolean {
  return hasRole(actor, 'RECORDS_CLERK', 'MONITOR', 'CHIEF_OF_OFFICE')
}

/** LEADER of the rule: the Chairman or a Vice-Chairman. */
export function isLeader(actor: Actor): boolean {
  return hasRole(actor, 'CHAIR', 'VICE_CHAIR')
}

/** Sees the whole authority: the Office and the leaders (Đ2.1, Đ9.1). Units see what concerns them. */
export function seesEverything(actor: Actor): boolean {
  return isOffice(actor) || isLeader(actor)
}
