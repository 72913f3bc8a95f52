import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

export type Workplace = { readonly connected: boolean; readonly closedFrom: PlainDate | null | undefined }

const UNKNOWN = { vi: 'Không có đơn vị này.', en: 'There is no such organisation.' }
const UNCONNECTED = { vi: 'Đơn vị chưa kết nối phần mềm nên không có tài khoản; Văn phòng cập nhật thay.', en: 'The organisation is not connected and has no accounts; the Office records for it.' }
const CLOSED = { vi: 'Đơn vị đã ngừng hoạt động hoặc đã sáp nhập.', en: 'The organisation is closed or merged.' }

/** What is wrong with somebody working there; nothing wrong is an empty list. */
export function placementProblems(workplace: Workplace | undefined): FieldProblem[] {
  if (workplace === undefined) return [{ field: 'organisationId', code: 'NO_SUCH_ORGANISATION', text: UNKNOWN }]
  const problems: FieldProblem[] = []
  if (!workplace.connected) problems.push({ field: 'organisationId', code: 'NOT_CONNECTED', text: UNCONNECTED, clause: 'Đ6.1.b' })
  if (workplace.closedFrom !== null && workplace.closedFrom !== undefined) problems.push({ field: 'organisationId', code: 'ORGANISATION_CLOSED', text: CLOSED })
  return problems
}

const USER_NAME = /^[a-z0-9][a-z0-9._@-]{1,79}$/
const BAD_NAME = { vi: 'Tên đăng nhập từ 2 ký tự, chỉ gồm chữ thường không dấu, số và . _ @ -', en: 'A user name has at least two characters: lower-case letters, digits and . _ @ -' }

export function userNameProblems(userName: string): FieldProblem[] {
  return USER_NAME.test(userName) ? [] : [{ field: 'userName', code: 'INVALID_USER_NAME', text: BAD_NAME }]
}
