import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from '../../src/platform/config/project-root.ts'

/** Patience with a start on a loaded machine, in milliseconds. */
const longestStart = 30_000

export type Program = {
  readonly process: ChildProcess
  readonly output: () => string
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

/** Starts the product the way a person does: `bin/chidao start` with these variables. */
export function startProgram(variables: Record<string, string>, args: readonly string[] = ['start']): Program {
  const child = spawn(join(projectRoot, 'bin', 'chidao'), args, {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? -1))
  })
  return { process: child, output: () => pieces.join(''), ended }
}

/** Resolves when the program answers on its port; fails with its output when it ends before. */
export async function answers(program: Program, port: number): Promise<void> {
  const { process } = program
  for (let waited = 0; waited < longestStart && process.exitCode === null && process.signalCode === null; waited += 25) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)
    if (answered) return
    await sleep(25)
  }
  throw new Error(`the program did not answer:\n${program.output()}`)
}

/** A data directory that the server's account can reach when the tests run as root. */
export async function dataDirectory(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'chidao-fault-'))
  await chmod(path, 0o711)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The process number of the embedded server of a data directory, if it left its file. */
export async function findServerPid(dataDir: string): Promise<number | undefined> {
  const file = await readFile(join(dataDir, 'postgresql', 'postmaster.pid'), 'utf8').catch(() => undefined)
  return file === undefined ? undefined : Number(file.split('\n')[0])
}

/** The process that the launcher runs: the application itself. */
export async function getApplicationPid(program: Program): Promise<number> {
  const { pid } = program.process
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}
