export { continueSeries } from './actions/continue-series.ts'
export { type AssignmentsIssued, assignmentsIssued } from './news.ts'
