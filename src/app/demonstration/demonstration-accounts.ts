import { SHOWN_ACCOUNTS } from '../../../db/demo/people.ts'
import type { DemonstrationAccount } from '../../features/sign-in/public.ts'
import { DEMONSTRATION_PASSWORD } from './found-district.ts'

/** One account for each part. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = SHOWN_ACCOUNTS.map(({ role, person }) => ({ role, userName: person.userName, password: DEMONSTRATION_PASSWORD }))

/** The accounts for a terminal, in columns. */
export function accountsTable(): string {
  const width = Math.max(...SHOWN_ACCOUNTS.map(({ role }) => role.vi.length))
  const name = Math.max(...SHOWN_ACCOUNTS.map(({ person }) => person.userName.length))
  const rows = SHOWN_ACCOUNTS.map(({ role, person }) => `  ${role.vi.padEnd(width)}  ${person.userName.padEnd(name)}  ${person.fullName}`)
  return [`Tài khoản trình diễn, mật khẩu chung: ${DEMONSTRATION_PASSWORD}`, ...rows].join('\n')
}
