import { formatDate, formatDateWithWeekday, fromEpochDay, type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { Text } from '../../../kernel/text.ts'
import type { SkippedDay, WorkedWeekendDay, WorkingCalendar } from '../../../kernel/working-days.ts'

export type DeadlineQuestion = {
  /** The event the period is counted from: the date of the directive; its own day does not count (P2). */
  readonly start: PlainDate
  readonly due: PlainDate
  readonly today: PlainDate
  /** Working days that must be left when asking for an extension (Đ6.2.c), and those to update in (Đ7.2.a). */
  readonly extensionDays: number
  readonly updateDays: number
}

export type ExplainedDay = { readonly date: PlainDate; readonly weekend: boolean; readonly holiday?: Text; readonly worked?: true }

/** Why a deadline falls where it falls: all that the ruler draws and its sentence says. */
export type DeadlineExplanation = {
  readonly start: PlainDate
  readonly due: PlainDate
  readonly today: PlainDate
  readonly workingDays: number
  /** The last day to ask for an extension (P4, Đ6.2.c). */
  readonly extensionCutoff: PlainDate
  /** The last day to update (Đ7.2.a); undefined while the calendar of its year is not loaded. */
  readonly updateBy: PlainDate | undefined
  readonly skipped: readonly SkippedDay[]
  readonly worked: readonly WorkedWeekendDay[]
  readonly days: readonly ExplainedDay[]
}

/** Longest stretch drawn after the deadline to show today, and before it: a quarter, beyond which single days cannot be told apart. */
const BEYOND = 45
const BEFORE = 92

/** Undefined when a year it needs has no calendar: then nothing is counted, and the page says so. */
export function explainDeadline({ start, due, today, extensionDays, updateDays }: DeadlineQuestion, calendar: WorkingCalendar): DeadlineExplanation | undefined {
  const last = calendar.years.at(-1)?.year
  const from = earlier(start, due)
  if (last === undefined || !calendar.hasYear(from.year) || !calendar.hasYear(due.year)) return undefined
  const endOfKnown = Temporal.PlainDate.from({ year: last, month: 12, day: 31 })
  if (calendar.ord(due) <= extensionDays) return undefined
  const extensionCutoff = calendar.extensionCutoff(due, extensionDays).date
  const updateBy = calendar.countWorkingDays(due, endOfKnown) < updateDays ? undefined : calendar.addWorkingDays(due, updateDays)
  const lastMark = updateBy ?? due
  const drawnFrom = later(earlier(from, extensionCutoff), due.subtract({ days: BEFORE }))
  const drawnTo = earlier(toEpochDay(today) - toEpochDay(lastMark) <= BEYOND ? later(lastMark, today) : lastMark, endOfKnown)
  if (!calendar.hasYear(drawnFrom.year)) return undefined
  return {
    start, due, today, extensionCutoff, updateBy,
    workingDays: calendar.countWorkingDays(start, due),
    skipped: calendar.skippedDays(start, due),
    worked: calendar.workedWeekendDays(start, due),
    days: explainedDays(drawnFrom, drawnTo, calendar),
  }
}

function explainedDays(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): ExplainedDay[] {
  const first = toEpochDay(from)
  return Array.from({ length: toEpochDay(to) - first + 1 }, (_, step) => {
    const date = fromEpochDay(first + step)
    const row = calendar.findDay(date)
    const weekend = date.dayOfWeek >= 6
    if (row === undefined) return { date, weekend }
    return row.kind === 'worked' ? { date, weekend, worked: true as const } : { date, weekend, holiday: row.name }
  })
}

/** The answer in words, with its clauses. */
export function explanationSentence(why: DeadlineExplanation, extensionDays: number, updateDays: number): Text {
  const n = String(extensionDays).padStart(2, '0')
  const m = String(updateDays).padStart(2, '0')
  const { updateBy } = why
  const sentences: Text[] = [
    {
      vi: `Hạn ${formatDateWithWeekday(why.due, 'vi')}: ${why.workingDays} ngày làm việc kể từ ngày ban hành ${formatDate(why.start)} (không tính ngày ban hành).`,
      en: `Due ${formatDateWithWeekday(why.due, 'en')}: ${why.workingDays} working days from the date of the directive ${formatDate(why.start)} (that day not counted).`,
    },
    {
      vi: `Xin gia hạn chậm nhất ${formatDateWithWeekday(why.extensionCutoff, 'vi')} (điểm c khoản 2 Điều 6: còn đủ ${n} ngày làm việc).`,
      en: `Ask for an extension by ${formatDateWithWeekday(why.extensionCutoff, 'en')} (Article 6, paragraph 2, point c: ${extensionDays} working days still left).`,
    },
    ...(updateBy === undefined ? [] : [{
      vi: `Cập nhật chậm nhất ${formatDateWithWeekday(updateBy, 'vi')} (điểm a khoản 2 Điều 7: ${m} ngày làm việc sau hạn).`,
      en: `Update by ${formatDateWithWeekday(updateBy, 'en')} (Article 7, paragraph 2, point a: ${updateDays} working days after the deadline).`,
    }]),
    { vi: skippedWords(why, 'vi'), en: skippedWords(why, 'en') },
  ]
  const said = (language: 'vi' | 'en') => sentences.map((sentence) => sentence[language]).filter((sentence) => sentence !== '').join(' ')
  return { vi: said('vi'), en: said('en') }
}

/** Up to this many weekend days are named one by one, more are counted. */
const NAMED_WEEKENDS = 6

function skippedWords({ skipped, worked }: DeadlineExplanation, language: 'vi' | 'en'): string {
  const weekends = skipped.filter((day) => day.kind === 'weekend')
  const named = weekends.length <= NAMED_WEEKENDS ? weekends.map((day) => formatDateWithWeekday(day.date, language, 'short')) : []
  const counted = weekends.length <= NAMED_WEEKENDS ? [] : [language === 'vi' ? `${weekends.length} ngày Thứ Bảy, Chủ nhật` : `${weekends.length} Saturdays and Sundays`]
  const left = [...named, ...counted, ...holidayRuns(skipped.filter((day) => day.kind === 'holiday'), language)]
  const off = left.length === 0 ? '' : `${language === 'vi' ? 'Không tính' : 'Not counted'}: ${left.join(', ')}.`
  const on = worked.map((day) => formatDateWithWeekday(day.date, language, 'short'))
  return on.length === 0 ? off : `${off === '' ? '' : `${off} `}${language === 'vi' ? 'Có tính ngày làm bù' : 'Counted, worked in exchange'}: ${on.join(', ')}.`
}

/** "16/02–20/02 Tết Nguyên đán": days in a row under one name are said once. */
function holidayRuns(days: readonly SkippedDay[], language: 'vi' | 'en'): string[] {
  const runs: { first: PlainDate; last: PlainDate; name: string }[] = []
  for (const { date, reason } of days) {
    const run = runs.at(-1)
    if (run !== undefined && run.name === reason[language] && toEpochDay(date) - toEpochDay(run.last) === 1) run.last = date
    else runs.push({ first: date, last: date, name: reason[language] })
  }
  return runs.map((run) => `${toEpochDay(run.first) === toEpochDay(run.last) ? '' : `${short(run.first)}–`}${short(run.last)} ${run.name}`)
}

function short(date: PlainDate): string {
  return formatDate(date).slice(0, 5)
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return toEpochDay(a) <= toEpochDay(b) ? a : b
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return toEpochDay(a) >= toEpochDay(b) ? a : b
}
