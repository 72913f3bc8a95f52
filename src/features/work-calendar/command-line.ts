import { readDeadline } from '../../kernel/deadline-words.ts'
import { parseDate, type PlainDate, weekdayName } from '../../kernel/plain-date.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../kernel/working-days.ts'

/** 0: answered. 1: it cannot be answered, and `output` says why. 2: the command was not understood. */
export type CommandResult = { readonly output: string; readonly exitCode: 0 | 1 | 2 }

const usage = `Cách dùng:
  calendar add <ngày> <số ngày làm việc>   ngày làm việc thứ N sau ngày đã cho
  calendar count <sau ngày> <đến ngày>     số ngày làm việc trong (sau ngày, đến ngày]
  calendar due "<cách ghi thời hạn>" [--issued <ngày ban hành>]
                                           ngày cuối còn hạn và ngày làm việc cuối
Ngày viết 2026-08-21 hoặc 21/08/2026.`

const misused: CommandResult = { output: usage, exitCode: 2 }

/** The `calendar` command: its words after `calendar`; `today` is the date of issue unless one is given. */
export function calendarCommand(args: string[], calendar: WorkingCalendar, today: PlainDate): CommandResult {
  const [command, ...rest] = args
  try {
    if (command === 'add') return add(rest, calendar)
    if (command === 'count') return count(rest, calendar)
    if (command === 'due') return due(rest, calendar, today)
    return misused
  } catch (error) {
    if (error instanceof CalendarYearMissing) return { output: error.message, exitCode: 1 }
    throw error
  }
}

function add([start, days, ...more]: string[], calendar: WorkingCalendar): CommandResult {
  const event = parseDate(start ?? '')
  if (!event || !/^\d{1,4}$/.test(days ?? '') || more.length > 0) return misused
  return { output: calendar.addWorkingDays(event, Number(days)).toString(), exitCode: 0 }
}

function count([start, end, ...more]: string[], calendar: WorkingCalendar): CommandResult {
  const after = parseDate(start ?? '')
  const upto = parseDate(end ?? '')
  if (!after || !upto || more.length > 0) return misused
  return { output: String(calendar.countWorkingDays(after, upto)), exitCode: 0 }
}

function due(args: string[], calendar: WorkingCalendar, today: PlainDate): CommandResult {
  const options = readOptions(args, today)
  if (!options) return misused
  const reading = readDeadline(options.words, { issued: options.issued, calendar })
  if (reading.kind !== 'date') return { output: reading.reading.vi, exitCode: 1 }
  const lines = [
    dateLine(reading.dueDate, 'ngày cuối cùng còn hạn', calendar),
    dateLine(calendar.lastWorkingDayUpto(reading.dueDate), 'ngày làm việc cuối cùng', calendar),
  ]
  return { output: lines.join('\n'), exitCode: 0 }
}

function readOptions(args: string[], today: PlainDate): { words: string; issued: PlainDate } | undefined {
  const flag = args.findIndex((arg) => arg === '--issued' || arg.startsWith('--issued='))
  const inline = flag >= 0 && args[flag] !== '--issued'
  const value = inline ? args[flag]?.slice('--issued='.length) : args[flag + 1]
  const issued = flag < 0 ? today : parseDate(value ?? '')
  const words = (flag < 0 ? args : args.toSpliced(flag, inline ? 1 : 2)).join(' ').trim()
  return issued && words !== '' && !words.startsWith('--') ? { words, issued } : undefined
}

/** The ISO date first, for scripts, then its meaning and weekday for people. */
function dateLine(date: PlainDate, label: string, calendar: WorkingCalendar): string {
  const rest = calendar.isWorkingDay(date) ? '' : `, ngày nghỉ: ${calendar.findDay(date)?.name.vi ?? 'nghỉ hằng tuần'}`
  return `${date.toString()}  ${label} (${weekdayName(date, 'vi')}${rest})`
}
