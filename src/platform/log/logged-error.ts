import { stdSerializers } from 'pino'

/** PostgreSQL's errors of a value (22) and of a constraint (23) repeat the value, or the whole row, in their words. */
const TELLS_VALUES = /^2[23]/

const KEPT = ['severity', 'code', 'schema', 'table', 'column', 'dataType', 'constraint', 'file', 'line', 'routine'] as const

/** An error as the log keeps it: of the database's own errors where it happened and which rule it broke, never what was in the row. */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error) || !('severity' in error) || !('code' in error)) return error instanceof Error ? stdSerializers.err(error) : error
  const fields = error as unknown as Record<string, unknown>
  const code = String(fields['code'])
  const message = TELLS_VALUES.test(code) ? `PostgreSQL ${code}` : error.message
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n')
  return { type: error.name, message, stack: `${error.name}: ${message}\n${frames}`, ...Object.fromEntries(KEPT.filter((name) => name in fields).map((name) => [name, fields[name]])) }
}
