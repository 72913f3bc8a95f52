import { localDate } from '../../kernel/plain-date.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { continueSeries } from '../classification/public.ts'
import { seriesThatBegin } from './queries/series-that-begin.ts'

/** 00:10 in Việt Nam every day: the tasks of a period are there when people come to work on its first day. */
export const makePeriods: Job = {
  name: 'recurring_tasks_make_periods', cron: '10 17 * * *',
  run: async (db, now) => {
    const today = localDate(now)
    const failed: unknown[] = []
    // Each series by itself: what is wrong with one keeps no other from its tasks.
    for (const taskId of await seriesThatBegin(db, today)) {
      try {
        await db.transaction().execute((tx) => continueSeries(tx, { actor: null, now, today }, taskId))
      } catch (error) {
        failed.push(error)
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, 'recurring tasks whose next period could not be made')
  },
}
