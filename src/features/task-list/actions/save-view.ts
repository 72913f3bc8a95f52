import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { MOST_VIEWS, nameTaken, tooManyViews } from '../domain/saved-view.ts'
import { insertSavedView, lockSavedViews } from '../store.ts'

/** Keeps the filters under a name of the person's own; answers the view's identifier. */
export async function saveView(tx: Tx, ctx: Ctx, { actor }: Permit<'signed_in', null>, view: { name: string; query: string }): Promise<string> {
  const names = await lockSavedViews(tx, actor.userId)
  const problems = [...(names.includes(view.name) ? [nameTaken] : []), ...(names.length >= MOST_VIEWS ? [tooManyViews] : [])]
  if (problems.length > 0) throw new Invalid(problems.map((problem) => ({ field: 'name', ...problem })))
  return insertSavedView(tx, { userId: actor.userId, ...view, now: ctx.now })
}
