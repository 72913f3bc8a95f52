import { routes as amendments } from '../features/amendments/routes.ts'
import { routes as assignments } from '../features/assignments/routes.ts'
import { routes as attachments } from '../features/attachments/routes.ts'
import { routes as audit, sealing } from '../features/audit/public.ts'
import { routes as classification } from '../features/classification/routes.ts'
import { routes as coordination } from '../features/coordination/routes.ts'
import { routes as corrections } from '../features/corrections/routes.ts'
import { sending } from '../features/deliveries/public.ts'
import { routes as deliveries } from '../features/deliveries/routes.ts'
import { routes as documents } from '../features/documents/routes.ts'
import { routes as eventDeadlines } from '../features/event-deadlines/routes.ts'
import { routes as extensions } from '../features/extensions/public.ts'
import { routes as home } from '../features/home/routes.ts'
import { routes as informationRequests } from '../features/information-requests/routes.ts'
import { routes as informationSheet } from '../features/information-sheet/routes.ts'
import { routes as issues } from '../features/issues/routes.ts'
import { routes as notifications } from '../features/notifications/routes.ts'
import { openPeriodic, rollQuarterly } from '../features/obligations/public.ts'
import { routes as obligations } from '../features/obligations/routes.ts'
import { jobs as organisationJobs } from '../features/organisations/jobs.ts'
import { routes as organisations } from '../features/organisations/routes.ts'
import { routes as people } from '../features/people/public.ts'
import { routes as provincialTasks } from '../features/provincial-tasks/routes.ts'
import { makePeriods } from '../features/recurring-tasks/public.ts'
import { routes as recurringTasks } from '../features/recurring-tasks/routes.ts'
import { routes as regulation } from '../features/regulation/public.ts'
import { preparing } from '../features/reminders/public.ts'
import { routes as reminders } from '../features/reminders/routes.ts'
import { routes as returns } from '../features/returns/routes.ts'
import { routes as secretRegister } from '../features/secret-register/routes.ts'
import { signInJobs, signInRoutes } from '../features/sign-in/public.ts'
import { routes as taskList } from '../features/task-list/public.ts'
import { routes as unitWork } from '../features/unit-work/routes.ts'
import { routes as urging } from '../features/urging/routes.ts'
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
  { name: 'extensions', routes: extensions },
  { name: 'amendments', routes: amendments },
  { name: 'returns', routes: returns },
  { name: 'event-deadlines', routes: eventDeadlines },
  { name: 'provincial-tasks', routes: provincialTasks },
  { name: 'recurring-tasks', routes: recurringTasks, jobs: [makePeriods] },
  { name: 'obligations', routes: obligations, jobs: [rollQuarterly, openPeriodic] },
  { name: 'corrections', routes: corrections },
  { name: 'organisations', routes: organisations, jobs: organisationJobs },
  { name: 'people', routes: people },
  { name: 'work-calendar', routes: workCalendar },
  { name: 'regulation', routes: regulation },
  { name: 'task-list', routes: taskList },
  { name: 'home', routes: home },
  { name: 'notifications', routes: notifications },
  { name: 'coordination', routes: coordination },
  { name: 'information-requests', routes: informationRequests },
  { name: 'issues', routes: issues },
  { name: 'unit-work', routes: unitWork },
  { name: 'urging', routes: urging },
  { name: 'secret-register', routes: secretRegister },
  { name: 'information-sheet', routes: informationSheet },
  { name: 'reminders', routes: reminders, jobs: [preparing] },
  { name: 'deliveries', routes: deliveries, jobs: [sending] },
  { name: 'audit', routes: audit, jobs: sealing },
]

/** The work that runs by itself. */
export function allJobs(): readonly Job[] {
  return [...features.flatMap((feature) => feature.jobs ?? []), forgetOldKeys]
}
