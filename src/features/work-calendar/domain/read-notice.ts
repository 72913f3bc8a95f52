import { parseDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import { type CalendarDay, type CalendarYear, type CalendarYearStatus, calendarProblems } from '../../../kernel/calendar-data.ts'

/** A notice as the office types it: one day a line, `dd/MM/yyyy | nghỉ hoặc làm bù | tên | tên tiếng Anh | văn bản`. */
export type NoticeText = { readonly year: number; readonly status: CalendarYearStatus; readonly notice: string; readonly rows: string }

const OFF = new Set(['nghỉ', 'nghi', 'off'])
const WORKED = new Set(['làm bù', 'lam bu', 'worked', 'làm'])

type Line = { readonly at: number; readonly day: CalendarDay } | { readonly at: number; readonly problem: Text }

const problem = (at: number, vi: string, en: string): Line => ({ at, problem: { vi: `Dòng ${at}: ${vi}`, en: `Line ${at}: ${en}` } })

function readLine(text: string, at: number, notice: string): Line {
  const [date = '', kind = '', vi = '', en = '', source = ''] = text.split('|').map((cell) => cell.trim())
  const day = parseDate(date)
  const word = kind.toLowerCase()
  if (day === undefined) return problem(at, `"${date}" không phải là ngày.`, `"${date}" is not a date.`)
  if (!OFF.has(word) && !WORKED.has(word)) return problem(at, 'ghi "nghỉ" hoặc "làm bù".', 'write "nghỉ" (off) or "làm bù" (worked).')
  if (vi === '') return problem(at, 'thiếu tên ngày.', 'the name of the day is missing.')
  return { at, day: { date: day.toString(), kind: OFF.has(word) ? 'off' : 'worked', name: { vi, en: en || vi }, notice: source || notice, status: 'notified' } }
}

/** The year's table, or every bad line. */
export function readNotice({ year, status, notice, rows }: NoticeText): { readonly table: CalendarYear; readonly problems: readonly FieldProblem[] } {
  const lines = rows.split('\n').map((text, at) => ({ text: text.trim(), at: at + 1 })).filter(({ text }) => text !== '').map(({ text, at }) => readLine(text, at, notice))
  const days = lines.flatMap((line) => ('day' in line ? [line.day] : []))
  const table: CalendarYear = { year, status, days }
  const bad = lines.flatMap((line) => ('problem' in line ? [line.problem] : []))
  const contradictions = calendarProblems([table]).map(({ date, problem: p }) => ({ vi: `${date} ${p.vi}.`, en: `${date} ${p.en}.` }))
  return { table, problems: [...bad, ...contradictions].map((text) => ({ field: 'rows', code: 'BAD_CALENDAR_ROW', text, clause: 'P1' })) }
}

/** The same table as text again, for editing. */
export function writeRows(days: readonly CalendarDay[]): string {
  return days.map((day) => {
    const [year, month, date] = day.date.split('-')
    return [`${date}/${month}/${year}`, day.kind === 'off' ? 'nghỉ' : 'làm bù', day.name.vi, day.name.en, day.notice].join(' | ')
  }).join('\n')
}
