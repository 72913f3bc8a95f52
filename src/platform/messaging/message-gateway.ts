import type { Handover } from '../mail/handover.ts'
import { signatureOf } from './signature.ts'

/** A short text for a telephone; `template` names it where the provider wants texts approved beforehand. */
export type Message = { readonly id: string; readonly to: string; readonly template: string; readonly text: string; readonly at: Temporal.Instant }

/** One HTTP address that passes messages on to SMS or Zalo. */
export type MessageGateway = { send(message: Message): Promise<Handover> }

const PATIENCE_MS = 15_000
/** Not the message's fault: asked to wait, or the clock, the address or the secret is wrong. */
const COME_AGAIN: ReadonlySet<number> = new Set([401, 403, 404, 408, 425, 429])

/** Posts JSON, signed; `Idempotency-Key` is the message's own, under which the receiver passes it on once. */
export function messageGateway({ url, secret }: { readonly url: string; readonly secret: string }): MessageGateway {
  return {
    async send({ id, to, template, text, at }) {
      const body = JSON.stringify({ id, to, template, text })
      const timestamp = String(Math.floor(at.epochMilliseconds / 1000))
      try {
        const answer = await fetch(url, {
          method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS),
          headers: { 'content-type': 'application/json', 'idempotency-key': id, 'x-chidao-timestamp': timestamp, 'x-chidao-signature': signatureOf(secret, timestamp, body) },
        })
        await answer.body?.cancel()
        if (answer.ok) return { outcome: 'sent' }
        const error = `HTTP ${answer.status}`
        return { outcome: answer.status >= 500 || COME_AGAIN.has(answer.status) ? 'failed' : 'refused', error }
      } catch (error) {
        return { outcome: 'unreachable', error: (error as Error).message }
      }
    },
  }
}
