import type { Job } from '../../../platform/jobs/job.ts'
import { rollQuarterlyObligations } from '../actions/roll-quarterly-obligations.ts'

/** 00:05 in Việt Nam every day: on the first day of a quarter its clocks are there when people come to work. */
export const rollQuarterly: Job = {
  name: 'obligations_roll_quarterly', cron: '5 17 * * *',
  run: (db, now) => db.transaction().execute(async (tx) => void (await rollQuarterlyObligations(tx, now))),
}
