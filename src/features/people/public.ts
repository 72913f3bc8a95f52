export { type Person, STANDING_ROLES, type StandingRole } from './domain/person.ts'
export { peopleInSight } from './policy.ts'
export { findPerson } from './queries/find-person.ts'
export { routes } from './routes.ts'
