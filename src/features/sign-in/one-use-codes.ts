import { Secret, TOTP } from 'otpauth'

const PERIOD_SECONDS = 30

const generator = (secret: string, label = '') =>
  new TOTP({ issuer: 'Chi Dao', label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD_SECONDS })

export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an authenticator reads from the QR code. */
export function otpauthUri(secret: string, userName: string): string {
  return generator(secret, userName).toString()
}

/** The time step a code belongs to, one step of drift either way (RFC 6238 §5.2); undefined for a wrong code. */
export function stepOfCode(secret: string, code: string, now: Temporal.Instant): number | undefined {
  const timestamp = now.epochMilliseconds
  const drift = generator(secret).validate({ token: code, timestamp, window: 1 })
  return drift === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + drift
}
