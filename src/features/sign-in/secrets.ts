import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes: no one guesses it, so its plain SHA-256 is enough to keep. */
export function newToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** The throttle's key of a typed name. Hashed: people type passwords into the wrong field. */
export function accountSubject(userName: string): string {
  return `a:${createHash('sha256').update(userName).digest('base64url').slice(0, 24)}`
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Ten one-use codes of 80 bits, easy to copy from paper: `K7QM-2XWA-9DTE-HJ4P`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () =>
    Array.from(randomBytes(16), (byte) => LETTERS[byte % 32]).join('').replaceAll(/(.{4})(?=.)/g, '$1-'))
}

export function recoveryCodeHash(typed: string): Buffer {
  return createHash('sha256').update(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')).digest()
}
