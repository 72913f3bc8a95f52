export { type AssignmentsIssued, assignmentsIssued } from './news.ts'
