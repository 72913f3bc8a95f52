const names: Record<number, string> = { 20: 'debug', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' }

/** Writes pino's JSON lines as `HH:MM:SS message key=value`, for a terminal. */
export function readableLines(out: { write(line: string): unknown }): { write(line: string): void } {
  return { write: (line) => void out.write(readable(line)) }
}

function readable(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line) as {
    time: number
    level: number
    msg?: string
    err?: { stack?: string }
  }
  const at = Temporal.Instant.fromEpochMilliseconds(time)
    .toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    .toPlainTime()
    .toString({ smallestUnit: 'second' })
  const extra = Object.entries(rest).map(([key, value]) => `${key}=${shown(value)}`)
  const head = [at, names[level], msg, ...extra].filter((part) => part !== undefined).join(' ')
  return err?.stack === undefined ? `${head}\n` : `${head}\n${err.stack}\n`
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
