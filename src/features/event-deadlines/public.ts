export { putKnownDeadlineInForce } from './actions/put-known-deadline-in-force.ts'
export { dueEventPart } from './due-event-part.ts'
