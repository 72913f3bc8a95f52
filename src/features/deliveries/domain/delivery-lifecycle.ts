export const DELIVERY_STATES = ['waiting', 'failed', 'sending', 'sent', 'unconfirmed', 'dead', 'replaced'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/**
 * What can happen to something that goes out, and from which states. `begin`: its text is about to be handed over; from there on
 * a crash leaves it `sending`. A message is then resumed under its key; a mail becomes `unconfirmed`: nobody knows, so only a
 * person sends it again (decision 0018).
 */
export const DELIVERY_TRANSITIONS = {
  begin: { from: ['waiting', 'failed'], to: 'sending' },
  accept: { from: ['sending', 'unconfirmed'], to: 'sent' },
  postpone: { from: ['waiting', 'failed', 'sending'], to: 'failed' },
  give_up: { from: ['waiting', 'failed', 'sending'], to: 'dead' },
  resume: { from: ['sending'], to: 'failed' },
  lose_sight: { from: ['sending'], to: 'unconfirmed' },
  replace: { from: ['waiting', 'failed', 'dead'], to: 'replaced' },
  retry: { from: ['failed', 'dead', 'unconfirmed'], to: 'waiting' },
} as const satisfies Record<string, { readonly from: readonly DeliveryState[]; readonly to: DeliveryState }>

export type DeliveryMove = keyof typeof DELIVERY_TRANSITIONS

export function canMove(state: DeliveryState, move: DeliveryMove): boolean {
  return (DELIVERY_TRANSITIONS[move].from as readonly DeliveryState[]).includes(state)
}
