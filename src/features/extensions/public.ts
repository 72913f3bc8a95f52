export { lapseRequest, lapseWithPhase, moveRequestsOnMerger } from './actions/lapse-requests.ts'
export { extensionHomeParts } from './home-parts.ts'
export { routes } from './routes.ts'
export { extensionsPart } from './task-part.ts'
