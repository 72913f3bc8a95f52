import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { signInBusy } from './domain/problems.ts'
import { Gate } from './gate.ts'

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane; 20 ms on an idle core, 60–100 ms on a busy one. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const TAG_BYTES = 32

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2)

/**
 * Each hash takes 19 MiB and a core: two at once, whoever asks. A check holds a database connection while it waits,
 * so only four may queue (the pool has ten); a flood is sent away and everybody else goes on working.
 */
const gate = new Gate(2)
const CHECKS_WAITING = 4

type Kept = { readonly memory: number; readonly passes: number; readonly parallelism: number; readonly salt: Buffer; readonly tag: Buffer }

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

/** The password as it is kept: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await gate.run(() => tagOf(password, { ...COST, salt }, TAG_BYTES))
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(salt)}$${base64(tag)}`
}

/** Nobody's password; checked against when there is no account, so that an unknown name takes as long as a known one. */
const NOBODY: Kept = { ...COST, salt: Buffer.alloc(16), tag: Buffer.alloc(TAG_BYTES) }

/** Whether the password is the kept one. Without a kept one it works as long and answers false. Throws Invalid (SIGN_IN_BUSY) in a flood. */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const kept = (hash === null || hash === undefined ? undefined : readHash(hash)) ?? NOBODY
  const tag = await gate.run(() => tagOf(password, kept, kept.tag.length), { waiting: CHECKS_WAITING, refuse: signInBusy })
  return timingSafeEqual(tag, kept.tag) && kept !== NOBODY
}

/** True for a hash made at another cost than today's; it is made anew when its owner signs in. */
export function isOutdated(hash: string): boolean {
  const kept = readHash(hash)
  return kept === undefined || kept.memory !== COST.memory || kept.passes !== COST.passes || kept.parallelism !== COST.parallelism
}

function tagOf(password: string, { memory, passes, parallelism, salt }: Omit<Kept, 'tag'>, tagLength: number): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFC'), nonce: salt, memory, passes, parallelism, tagLength })
}

function readHash(hash: string): Kept | undefined {
  const [, m, t, p, salt, tag] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? []
  if (salt === undefined || tag === undefined) return undefined
  return { memory: Number(m), passes: Number(t), parallelism: Number(p), salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') }
}
