import { routes as audit, sealEvents } from '../features/audit/public.ts'
import { tellOfConfirmation, tellOfRejection, tellOfReport } from '../features/notifications/public.ts'
import { routes as notifications } from '../features/notifications/routes.ts'
import { routes as regulation } from '../features/regulation/public.ts'
import { routes as workCalendar } from '../features/work-calendar/public.ts'
import { signInJobs, signInRoutes } from '../features/sign-in/public.ts'
import type { Job } from '../platform/jobs/job.ts'
import type { Feature } from './feature.ts'

/** The explicit list of features; a feature that is not here does not exist. */
export const features: readonly Feature[] = [
  { name: 'sign-in', routes: signInRoutes, jobs: signInJobs },
  { name: 'work-calendar', routes: workCalendar },
  { name: 'regulation', routes: regulation },
  { name: 'notifications', routes: notifications },
  { name: 'audit', routes: audit, jobs: [{ name: 'audit_seal', cron: '* * * * *', run: async (db) => void (await sealEvents(db)) }] },
]

/** The work that runs by itself. */
export function allJobs(): readonly Job[] {
  return features.flatMap((feature) => feature.jobs ?? [])
}
