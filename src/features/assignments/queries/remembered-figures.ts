import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import type { AsOf } from '../domain/as-of.ts'
import type { UnitFigures } from '../domain/figures.ts'
import { figuresAt } from './figures-at.ts'

export type FiguresAsOf = AsOf & { readonly units: readonly UnitFigures[] }
type Asking = { readonly db: Reader; readonly snapshot: string | undefined; readonly now: Temporal.Instant }

const memo = new SnapshotMemo<FiguresAsOf>(50)

/**
 * The figures with the instant they are of. Within one snapshot nothing has happened since they were made,
 * so those of this very day, asked for now a moment later, are those of the moment before.
 */
export function rememberedFigures({ db, snapshot, now }: Asking, { asOf, day }: AsOf, leadIds: readonly string[] | undefined): Promise<FiguresAsOf> {
  const when = asOf.equals(now) ? `now ${day}` : asOf.toString()
  return memo.get(snapshot, [when, ...(leadIds ?? ['all'])].join(' '), async () => (
    { asOf, day, units: await figuresAt(db, { asOf, ...(leadIds === undefined ? {} : { leadIds }) }) }
  ))
}
