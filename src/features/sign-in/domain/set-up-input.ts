import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import { isUserName } from './user-name.ts'

export type SetUpInput = {
  readonly authorityName: string
  readonly authorityShortName: string
  readonly authoritySymbol: string
  readonly officeName: string
  readonly officeShortName: string
  readonly officeSymbol: string
  readonly fullName: string
  readonly userName: string
  readonly password: string
  readonly passwordAgain: string
}

const SYMBOL: Text = { vi: 'Ký hiệu gồm chữ in hoa không dấu, số, dấu chấm hoặc gạch nối, ví dụ UBND, VP.', en: 'A symbol has capitals without marks, digits, dots or hyphens, e.g. UBND, VP.' }
const SAME_SYMBOL: Text = { vi: 'Ký hiệu của văn phòng phải khác ký hiệu của cơ quan.', en: 'The Office needs a symbol other than the authority’s.' }
const USER_NAME: Text = { vi: 'Tên đăng nhập gồm chữ thường không dấu, số, dấu chấm, gạch, từ 2 đến 80 ký tự.', en: 'A user name has small letters without marks, digits, dots, hyphens; 2 to 80 of them.' }

/** What is wrong with the words of the first set-up; passwords have their own rules. */
export function setUpProblems(input: SetUpInput): FieldProblem[] {
  const symbol = (field: 'authoritySymbol' | 'officeSymbol') =>
    /^[A-Z0-9.-]{1,35}$/.test(input[field]) ? [] : [{ field, code: 'BAD_SYMBOL', text: SYMBOL }]
  return [
    ...symbol('authoritySymbol'), ...symbol('officeSymbol'),
    ...(input.authoritySymbol === input.officeSymbol ? [{ field: 'officeSymbol', code: 'SAME_SYMBOL', text: SAME_SYMBOL }] : []),
    ...(isUserName(input.userName.toLowerCase()) ? [] : [{ field: 'userName', code: 'BAD_USER_NAME', text: USER_NAME }]),
  ]
}
