import type { Job } from '../../../platform/jobs/job.ts'
import { sendWaiting } from '../actions/send-waiting.ts'

/** Every other minute; by itself it does nothing in quiet hours and on days off. */
export const sending: Job = { name: 'deliveries_send', cron: '*/2 * * * *', run: sendWaiting }
