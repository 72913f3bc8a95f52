import type { Job } from '../../platform/jobs/job.ts'
import { forgetOldSignIns } from './store.ts'

export const jobs: readonly Job[] = [{ name: 'sign_in_forget_old', cron: '20 18 * * *', run: forgetOldSignIns }]
