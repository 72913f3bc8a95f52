import { pino, type Logger } from 'pino'
import { readableLines } from './readable-lines.ts'

/** The one logger of the application; Fastify takes the same object as its `loggerInstance`. */
export type Log = Logger

/**
 * JSON lines on standard output, or plain readable lines when a person watches a terminal.
 * @param level a pino level, or `silent`
 */
export function createLog(level: string, readable = process.stdout.isTTY === true): Log {
  const options = { level, base: null, redact: ['req.headers.authorization', 'req.headers.cookie'] }
  return readable ? pino(options, readableLines(process.stdout)) : pino(options)
}
