import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The account PostgreSQL runs under; undefined means our own. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/**
 * PostgreSQL refuses to run as root. As root it runs under the owner of the existing cluster, else
 * under `postgres`, else `nobody`.
 */
export async function findServerAccount(clusterDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(clusterDir).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return findAccount(accounts, 'postgres') ?? findAccount(accounts, 'nobody') ?? { uid: 65534, gid: 65534 }
}

function findAccount(passwd: string, name: string): Account {
  const [, , uid, gid] = passwd.split('\n').find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}

/** Whether the account can walk down to a path: search permission on every directory above it. */
export async function canReach(account: NonNullable<Account>, path: string): Promise<boolean> {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    const { mode, uid, gid } = await stat(directory)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (directory === dirname(directory)) return true
  }
}
