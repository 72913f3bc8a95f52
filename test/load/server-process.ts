import { spawn } from 'node:child_process'
import applicationFlags from '../../bin/setup/application-flags.json' with { type: 'json' }
import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from '../../src/platform/config/project-root.ts'

/** The application in a process of its own, started as `npm start` starts it. */
export type ServerProcess = {
  readonly port: number
  /** From the start of the process to its first answer over HTTP, in milliseconds. */
  readonly startMs: number
  /** Resident memory now and at its highest, in MB. */
  memory(): Promise<{ readonly now: number; readonly peak: number }>
  /** Processor time the application has used so far, in milliseconds. */
  processorMs(): Promise<number>
  stop(): Promise<void>
}

/** The kernel counts processor time in hundredths of a second. */
const TICK_MS = 10

type Settings = { readonly dataDir: string; readonly nodeOptions?: readonly string[] }

export async function startServer({ dataDir, nodeOptions = [] }: Settings): Promise<ServerProcess> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, [...applicationFlags, ...nodeOptions, join(projectRoot, 'dist/main.js'), 'start'], {
    env: { ...process.env, NODE_ENV: 'production', CHIDAO_DATA: dataDir, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await firstAnswer(port, () => child.exitCode !== null)
  const startMs = performance.now() - started
  return {
    port, startMs,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      const megabytes = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024
      return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
    },
    processorMs: async () => {
      const fields = (await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\) /, '').split(' ')
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function firstAnswer(port: number, died: () => boolean): Promise<void> {
  for (;;) {
    if (died()) throw new Error('the application did not start; its own words are above')
    if (await answers(port)) return
    await sleep(5)
  }
}

/** The sign-in page, asked for over a bare socket. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /sign-in HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'))
    socket.once('data', () => resolve(true)).once('error', () => resolve(false)).once('close', () => resolve(false))
  })
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
