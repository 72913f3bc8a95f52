import { pino, type Logger } from 'pino'
import { loggedError } from './logged-error.ts'
import { readableLines } from './readable-lines.ts'

/** The one logger of the application; Fastify takes the same object as its `loggerInstance`. */
export type Log = Logger

/**
 * JSON lines on standard output, or plain readable lines when a person watches a terminal.
 * @param level a pino level, or `silent`
 * @param out where the lines go; standard output if left out
 */
export function createLog(level: string, readable = process.stdout.isTTY === true, out?: { write(line: string): void }): Log {
  const options = { level, base: null, redact: ['req.headers.authorization', 'req.headers.cookie'], serializers: { err: loggedError } }
  if (out !== undefined) return pino(options, out)
  return readable ? pino(options, readableLines(process.stdout)) : pino(options)
}
