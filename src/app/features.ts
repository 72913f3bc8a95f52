import { routes as assignments } from '../features/assignments/routes.ts'
import { routes as attachments } from '../features/attachments/routes.ts'
import { routes as audit, sealing } from '../features/audit/public.ts'
import { routes as classification } from '../features/classification/routes.ts'
import { sending } from '../features/deliveries/public.ts'
import { routes as deliveries } from '../features/deliveries/routes.ts'
import { routes as documents } from '../features/documents/routes.ts'
import { routes as home } from '../features/home/routes.ts'
import { routes as notifications } from '../features/notifications/routes.ts'
import { rollQuarterly } from '../features/obligations/public.ts'
import { routes as obligations } from '../features/obligations/routes.ts'
import { jobs as organisationJobs } from '../features/organisations/jobs.ts'
import { routes as organisations } from '../features/organisations/routes.ts'
import { routes as people } from '../features/people/public.ts'
import { routes as regulation } from '../features/regulation/public.ts'
import { preparing } from '../features/reminders/public.ts'
import { routes as reminders } from '../features/reminders/routes.ts'
import { signInJobs, signInRoutes } from '../features/sign-in/public.ts'
import { routes as taskList } from '../features/task-list/public.ts'
import { routes as workCalendar } from '../features/work-calendar/public.ts'
import { forgetOldKeys } from '../platform/jobs/forget-old-keys.ts'
import type { Job } from '../platform/jobs/job.ts'
import type { Feature } from './feature.ts'

/** The explicit list of features; a feature that is not here does not exist. */
export const features: readonly Feature[] = [
  { name: 'sign-in', routes: signInRoutes, jobs: signInJobs },
  { name: 'documents', routes: documents },
  { name: 'attachments', routes: attachments },
  { name: 'assignments', routes: assignments },
  { name: 'classification', routes: classification },
  { name: 'obligations', routes: obligations, jobs: [rollQuarterly] },
  { name: 'organisations', routes: organisations, jobs: organisationJobs },
  { name: 'people', routes: people },
  { name: 'work-calendar', routes: workCalendar },
  { name: 'regulation', routes: regulation },
  { name: 'task-list', routes: taskList },
  { name: 'home', routes: home },
  { name: 'notifications', routes: notifications },
  { name: 'reminders', routes: reminders, jobs: [preparing] },
  { name: 'deliveries', routes: deliveries, jobs: [sending] },
  { name: 'audit', routes: audit, jobs: sealing },
]

/** The work that runs by itself. */
export function allJobs(): readonly Job[] {
  return [...features.flatMap((feature) => feature.jobs ?? []), forgetOldKeys]
}
