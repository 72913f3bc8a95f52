import { localDate } from '../../kernel/plain-date.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { applyDueMergers } from './actions/apply-due-mergers.ts'
import { applyDueNames } from './actions/apply-due-names.ts'

/** Every day just after midnight: names and mergers whose day has come. */
export const jobs: readonly Job[] = [{
  name: 'organisations_take_effect', cron: '5 17 * * *',
  run: (db, now) => db.transaction().execute(async (tx) => {
    const occasion = { actor: null, now, today: localDate(now) }
    await applyDueNames(tx, occasion)
    await applyDueMergers(tx, occasion)
  }),
}]
