import { runCalendarCommand } from './app/calendar-command.ts'
import { migrateOnly } from './app/migrate-only.ts'
import { serve } from './app/serve.ts'
import { readConfig } from './platform/config/config.ts'
import { explainStartFailure } from './platform/config/explain-start-failure.ts'
import { StartFailure } from './platform/config/start-failure.ts'

type Command = (args: readonly string[]) => Promise<void>

const commands: Readonly<Record<string, Command>> = {
  start: () => serve(readConfig(process.env)),
  demo: () => serve(readConfig(process.env, { demo: true })),
  migrate: () => migrateOnly(readConfig(process.env)),
  calendar: (args) => runCalendarCommand(readConfig(process.env), args),
}

function getCommand(name: string): Command {
  const command = commands[name]
  if (command !== undefined) return command
  const known = Object.keys(commands).join(', ')
  throw new StartFailure({
    vi: `Không có lệnh "${name}"; các lệnh: ${known}.`,
    en: `There is no command "${name}"; the commands: ${known}.`,
  })
}

try {
  const [name = 'start', ...args] = process.argv.slice(2)
  await getCommand(name)(args)
} catch (error) {
  const explained = explainStartFailure(error)
  console.error(explained instanceof StartFailure ? explained.lines : explained)
  process.exitCode = 1
}
process.disconnect?.() // the launcher's channel would keep us alive
