import type { Job } from '../../../platform/jobs/job.ts'
import { openPeriodicObligations } from '../actions/open-periodic-obligations.ts'

/** Every hour: a new period's clocks are there just after midnight, and after an outage within the hour. */
export const openPeriodic: Job = {
  name: 'obligations_open_periodic', cron: '5 * * * *',
  run: (db, now) => db.transaction().execute(async (tx) => void (await openPeriodicObligations(tx, now))),
}
