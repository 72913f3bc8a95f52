import type { CalendarDay } from './calendar-data.ts'
import { fromLunarDate, lunarNewYear } from './lunar.ts'
import type { PlainDate } from './plain-date.ts'
import type { Text } from './text.ts'

type Holiday = {
  readonly date: PlainDate
  readonly name: Text
  readonly basis: string
  readonly compensated: boolean
}

const names = {
  newYear: { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  tet: { vi: 'Tết Âm lịch', en: 'Lunar New Year (Tết)' },
  kings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' },
  victory: { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day (30 April)' },
  labour: { vi: 'Ngày Quốc tế lao động 1/5', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
} satisfies Record<string, Text>

/** First year of the day off of Nghị quyết 28/2026/QH16. */
const firstCultureDay = 2026
const proposed = 'Đề xuất, chưa có thông báo'
const article112 = 'khoản 1 Điều 112 Bộ luật Lao động 2019'
const article111 = 'khoản 3 Điều 111 Bộ luật Lao động 2019'

/**
 * The weekdays off that the law gives a year, for an office to check before a notice exists:
 * Tết and the neighbour of 2/9 as the notices of 2021–2027 placed them, and days in lieu of those
 * on a weekly rest day. Swaps cannot be foreseen and are never proposed. Sorted by date.
 */
export function proposeHolidays(year: number): CalendarDay[] {
  const holidays = lawfulHolidays(year).toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
  const taken = new Set(holidays.map((holiday) => holiday.date.toString()))
  const inLieu = holidays
    .filter((holiday) => holiday.compensated && isRestDay(holiday.date))
    .map((holiday) => moveToWeekday(holiday, taken))
  return [...holidays, ...inLieu]
    .filter((holiday) => !isRestDay(holiday.date) && holiday.date.year === year)
    .map(toCalendarDay)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function lawfulHolidays(year: number): Holiday[] {
  const byCode = (date: PlainDate, name: Text): Holiday => ({ date, name, basis: article112, compensated: true })
  const day = (month: number, dayOfMonth: number) => Temporal.PlainDate.from({ year, month, day: dayOfMonth })
  return [
    byCode(day(1, 1), names.newYear),
    ...tetDays(lunarNewYear(year)).map((date) => byCode(date, names.tet)),
    byCode(fromLunarDate(year, 3, 10), names.kings),
    byCode(day(4, 30), names.victory),
    byCode(day(5, 1), names.labour),
    ...nationalDays(day(9, 2)).map((date) => byCode(date, names.national)),
    ...cultureDay(year),
  ]
}

/** Two days before mùng 1 and three from it; on a Tuesday one and four, which is the whole week. */
function tetDays(first: PlainDate): PlainDate[] {
  const before = first.dayOfWeek === 2 ? 1 : 2
  return [0, 1, 2, 3, 4].map((days) => first.add({ days: days - before }))
}

/** 2/9 and its neighbour: the day after when that leads into or out of a weekend, else the day before. */
function nationalDays(second: PlainDate): PlainDate[] {
  const dayAfter = [1, 4, 7].includes(second.dayOfWeek)
  return [second, second.add({ days: dayAfter ? 1 : -1 })]
}

/** Art. 111(3) speaks of the days of art. 112, which 24/11 is not: no day in lieu of it. */
function cultureDay(year: number): Holiday[] {
  if (year < firstCultureDay) return []
  const date = Temporal.PlainDate.from({ year, month: 11, day: 24 })
  return [{ date, name: names.culture, basis: 'Nghị quyết 28/2026/QH16', compensated: false }]
}

/** The first weekday after that is not yet a day off; it is then taken. */
function moveToWeekday(holiday: Holiday, taken: Set<string>): Holiday {
  let date = holiday.date
  while (isRestDay(date) || taken.has(date.toString())) date = date.add({ days: 1 })
  taken.add(date.toString())
  const name = { vi: `Nghỉ bù ${holiday.name.vi}`, en: `Day off in lieu of ${holiday.name.en}` }
  return { ...holiday, date, name, basis: article111 }
}

function isRestDay(date: PlainDate): boolean {
  return date.dayOfWeek >= 6
}

function toCalendarDay({ date, name, basis }: Holiday): CalendarDay {
  return { date: date.toString(), kind: 'off', name, notice: `${proposed} (${basis})`, status: 'proposed' }
}
