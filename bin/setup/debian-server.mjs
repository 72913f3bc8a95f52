import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const settings = { listen_addresses: '', fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '60' }

/**
 * A server of Debian's own PostgreSQL in a temporary directory, over a Unix socket, for the second pass
 * of the HTTP tests. Its account is that of Debian's package when we are root.
 * @returns undefined when the machine has none (bin/setup/debian.mjs looks for it)
 */
export async function startDebianServer() {
  const bin = process.env.CHIDAO_TEST_PG_BIN
  if (!bin) return undefined
  const account = process.getuid() === 0 ? findPostgresAccount() : {}
  const directory = mkdtempSync(join(tmpdir(), 'chidao-pg-'))
  if (account.uid !== undefined) chownSync(directory, account.uid, account.gid)
  chmodSync(directory, 0o700)
  const data = join(directory, 'data')
  const options = { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] }
  spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'trust', '-N'], options)
  const chosen = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', directory, ...chosen], { ...options, stdio: 'ignore', detached: true })
  const ended = new Promise((resolve) => server.once('close', resolve).once('error', resolve))
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  for (let waited = 0; waited < 30_000; waited += 20) {
    if (isReady(data)) return { url: `postgresql://postgres@/postgres?host=${encodeURIComponent(directory)}`, stop }
    await sleep(20)
  }
  await stop()
  throw new Error(`the PostgreSQL of ${bin} did not start`)
}

function isReady(data) {
  try {
    return /^ready/m.test(readFileSync(join(data, 'postmaster.pid'), 'utf8'))
  } catch {
    return false
  }
}

function findPostgresAccount() {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((account) => account.startsWith('postgres:'))
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}
