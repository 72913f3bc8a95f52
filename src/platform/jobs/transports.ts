import type { MailServer } from '../mail/mail-server.ts'
import type { MessageGateway } from '../messaging/message-gateway.ts'

/** What a job reaches outside the database. Nothing configured: undefined. */
export type Transports = {
  readonly mail: MailServer | undefined
  readonly message: MessageGateway | undefined
  /** What people type into the browser, for links; without a trailing slash. */
  readonly publicUrl: string
}

export type Channel = 'mail' | 'message'

/** For jobs that run where nothing may go out. */
export const NO_TRANSPORTS: Transports = { mail: undefined, message: undefined, publicUrl: 'http://localhost' }
