import { createHmac } from 'node:crypto'

/** HMAC-SHA256 over the time in seconds, a dot and the body as sent: `sha256=<hex>`. The receiver makes the same and refuses old times. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}
