export { visibleAssignment, visibleDocument } from './queries/visible.ts'
