import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopPostmaster } from '../../src/platform/db/embedded/postmaster.ts'

/** Where every run keeps its server, in a directory that begins with the number of the process. */
export async function getRunsDirectory(): Promise<string> {
  const directory = join(tmpdir(), `chidao-test-${process.getuid?.() ?? 0}`)
  await mkdir(directory, { recursive: true, mode: 0o711 })
  await chmod(directory, 0o711)
  return directory
}

/** A run that was killed leaves its server behind; this stops and removes those whose process is gone. */
export async function removeLeftovers(): Promise<void> {
  const parent = await getRunsDirectory()
  for (const name of await readdir(parent)) {
    if (isAlive(Number(name.split('-')[0]))) continue
    await stopPostmaster(join(parent, name, 'postgresql'))
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
