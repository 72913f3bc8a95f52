import type { OrganisationKind, Role } from '../../../kernel/actor.ts'

/** Roles that stand; being the focal officer is an appointment with dates, kept by the organisation. */
export const STANDING_ROLES = ['ADMIN', 'RECORDS_CLERK', 'MONITOR', 'CHIEF_OF_OFFICE', 'CHAIR', 'VICE_CHAIR', 'UNIT_HEAD', 'UNIT_OFFICER'] as const satisfies readonly Role[]
export type StandingRole = (typeof STANDING_ROLES)[number]

export type Person = {
  readonly id: string
  readonly userName: string
  readonly fullName: string
  readonly organisationId: string
  readonly organisationKind: OrganisationKind
  readonly organisationName: string
  readonly positionTitle: string
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly active: boolean
  readonly roles: readonly StandingRole[]
  /** In charge of the unit's regular access now or from a day to come (Đ9.2.d). */
  readonly focal: boolean
  /** Whether anybody else could administer the system. */
  readonly isLastAdmin: boolean
  readonly hasPassword: boolean
  readonly version: number
}
