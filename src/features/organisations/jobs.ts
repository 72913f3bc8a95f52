import type { Tx } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { applyDueMergers } from './actions/apply-due-mergers.ts'
import { applyDueNames } from './actions/apply-due-names.ts'

/** Nobody asks: what subscribers read of a request (actor, now, today, the transaction) is all there is. */
function unasked(tx: Tx, now: Temporal.Instant): Ctx {
  const today = now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
  return { db: tx, now, today, actor: null, language: 'vi', url: '', address: '', userAgent: '', token: undefined, form: undefined, snapshot: undefined, publicUrl: '' } as Partial<Ctx> as Ctx
}

/** Every day just after midnight: names and mergers whose day has come. */
export const jobs: readonly Job[] = [{
  name: 'organisations_take_effect', cron: '5 17 * * *',
  run: (db, now) => db.transaction().execute(async (tx) => {
    const ctx = unasked(tx, now)
    await applyDueNames(tx, ctx)
    await applyDueMergers(tx, ctx)
  }),
}]
