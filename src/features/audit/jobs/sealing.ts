import type { Job } from '../../../platform/jobs/job.ts'
import { sealEvents } from './seal-events.ts'

/** Each minute what is new; each hour whatever was left behind, however long ago. */
export const sealing: readonly Job[] = [
  { name: 'audit_seal', cron: '* * * * *', run: async (db, now) => void (await sealEvents(db, now)) },
  { name: 'audit_seal_left_behind', cron: '30 * * * *', run: async (db, now) => void (await sealEvents(db, now, 'whole')) },
]
