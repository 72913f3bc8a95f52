import type { OrganisationKind } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

export const ORGANISATION_KINDS = ['authority', 'office', 'department', 'commune', 'other', 'individual'] as const satisfies readonly OrganisationKind[]

/** A body or person tasks are given to (Đ1.2). */
export type Organisation = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly parentId: string | null
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly connected: boolean
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly position: number
  readonly closedFrom: PlainDate | undefined
  readonly successorId: string | undefined
  readonly version: number
}

/** Kinds that must have exactly one focal officer while they are connected (Đ9.2.d). */
export const KINDS_WITH_FOCAL_OFFICER = ['department', 'commune', 'other'] as const satisfies readonly OrganisationKind[]

export function needsFocalOfficer({ kind, connected, closedFrom }: Pick<Organisation, 'kind' | 'connected' | 'closedFrom'>, today: PlainDate): boolean {
  const open = closedFrom === undefined || Temporal.PlainDate.compare(today, closedFrom) < 0
  return open && connected && (KINDS_WITH_FOCAL_OFFICER as readonly OrganisationKind[]).includes(kind)
}

export function isClosed({ closedFrom }: Pick<Organisation, 'closedFrom'>, today: PlainDate): boolean {
  return closedFrom !== undefined && Temporal.PlainDate.compare(closedFrom, today) <= 0
}
