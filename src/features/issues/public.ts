export { moveIssues } from './actions/move-issue.ts'
export { issuesAtHome } from './home-parts.ts'
export { issuesPart } from './task-part.ts'
