import type { TestApplication } from '../support/application.ts'
import type { PersonKey } from '../support/district.ts'
import type { LivedIn } from '../support/lived-in.ts'

export type Screen = { readonly name: string; readonly who: PersonKey | 'visitor'; readonly at: string; readonly press?: string }

/** What can be seen without any data. */
export function everyScreen(app: TestApplication): Screen[] {
  const { organisations, people } = app.district
  return [
    { name: 'sign-in', who: 'visitor', at: '/sign-in' },
    { name: 'home-unit', who: 'economyFocal', at: '/' },
    { name: 'home-office', who: 'monitor', at: '/' },
    { name: 'home-chair', who: 'chair', at: '/' },
    { name: 'home-admin', who: 'admin', at: '/' },
    { name: 'list-office', who: 'monitor', at: '/assignments' },
    { name: 'list-unit', who: 'economyFocal', at: '/assignments' },
    { name: 'documents', who: 'clerk', at: '/documents' },
    { name: 'unit', who: 'monitor', at: `/organisations/${organisations.economy}` },
    { name: 'obligations', who: 'chief', at: '/obligations' },
    { name: 'notifications', who: 'economyFocal', at: '/notifications' },
    { name: 'organisations', who: 'admin', at: '/organisations' },
    { name: 'organisation-record', who: 'admin', at: `/organisations/${organisations.economy}/record` },
    { name: 'people', who: 'admin', at: '/people' },
    { name: 'person', who: 'admin', at: `/people/${people.economyFocal}` },
    { name: 'events', who: 'admin', at: '/events' },
  ]
}

/** What there is to see once people have worked. */
export function workedScreens(app: TestApplication, world: LivedIn): Screen[] {
  return [
    ...everyScreen(app),
    { name: 'task-overdue-unit', who: 'economyFocal', at: `/assignments/${world.tasks.overdue}` },
    { name: 'task-pending-office', who: 'monitor', at: `/assignments/${world.tasks.pending}` },
    { name: 'task-closed', who: 'chief', at: `/assignments/${world.tasks.closed}` },
    { name: 'task-actions-open', who: 'economyFocal', at: `/assignments/${world.tasks.overdue}`, press: 'main details > summary' },
    { name: 'register', who: 'clerk', at: '/documents/new' },
    { name: 'document', who: 'monitor', at: `/documents/${world.published}` },
    { name: 'document-draft', who: 'clerk', at: `/documents/${world.draft}` },
    { name: 'split', who: 'monitor', at: `/documents/${world.draft}/tasks` },
    { name: 'split-refused', who: 'monitor', at: `/documents/${world.draft}/tasks`, press: 'button[name="intent"][value="publish"]' },
    { name: 'list-filters', who: 'monitor', at: '/assignments?status=overdue&q=bao+cao', press: '.filter > summary' },
    { name: 'account', who: 'economyHead', at: '/account' },
    { name: 'calendar', who: 'admin', at: '/work-calendar' },
    { name: 'regulation', who: 'admin', at: '/regulation' },
    { name: 'not-found', who: 'clerk', at: '/nothing-here' },
  ]
}
