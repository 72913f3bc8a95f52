export { makePeriods } from './jobs.ts'
export { periodPart } from './period-part.ts'
