import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { unitChoices } from './unit-choices.ts'

/** The units that are picked together as leads: communes and towns, departments. */
export async function leadGroups(db: Reader, today: PlainDate): Promise<{ communes: string[]; departments: string[] }> {
  const units = await unitChoices(db, today)
  const of = (kind: string) => units.filter((unit) => unit.kind === kind).map((unit) => unit.id)
  return { communes: of('commune'), departments: of('department') }
}
