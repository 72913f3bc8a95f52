import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { ObligationKind } from '../domain/obligation.ts'
import type { ObligationState } from '../queries/list-obligations.ts'

type Narrowed = {
  readonly state?: ObligationState
  readonly kind?: ObligationKind | undefined
  readonly unit?: string | undefined
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
  readonly after?: string | undefined
}

/** The list under these filters, or with `path` what is made of it. */
export function obligationsHref({ state, kind, unit, from, to, after }: Narrowed, path = '/obligations'): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ state, kind, unit, from, to, after })) if (value !== undefined) query.set(name, value.toString())
  const said = query.toString()
  return said === '' ? path : `${path}?${said}`
}
