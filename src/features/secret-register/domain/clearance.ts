import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Secrecy } from './secrecy.ts'

export type ClearanceGrant = {
  readonly userId: string
  readonly level: Secrecy
  readonly fromDate: PlainDate
  readonly toDate: PlainDate
  readonly decisionReference: string
  readonly decisionDate: PlainDate
}

export type Clearance = Omit<ClearanceGrant, 'userId'> & {
  readonly id: string
  readonly fullName: string
  readonly organisationName: string
  readonly grantedByName: string
  readonly revokedAt: Temporal.Instant | null
}

/** What keeps a clearance from being granted as it stands: nobody clears himself, and it has an end. */
export function clearanceProblems(grant: ClearanceGrant, grantedBy: string, today: PlainDate): readonly FieldProblem[] {
  const problem = (field: string, code: string, vi: string, en: string): FieldProblem => ({ field, code, clause: 'Đ5.2', text: { vi, en } })
  const after = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) > 0
  return [
    ...(grant.userId === grantedBy ? [problem('userId', 'OWN_CLEARANCE', 'Không ai tự cấp quyền cho mình; việc này do người có thẩm quyền khác quyết định.', 'Nobody clears himself; somebody else with authority decides.')] : []),
    ...(after(grant.fromDate, grant.toDate) ? [problem('toDate', 'ENDS_BEFORE_IT_BEGINS', 'Ngày cuối không được trước ngày đầu.', 'The last day lies before the first.')] : []),
    ...(after(grant.decisionDate, today) ? [problem('decisionDate', 'DECIDED_IN_FUTURE', 'Ngày quyết định không được sau ngày hôm nay.', 'The decision lies in the future.')] : []),
  ]
}
