import { Invalid } from '../../../kernel/problem.ts'
import type { Refusal } from '../../../kernel/refusal.ts'

/** One sentence for an unknown name, a wrong password and a closed account: nobody learns who has an account. */
export function wrongNameOrPassword(): Invalid {
  return new Invalid([{ field: '', code: 'WRONG_NAME_OR_PASSWORD', text: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The user name or the password is not right.',
  } }])
}

export function tooManyAttempts(minutes: number): Invalid {
  return new Invalid([{ field: '', code: 'TOO_MANY_ATTEMPTS', text: {
    vi: `Đã thử sai nhiều lần. Vui lòng đợi ${minutes} phút rồi thử lại; nếu quên mật khẩu, liên hệ người quản trị để nhận liên kết đặt lại.`,
    en: `Too many wrong attempts. Please wait ${minutes} minute${minutes === 1 ? '' : 's'} and try again; if you forgot the password, ask the administrator for a link.`,
  } }])
}

export function signInBusy(): Invalid {
  return new Invalid([{ field: '', code: 'SIGN_IN_BUSY', text: {
    vi: 'Nhiều người đang đăng nhập cùng lúc. Vui lòng thử lại sau vài giây.', en: 'Many people are signing in at once. Please try again in a few seconds.',
  } }])
}

export function wrongPassword(field: string): Invalid {
  return new Invalid([{ field, code: 'WRONG_PASSWORD', text: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The present password is not right.' } }])
}

export function wrongCode(): Invalid {
  return new Invalid([{ field: 'code', code: 'WRONG_CODE', text: {
    vi: 'Mã không đúng hoặc đã dùng. Vui lòng nhập mã mới đang hiện trên điện thoại.', en: 'The code is wrong or was used already. Please type the code shown now.',
  } }])
}

export function challengeOver(): Invalid {
  return new Invalid([{ field: '', code: 'CHALLENGE_OVER', text: {
    vi: 'Đã quá thời gian nhập mã. Vui lòng đăng nhập lại.', en: 'The time for the code is over. Please sign in again.',
  } }])
}

export function badExpiry(): Invalid {
  return new Invalid([{ field: 'expiresOn', code: 'EXPIRY_OUT_OF_RANGE', text: {
    vi: 'Ngày hết hạn phải sau hôm nay và không quá 366 ngày.', en: 'The expiry must be after today and within 366 days.',
  } }])
}

export const SESSION_ONLY: Refusal = { code: 'SESSION_ONLY', text: {
  vi: 'Chỉ thực hiện được khi đăng nhập bằng trình duyệt, không bằng khóa truy cập.', en: 'Only a signed-in browser may do this, not an access token.',
} }

export const ALREADY_ON: Refusal = { code: 'SECOND_STEP_ON', text: {
  vi: 'Xác nhận hai bước đang bật; muốn đổi điện thoại thì tắt trước.', en: 'The second step is on; turn it off first to change the device.',
} }
