import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { dueMergers } from '../queries/due-mergers.ts'
import { carryOutMerger } from './carry-out-merger.ts'

/** The daily job: carries out every merger whose day has come. Run twice it changes nothing the second time. */
export async function applyDueMergers(tx: Tx, ctx: Occasion): Promise<void> {
  for (const merger of await dueMergers(tx, ctx.today)) await carryOutMerger(tx, ctx, merger)
}
