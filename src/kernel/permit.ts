import type { Actor } from './actor.ts'

declare const minted: unique symbol

/** Proof that `actor` may do `Action` to `subject`. Only the authorizer in platform/http can make one. */
export type Permit<Action extends string, Subject> = {
  readonly actor: Actor
  readonly action: Action
  readonly subject: Subject
  readonly [minted]: true
}
