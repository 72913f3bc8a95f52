import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { SavedView } from './domain/saved-view.ts'

/** A saved view is found only by whoever saved it, and they may delete it. */
export function refusals(_actor: Actor, _action: 'remove', _view: SavedView): readonly Refusal[] {
  return []
}
