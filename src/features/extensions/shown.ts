import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { ExtensionRequest } from './domain/extension-request.ts'
import type { Situation } from './domain/situation.ts'

/** What the panels are judged and drawn by. */
export type Shown = {
  readonly actor: Actor
  readonly taskId: string
  readonly connected: boolean
  readonly request: ExtensionRequest | null
  readonly situation: Situation
  readonly noticeDays: number
  readonly today: PlainDate
}
