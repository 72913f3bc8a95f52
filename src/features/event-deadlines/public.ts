export { dueEventPart } from './due-event-part.ts'
