import type { Text } from './text.ts'

/** One reason why not: what, why (the clause of the regulation) and what to do instead. */
export type Refusal = {
  readonly code: string
  readonly text: Text
  readonly clause?: string
}

/** Every reason why `actor` may not do `Action` to `subject`; an empty list is permission. */
export type Refusals<A, Action extends string, Subject> = (actor: A, action: Action, subject: Subject) => readonly Refusal[]
