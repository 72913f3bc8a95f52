import type { FieldProblem } from '../../../kernel/problem.ts'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const PHONE = /^\+?[\d .()-]{6,20}$/

export const isEmail = (text: string): boolean => EMAIL.test(text) && text.length <= 200
export const isPhone = (text: string): boolean => PHONE.test(text)

const BAD_EMAIL = { vi: 'Thư điện tử không hợp lệ.', en: 'Not an e-mail address.' }
const BAD_PHONE = { vi: 'Số điện thoại không hợp lệ.', en: 'Not a telephone number.' }

/** What is wrong with where somebody can be reached; both may be left out. */
export function contactProblems({ email, phone }: { readonly email: string | undefined; readonly phone: string | undefined }): FieldProblem[] {
  return [
    ...(email === undefined || isEmail(email) ? [] : [{ field: 'email', code: 'INVALID_EMAIL', text: BAD_EMAIL }]),
    ...(phone === undefined || isPhone(phone) ? [] : [{ field: 'phone', code: 'INVALID_PHONE', text: BAD_PHONE }]),
  ]
}
