import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { headsOf, peopleOfRoles, recipientsOf } from '../../notifications/public.ts'
import type { Remindable } from '../domain/remindable.ts'
import type { People } from '../domain/who-is-reminded.ts'

/** Who can act for each of these things today. */
export async function peopleWhoAct(db: Reader, things: readonly Remindable[], today: PlainDate): Promise<People> {
  const units = [...new Set(things.filter(({ charged }) => charged === 'unit').map(({ organisationId }) => organisationId))]
  const ofUnit = await recipientsOf(db, units, today)
  const heads = new Map<string, readonly string[]>()
  for (const unit of units) heads.set(unit, await headsOf(db, unit))
  const chiefs = await peopleOfRoles(db, ['CHIEF_OF_OFFICE'])
  const leaders = await peopleOfRoles(db, ['CHAIR', 'VICE_CHAIR'])
  return { ofUnit: (id) => ofUnit.get(id) ?? [], headsOf: (id) => heads.get(id) ?? [], chiefs, leaders }
}
