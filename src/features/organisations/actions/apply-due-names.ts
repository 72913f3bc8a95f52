import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvents } from '../../audit/public.ts'
import { dueNames } from '../queries/due-names.ts'
import { takeName } from '../store.ts'

/** The daily job: gives every organisation the name whose day has come. Run twice it does nothing the second time. Answers how many. */
export async function applyDueNames(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now'> & { readonly today: PlainDate }): Promise<number> {
  const due = await dueNames(tx, ctx.today)
  for (const unit of due) await takeName(tx, unit.id, unit)
  await recordEvents(tx, ctx, due.map(({ id, name, shortName, formerName, formerShortName }) => ({
    kind: 'ORGANISATION_NAME_TOOK_EFFECT', organisationId: id, before: { name: formerName, shortName: formerShortName }, after: { name, shortName },
  })))
  return due.length
}
