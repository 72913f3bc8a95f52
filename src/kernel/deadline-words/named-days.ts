import { existingDate, type PlainDate } from '../plain-date.ts'

/** A day as written, with what is missing left out, and its place in the words. */
export type NamedDay = {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month?: number
  /** A number, or the words `nay` (this) and `sau` (next), counted from the date of issue. */
  readonly year?: number
  readonly yearsAhead?: number
  readonly monthsAhead?: number
}

const yearWords = String.raw`(?:(?:,? nam |\/| )(?<year>\d{4})\b|,? nam (?<yearWord>nay|sau|toi)\b)?`
const forms = [
  String.raw`(?<![\d/])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<![\d/.])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/])`,
  String.raw`(?<![\d/]|trong )\b(?<day>\d{1,2}),? thang (?<month>\d{1,2})\b${yearWords}`,
  String.raw`(?<![\d/])(?<day>\d{1,2})/(?<month>\d{1,2})(?![\d/])${yearWords}`,
  String.raw`\bngay (?<day>\d{1,2})-(?<month>\d{1,2})(?![\d/-])`,
  String.raw`\b(?:ngay|mung) (?<day>\d{1,2})(?![\d/-])(?: (?:cua )?thang (?<monthWord>nay|sau|toi))?`,
].map((form) => new RegExp(form, 'g'))

/** The days named in plain words, in the order in which they stand. */
export function namedDays(words: string): NamedDay[] {
  let rest = words
  const found: NamedDay[] = []
  for (const form of forms) {
    for (const match of rest.matchAll(form)) {
      found.push(toNamedDay(match))
      // A part once read is blanked out, so that a shorter form does not read it again.
      rest = rest.slice(0, match.index) + '#'.repeat(match[0].length) + rest.slice(match.index + match[0].length)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function toNamedDay(match: RegExpExecArray): NamedDay {
  const parts = match.groups ?? {}
  return {
    start: match.index,
    end: match.index + match[0].length,
    day: Number(parts['day']),
    ...(parts['month'] !== undefined && { month: Number(parts['month']) }),
    ...(parts['year'] !== undefined && { year: fullYear(parts['year']) }),
    ...(parts['yearWord'] !== undefined && { yearsAhead: parts['yearWord'] === 'nay' ? 0 : 1 }),
    ...(parts['monthWord'] !== undefined && { monthsAhead: parts['monthWord'] === 'nay' ? 0 : 1 }),
  }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/**
 * The date meant: as written, or the first such day on or after `earliest` when the year (or the
 * month) is missing. Undefined when the calendar has no such day.
 */
export function resolveNamedDay(
  named: NamedDay,
  issued: PlainDate,
  earliest: PlainDate,
): { readonly date: PlainDate; readonly assumedYear: boolean } | undefined {
  const { day, month, year } = named
  if (month !== undefined && year !== undefined) return known(existingDate(year, month, day), false)
  if (named.yearsAhead !== undefined && month !== undefined) {
    return known(existingDate(issued.year + named.yearsAhead, month, day), false)
  }
  if (named.monthsAhead !== undefined) {
    const inMonth = issued.with({ day: 1 }).add({ months: named.monthsAhead })
    return known(existingDate(inMonth.year, inMonth.month, day), false)
  }
  // Eight years hold a 29 February, even around a century that has none.
  const steps = month === undefined ? { months: 1, count: 12 } : { months: 12, count: 9 }
  const from = earliest.with({ day: 1, ...(month !== undefined && month <= 12 && { month: Math.max(month, 1) }) })
  for (let step = 0; step < steps.count; step++) {
    const inMonth = from.add({ months: step * steps.months })
    const date = existingDate(inMonth.year, month ?? inMonth.month, day)
    if (date && Temporal.PlainDate.compare(date, earliest) >= 0) return known(date, true)
  }
  return undefined
}

function known(date: PlainDate | undefined, assumedYear: boolean) {
  return date && { date, assumedYear }
}
