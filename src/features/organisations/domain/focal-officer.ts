import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

/** Who is in charge of regular access, from the first to the last day, both inclusive (Đ9.2.d). */
export type FocalAppointment = { readonly id: string; readonly userId: string; readonly from: PlainDate; readonly to: PlainDate | undefined }
export type FocalDelegation = { readonly userId: string; readonly from: PlainDate; readonly to: PlainDate; readonly revoked: boolean }
export type Officer = { readonly userId: string; readonly organisationId: string; readonly active: boolean }

const CLAUSE = 'Đ9.2.d'
const STRANGER = { vi: 'Chỉ chọn người đang làm việc tại chính đơn vị này.', en: 'Choose somebody who works in this very unit and is active.' }
const SAME = { vi: 'Người này đang là đầu mối của đơn vị.', en: 'This person is the focal officer already.' }
const NO_FOCAL = { vi: 'Đơn vị chưa có đầu mối; hãy cử đầu mối trước khi ủy quyền.', en: 'The unit has no focal officer; appoint one before delegating.' }
const BACKWARDS = { vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.', en: 'The last day cannot come before the first.' }
const PAST = { vi: 'Thời gian ủy quyền đã qua.', en: 'The period of delegation is over already.' }

const earlier = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0
const worksHere = (officer: Officer | undefined, organisationId: string) => officer?.active === true && officer.organisationId === organisationId

/** What is wrong with appointing somebody from a day on. `open` is the appointment without an end. */
export function appointmentProblems(organisationId: string, officer: Officer | undefined, open: FocalAppointment | undefined, from: PlainDate): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!worksHere(officer, organisationId)) problems.push({ field: 'userId', code: 'NOT_OF_THIS_UNIT', text: STRANGER, clause: CLAUSE })
  else if (open?.userId === officer?.userId) problems.push({ field: 'userId', code: 'ALREADY_FOCAL', text: SAME, clause: CLAUSE })
  if (open !== undefined && earlier(from, open.from)) {
    const day = formatDate(open.from)
    problems.push({
      field: 'from', code: 'BEFORE_FORMER', clause: CLAUSE,
      text: { vi: `Đầu mối hiện tại được cử từ ${day}; người mới chỉ có thể từ ngày đó trở đi.`, en: `The present focal officer was appointed from ${day}; the new one cannot begin before.` },
    })
  }
  return problems
}

/** The last day of the former when somebody else begins; undefined when not one day is left, the former then never was. */
export function lastDayOfFormer(former: FocalAppointment, from: PlainDate): PlainDate | undefined {
  const last = from.subtract({ days: 1 })
  return earlier(last, former.from) ? undefined : last
}

export type Absence = { readonly userId: string; readonly from: PlainDate; readonly to: PlainDate }

/** What is wrong with a dated stand-in for the focal officer. */
export function delegationProblems(
  organisationId: string, officer: Officer | undefined, focalUserId: string | undefined, others: readonly FocalDelegation[], absence: Absence, today: PlainDate,
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (focalUserId === undefined) problems.push({ field: '', code: 'NO_FOCAL_OFFICER', text: NO_FOCAL, clause: CLAUSE })
  if (!worksHere(officer, organisationId)) problems.push({ field: 'userId', code: 'NOT_OF_THIS_UNIT', text: STRANGER, clause: CLAUSE })
  else if (officer?.userId === focalUserId) problems.push({ field: 'userId', code: 'ALREADY_FOCAL', text: SAME, clause: CLAUSE })
  if (earlier(absence.to, absence.from)) problems.push({ field: 'to', code: 'ENDS_BEFORE_START', text: BACKWARDS })
  else if (earlier(absence.to, today)) problems.push({ field: 'to', code: 'IN_THE_PAST', text: PAST })
  const clash = others.find(({ from, to, revoked }) => !revoked && !earlier(absence.to, from) && !earlier(to, absence.from))
  if (clash !== undefined) {
    const days = `${formatDate(clash.from)} – ${formatDate(clash.to)}`
    problems.push({ field: 'from', code: 'OVERLAPS', clause: CLAUSE, text: { vi: `Đã có ủy quyền cho ${days}; hãy thu hồi trước.`, en: `There is a delegation for ${days} already; revoke it first.` } })
  }
  return problems
}
