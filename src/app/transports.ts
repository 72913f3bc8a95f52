import type { Config } from '../platform/config/config.ts'
import type { Channel, Transports } from '../platform/jobs/transports.ts'
import { mailServer } from '../platform/mail/mail-server.ts'
import { messageGateway } from '../platform/messaging/message-gateway.ts'

/** What the configuration lets jobs reach. */
export function openTransports({ mail, message }: Pick<Config, 'mail' | 'message'>, publicUrl: string): Transports {
  return { mail: mail && mailServer(mail), message: message && messageGateway(message), publicUrl }
}

export function channelsOf({ mail, message }: Pick<Config, 'mail' | 'message'>): Channel[] {
  return [...(mail === undefined ? [] : ['mail' as const]), ...(message === undefined ? [] : ['message' as const])]
}
