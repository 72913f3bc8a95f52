export { endWithPhase, endWithTask, moveRequests } from './actions/end-requests.ts'
export { coordinationAtHome } from './home-parts.ts'
export { coordinationPart } from './task-part.ts'
