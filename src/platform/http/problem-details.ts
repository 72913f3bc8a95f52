import { ZodError } from 'zod'
import { Conflict, Invalid, Missing, Refused } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Language, Text } from '../../kernel/text.ts'
import { NotSignedIn } from './authorize.ts'
import { problemsOf } from './fields.ts'
import { RefusedBody } from './refused-body.ts'

export type Problem = {
  readonly status: number
  readonly code: string
  readonly title: Text
  readonly problems: readonly (Refusal & { readonly field: string })[]
  readonly existing?: string
}

const TITLES = {
  invalid: { vi: 'Thông tin gửi lên chưa hợp lệ.', en: 'The input is not valid.' },
  refused: { vi: 'Chưa thực hiện được thao tác này.', en: 'This cannot be done.' },
  missing: { vi: 'Không tìm thấy nội dung này.', en: 'Not found.' },
  signIn: { vi: 'Vui lòng đăng nhập.', en: 'Please sign in.' },
  crossSite: { vi: 'Yêu cầu gửi từ trang khác không được chấp nhận.', en: 'Requests from another site are not accepted.' },
  busy: { vi: 'Cơ sở dữ liệu tạm thời chưa sẵn sàng; vui lòng thử lại sau ít phút.', en: 'The database is not available for now; please try again in a moment.' },
  failed: { vi: 'Hệ thống gặp lỗi; nội dung chưa được ghi.', en: 'Something failed; nothing was recorded.' },
  unreadable: { vi: 'Không đọc được nội dung gửi lên.', en: 'What was sent cannot be read.' },
  tooLarge: { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' },
  wrongKind: { vi: 'Chức năng này không nhận tệp hoặc kiểu nội dung đã gửi.', en: 'This takes no files, or not this kind of content.' },
  duplicate: { vi: 'Nội dung này đã có.', en: 'This exists already.' },
} as const satisfies Record<string, Text>

const whole = (refusal: Refusal) => ({ field: '', ...refusal })

/** A request from another site with this site's cookie. */
export class CrossSite extends Error {}

/** Any failure as the one shape pages and JSON show (RFC 9457). Unknown failures are 500 and are logged by the caller. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ZodError) return { status: 422, code: 'INVALID', title: TITLES.invalid, problems: problemsOf(error) }
  if (error instanceof Invalid) return { status: 422, code: error.fields[0]?.code ?? 'INVALID', title: TITLES.invalid, problems: error.fields }
  if (error instanceof Refused) return { status: 403, code: error.refusals[0]?.code ?? 'REFUSED', title: TITLES.refused, problems: error.refusals.map(whole) }
  if (error instanceof Conflict) {
    const base = { status: 409, code: error.refusal.code, title: error.refusal.text, problems: [whole(error.refusal)] }
    return error.existing === undefined ? base : { ...base, existing: error.existing }
  }
  if (error instanceof Missing) return { status: 404, code: 'NOT_FOUND', title: TITLES.missing, problems: [] }
  if (error instanceof NotSignedIn) return { status: 401, code: 'SIGN_IN', title: TITLES.signIn, problems: [] }
  if (error instanceof CrossSite) return { status: 403, code: 'CROSS_SITE', title: TITLES.crossSite, problems: [] }
  if (error instanceof RefusedBody) return unread(error.status)
  return fromDriver(error)
}

/** A request of which the body, or the address, could not be taken in. */
function unread(status: number): Problem {
  if (status === 413) return { status, code: 'BODY_TOO_LARGE', title: TITLES.tooLarge, problems: [] }
  if (status === 415) return { status, code: 'UNSUPPORTED_MEDIA_TYPE', title: TITLES.wrongKind, problems: [] }
  if (status === 404) return { status, code: 'NOT_FOUND', title: TITLES.missing, problems: [] }
  return { status, code: 'BAD_REQUEST', title: TITLES.unreadable, problems: [] }
}

/** A value the database cannot hold: a text with NUL or half a character, a day out of its range, an id that is none. */
const UNHOLDABLE = new Set(['22021', '22P05', '22007', '22008', '22P02', '22003'])

function fromDriver(error: unknown): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === '23505') return { status: 409, code: 'ALREADY_EXISTS', title: TITLES.duplicate, problems: [] }
  if (/^(08|57P|53)/.test(code) || ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(code)) {
    return { status: 503, code: 'DATABASE_UNAVAILABLE', title: TITLES.busy, problems: [] }
  }
  if (UNHOLDABLE.has(code)) return { status: 422, code: 'INVALID', title: TITLES.invalid, problems: [] }
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status >= 400 && status < 500) return unread(status)
  return { status: 500, code: 'FAILED', title: TITLES.failed, problems: [] }
}

/** The JSON of a problem, in one language; `code` is stable, the sentences are for people. */
export function problemJson(problem: Problem, language: Language, instance: string): Record<string, unknown> {
  return {
    type: 'about:blank',
    title: problem.title[language],
    status: problem.status,
    code: problem.code,
    instance,
    problems: problem.problems.map(({ field, code, text, clause }) => ({ field, code, detail: text[language], ...(clause === undefined ? {} : { clause }) })),
    ...(problem.existing === undefined ? {} : { existing: problem.existing }),
  }
}
