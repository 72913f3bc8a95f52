import { fold } from '../../../kernel/fold.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language, Text, TextOf } from '../../../kernel/text.ts'
import { CalendarYearMissing, type WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Remindable } from './remindable.ts'

const LEFT: TextOf<[number]> = { vi: (n) => `còn ${n} ngày làm việc`, en: (n) => `${n} working day${n === 1 ? '' : 's'} left` }
const LATE: TextOf<[number]> = { vi: (n) => `quá hạn ${n} ngày làm việc`, en: (n) => `${n} working day${n === 1 ? '' : 's'} late` }
const TODAY: Text = { vi: 'hạn hôm nay', en: 'due today' }
const LAST: Text = { vi: 'hôm nay là ngày làm việc cuối cùng trước hạn', en: 'today is the last working day before the deadline' }
const DUE: TextOf<[string]> = { vi: (day) => `hạn ${day}`, en: (day) => `due ${day}` }

/** "còn 3 ngày làm việc", "hạn hôm nay", "quá hạn 1 ngày làm việc". */
export function standingWords(due: PlainDate, today: PlainDate, calendar: WorkingCalendar): Text {
  try {
    const days = calendar.countWorkingDays(today, due)
    if (due.equals(today)) return TODAY
    if (days < 0 || Temporal.PlainDate.compare(due, today) < 0) return { vi: LATE.vi(-days), en: LATE.en(-days) }
    return days === 0 ? LAST : { vi: LEFT.vi(days), en: LEFT.en(days) }
  } catch (error) {
    if (error instanceof CalendarYearMissing) return { vi: DUE.vi(formatDate(due)), en: DUE.en(formatDate(due)) }
    throw error
  }
}

const MOST_CONTENT = 120

/** The duty and the work in a few words. */
export function shortContent({ duty, content }: Pick<Remindable, 'duty' | 'content'>, language: Language): string {
  const whole = [duty?.[language], content].filter((part) => part !== undefined && part !== '').join(': ')
  return whole.length <= MOST_CONTENT ? whole : `${whole.slice(0, MOST_CONTENT - 1).trimEnd()}…`
}

export type Digest = { readonly today: PlainDate; readonly things: readonly Remindable[]; readonly calendar: WorkingCalendar; readonly language: Language; readonly publicUrl: string }

const SUBJECT: TextOf<[string, number]> = {
  vi: (day, n) => `[Chỉ Đạo] Nhắc việc ngày ${day}: ${n} việc`, en: (day, n) => `[Chỉ Đạo] Reminders of ${day}: ${n} ${n === 1 ? 'thing' : 'things'} to do`,
}
const OPENING: Text = { vi: 'Các việc cần thực hiện, theo thời hạn:', en: 'What is to be done, by its deadline:' }
const CLOSING: TextOf<[string]> = {
  vi: (address) => `Xem và chọn cách nhận nhắc việc: ${address}\nThư do phần mềm gửi, không cần trả lời.`, en: (address) => `See them, and choose how you are reminded: ${address}\nSent by the software; there is no need to answer.`,
}

export function mailSubject({ today, things, language }: Digest): string {
  return SUBJECT[language](formatDate(today), things.length)
}

export function mailText({ today, things, calendar, language, publicUrl }: Digest): string {
  const lines = things.map((thing) => [
    `${thing.code} – ${shortContent(thing, language)}`,
    `  ${DUE[language](formatDate(thing.due))}, ${standingWords(thing.due, today, calendar)[language]}`,
    `  ${publicUrl}${thing.href}`,
  ].join('\n'))
  return [OPENING[language], ...lines, CLOSING[language](`${publicUrl}/reminders`)].join('\n\n')
}

export const MOST_MESSAGE = 160

/** For a telephone: codes and dates alone, in plain letters, at most 160 of them. */
export function messageText({ today, things }: Pick<Digest, 'today' | 'things'>): string {
  const parts = things.map(({ code, due }) => `${plain(code)} han ${formatDate(due)}`)
  const opening = `CHI DAO ${formatDate(today)}: `
  const rest = (n: number) => (n === 0 ? '' : `; va ${n} viec khac`)
  for (let shown = parts.length; shown > 0; shown -= 1) {
    const text = `${opening}${parts.slice(0, shown).join('; ')}${rest(parts.length - shown)}`
    if (text.length <= MOST_MESSAGE) return text
  }
  return `${opening}${parts.length} viec can thuc hien`
}

const plain = (code: string): string => fold(code).toUpperCase()

/** The notice in the software: codes alone; the page says the rest. */
export function noticeText(things: readonly Remindable[]): string {
  const codes = [...new Set(things.map(({ code }) => code))].join(', ')
  return codes.length <= 300 ? codes : `${codes.slice(0, 299)}…`
}
