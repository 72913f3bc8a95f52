export { lapseReturn, lapseReturnOfEnded } from './actions/lapse-return.ts'
export { returnsPart } from './task-part.ts'
export { returnsOnHome } from './waiting-on-home.ts'
