export { tellOfIssue, type IssueNews } from './actions/tell-of-issue.ts'
export { tellOfConfirmation, tellOfDelegation, tellOfRejection, tellOfReport, tellOfWithdrawal } from './actions/tell-of-result.ts'
export { unreadCount } from './queries/unread-count.ts'
