export type { NewEvent } from './domain/event.ts'
export { recordEvent, recordEvents } from './store.ts'
