export { moveInformation } from './actions/close-request.ts'
export { informationAtHome } from './home-parts.ts'
export { informationPart } from './task-part.ts'
