import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { SavedView } from '../domain/saved-view.ts'
import { deleteSavedView } from '../store.ts'

export async function removeView(tx: Tx, { actor, subject }: Permit<'remove', SavedView>): Promise<void> {
  await deleteSavedView(tx, actor.userId, subject.id)
}
