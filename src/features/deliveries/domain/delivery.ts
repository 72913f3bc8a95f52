import type { DeliveryState } from './delivery-lifecycle.ts'

export type DeliveryChannel = 'mail' | 'message'

/** Something that goes out, without its text. */
export type Delivery = {
  readonly id: string
  readonly channel: DeliveryChannel
  readonly userId: string
  readonly fullName: string
  readonly address: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly nextTryAt: Temporal.Instant | null
  readonly lastError: string | null
  readonly createdAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
}
