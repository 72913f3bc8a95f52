import { deleteKeysBefore } from '../db/idempotency-keys.ts'
import type { Job } from './job.ts'

/** A key protects against sending twice, which happens within minutes; a week covers a client that was offline. */
const KEPT_HOURS = 7 * 24

/** Idempotency keys of more than a week ago, with the answers kept beside them, are forgotten each night. */
export const forgetOldKeys: Job = {
  name: 'idempotency_forget_old', cron: '40 18 * * *',
  run: (db, now) => deleteKeysBefore(db, now.subtract({ hours: KEPT_HOURS })),
}
