import type { Job } from '../../../platform/jobs/job.ts'
import { prepareDay } from '../actions/prepare-day.ts'

/** Every five minutes; the first time after the quiet hours of a working day makes its reminders. */
export const preparing: Job = { name: 'reminders_prepare', cron: '*/5 * * * *', run: prepareDay }
