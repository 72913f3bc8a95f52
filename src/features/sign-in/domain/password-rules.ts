import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import { isAmongTheWorst } from './worst-passwords.ts'

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200

const TOO_SHORT: Text = { vi: `Mật khẩu cần ít nhất ${PASSWORD_MIN} ký tự; một câu ngắn dễ nhớ là tốt nhất.`, en: `A password needs at least ${PASSWORD_MIN} characters; a short sentence is best.` }
const TOO_LONG: Text = { vi: `Mật khẩu dài quá ${PASSWORD_MAX} ký tự.`, en: `The password is longer than ${PASSWORD_MAX} characters.` }
const LIKE_NAME: Text = { vi: 'Mật khẩu không được trùng hoặc chỉ thêm vài ký tự vào tên đăng nhập.', en: 'The password must not be the user name, nor the user name with a little added.' }
const WORST: Text = { vi: 'Mật khẩu này nằm trong số những mật khẩu bị đoán đầu tiên; vui lòng chọn mật khẩu khác.', en: 'This is one of the first passwords anyone would guess; please choose another.' }
const DIFFERENT: Text = { vi: 'Hai lần nhập mật khẩu không giống nhau.', en: 'The two passwords are not the same.' }

/** Everything wrong with a new password. There are no rules of composition: length is what counts (NIST SP 800-63B §5.1.1.2). */
export function passwordProblems(password: string, userName: string): FieldProblem[] {
  const length = Array.from(password).length
  const about = (code: string, text: Text): FieldProblem => ({ field: 'password', code, text })
  return [
    ...(length < PASSWORD_MIN ? [about('PASSWORD_TOO_SHORT', TOO_SHORT)] : []),
    ...(length > PASSWORD_MAX ? [about('PASSWORD_TOO_LONG', TOO_LONG)] : []),
    ...(isLikeName(password, userName) ? [about('PASSWORD_LIKE_USER_NAME', LIKE_NAME)] : []),
    ...(length >= PASSWORD_MIN && isAmongTheWorst(password) ? [about('PASSWORD_TOO_COMMON', WORST)] : []),
  ]
}

/** The same for a password typed twice. */
export function newPasswordProblems(password: string, again: string, userName: string): FieldProblem[] {
  const same = password === again ? [] : [{ field: 'passwordAgain', code: 'PASSWORDS_DIFFER', text: DIFFERENT }]
  return [...passwordProblems(password, userName), ...same]
}

function isLikeName(password: string, userName: string): boolean {
  const [plain, name] = [password.toLowerCase(), userName.toLowerCase()]
  if (name === '') return false
  return plain === name || (name.length >= 4 && plain.startsWith(name) && plain.length - name.length <= 4)
}
