import { type DueRule, dueRuleWords } from '../due-rule.ts'
import { formatDate, formatDateWithWeekday, type PlainDate } from '../plain-date.ts'
import { type RecurrenceRule, recurrenceWords } from '../recurring-period.ts'
import type { Text } from '../text.ts'
import type { CountedPeriod, PeriodUnit } from './counted-period.ts'

// P2, P3 and P5 are the counting rules of the regulation profile; the person reads them with the date.

/** How a day named in the words was read. */
export function readAsDay(due: PlainDate, how: { dayBefore: boolean; hour: boolean; assumedYear: boolean }): Text {
  const vi = how.dayBefore ? 'không tính ngày nêu trong văn bản, ' : ''
  const en = how.dayBefore ? 'the day named is not included; ' : ''
  return sentence(
    {
      vi: `${vi}hạn là hết ${formatDateWithWeekday(due, 'vi')} (quy ước P3)`,
      en: `${en}due by the end of ${formatDateWithWeekday(due, 'en')} (rule P3)`,
    },
    how.hour && { vi: 'chỉ tính theo ngày, không tính giờ', en: 'only the day counts, not the hour' },
    how.assumedYear && assumed(due),
  )
}

/** How a month, quarter or year named in the words was read. */
export function readAsPeriod(due: PlainDate, how: { before: boolean; assumedYear: boolean }): Text {
  const vi = how.before ? 'ngày liền trước kỳ nêu trong văn bản' : 'ngày cuối của kỳ nêu trong văn bản'
  const en = how.before ? 'the day before the period named' : 'the last day of the period named'
  return sentence(
    {
      vi: `hạn là hết ${vi}, ${formatDateWithWeekday(due, 'vi')} (quy ước P3)`,
      en: `due by the end of ${en}, ${formatDateWithWeekday(due, 'en')} (rule P3)`,
    },
    how.assumedYear && assumed(due),
  )
}

const unitWords: Record<PeriodUnit, Text> = {
  working_day: { vi: 'ngày làm việc', en: 'working days' },
  day: { vi: 'ngày', en: 'days' },
  week: { vi: 'tuần', en: 'weeks' },
  month: { vi: 'tháng', en: 'months' },
  year: { vi: 'năm', en: 'years' },
}

/** How a counted period was read. */
export function readAsCount(from: PlainDate, period: CountedPeriod, due: PlainDate, rolledFrom?: PlainDate): Text {
  const unit = unitWords[period.unit]
  return sentence(
    {
      vi: `${period.count} ${unit.vi} sau ngày ${formatDate(from)}, không tính ngày đầu, hạn là hết ${formatDateWithWeekday(due, 'vi')} (quy ước P2; Bộ luật Dân sự 2015, Điều 147)`,
      en: `${period.count} ${unit.en} after ${formatDate(from)}, the first day not counted, due by the end of ${formatDateWithWeekday(due, 'en')} (rule P2; Civil Code 2015, art. 147)`,
    },
    rolledFrom && {
      vi: `ngày ${formatDate(rolledFrom)} là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo (Điều 148)`,
      en: `${formatDate(rolledFrom)} is a day off, so it moves to the next working day (art. 148)`,
    },
  )
}

/** A deadline that hangs on an event: pending until the event is recorded (P2). */
export function readAsEventRule(rule: DueRule): Text {
  const words = dueRuleWords(rule)
  return sentence({
    vi: `hạn chờ sự kiện: ${words.vi}, không tính ngày xảy ra (quy ước P2); phần mềm tính ngày hạn khi sự kiện được ghi nhận`,
    en: `the deadline waits for an event: ${words.en}, its own day not counted (rule P2); the due date is counted once the event is recorded`,
  })
}

/** A task of every period; whether it becomes a series is chosen beside it. */
export function readAsRecurrence(rule: RecurrenceRule): Text {
  const words = recurrenceWords(rule)
  return sentence({
    vi: `việc định kỳ, hạn ${words.vi}; chọn chu kỳ ở phần hạn đặc biệt để phần mềm tạo nhiệm vụ cho từng kỳ`,
    en: `a recurring task, due ${words.en}; choose how often under special deadlines, and a task is made for each period`,
  })
}

/** Readings that give no date, each with what the person can do. */
export const withoutDate = {
  none: { vi: 'Văn bản không nêu thời hạn.', en: 'No deadline is stated.' },
  recurring: {
    vi: 'Đây là việc định kỳ hoặc thường xuyên, không có một ngày hạn duy nhất.',
    en: 'This recurs or is ongoing; it has no single due date.',
  },
  event: {
    vi: 'Thời hạn tính từ một sự việc khác; nhập ngày hạn khi sự việc đó đã xảy ra.',
    en: 'The deadline runs from another event; enter the due date once that event has happened.',
  },
  length: {
    vi: 'Có độ dài thời hạn nhưng chưa nêu tính từ ngày nào; nhập ngày hạn khi đã rõ.',
    en: 'A length is given but not the day it runs from; enter the due date once it is known.',
  },
  several: {
    vi: 'Có nhiều ngày khác nhau; hãy tách thành các nhiệm vụ hoặc tự nhập ngày hạn.',
    en: 'Several different days are named; split the task or enter the due date.',
  },
  unknownDay: {
    vi: 'Ngày nêu trong văn bản không có trong lịch; hãy kiểm tra lại và tự nhập ngày hạn.',
    en: 'The day named does not exist; check it and enter the due date.',
  },
  vague: {
    vi: 'Không xác định được ngày từ cách ghi này; hãy tự nhập ngày hạn hoặc chọn không thời hạn.',
    en: 'These words fix no day; enter the due date or choose no deadline.',
  },
} satisfies Record<string, Text>

function assumed(due: PlainDate): Text {
  return { vi: `văn bản không ghi đủ ngày, hiểu theo năm ${due.year}`, en: `the date is incomplete; taken as in ${due.year}` }
}

function sentence(...parts: readonly (Text | false | undefined)[]): Text {
  const said = parts.filter((part) => part !== false && part !== undefined)
  const join = (texts: readonly string[]) => {
    const whole = texts.join('; ')
    return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`
  }
  return { vi: join(said.map((part) => part.vi)), en: join(said.map((part) => part.en)) }
}
