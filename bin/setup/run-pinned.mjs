import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pinnedNode } from './project.mjs'

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs the pinned Node to its end and gives its exit code.
 *
 * A Ctrl-C reaches the whole process group, so the child may hear it twice: it stops once.
 * `supervised` opens a channel whose end tells the child that we are gone (kill -9), so that it
 * never outlives us.
 */
export function runPinned(args, { supervised = false, environment = {} }) {
  const child = spawn(pinnedNode, args, {
    env: { ...process.env, ...environment },
    stdio: supervised ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  })
  for (const signal of forwarded) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}
