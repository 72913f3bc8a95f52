import type { PlainDate } from '../plain-date.ts'

/** A month, quarter, half-year or year named in the words, with its first and last day. */
export type NamedPeriod = {
  readonly start: number
  readonly first: PlainDate
  readonly last: PlainDate
  readonly assumedYear: boolean
}

type Span = { readonly fromMonth: number; readonly toMonth: number }
type Form = { readonly pattern: RegExp; readonly span: (parts: Record<string, string | undefined>) => Span | undefined }

const year = String.raw`(?:(?:,? ?(?:cua )?nam |\/| ?- ?)(?<year>\d{4})\b|,? nam (?<yearWord>nay|sau|toi)\b)?`
const yearOfHalf = String.raw`(?: nam)?(?: (?<year>\d{4})\b| (?<yearWord>nay|sau|toi)\b)?`
const quarter = '(?:iv|i{1,3}|[1-4])'
const and = '(?: ?(?:,|-|va|den) ?)'
const wholeYear = { fromMonth: 1, toMonth: 12 }

const forms: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`\b(?<count>0?[369]|ba|sau|chin) thang dau${yearOfHalf}`),
    span: ({ count }) => ({ fromMonth: 1, toMonth: { ba: 3, sau: 6, chin: 9 }[count ?? ''] ?? Number(count) }),
  },
  {
    pattern: new RegExp(String.raw`\b(?:0?6|sau) thang cuoi${yearOfHalf}`),
    span: () => ({ fromMonth: 7, toMonth: 12 }),
  },
  {
    pattern: new RegExp(String.raw`\bquy (?:${quarter}${and}(?:quy )?)*(?<quarter>${quarter})\b${year}`),
    span: (parts) => quarterSpan(['i', 'ii', 'iii', 'iv'].indexOf(parts['quarter'] ?? '') + 1 || Number(parts['quarter'])),
  },
  {
    pattern: new RegExp(String.raw`\bthang (?:\d{1,2}${and}(?:thang )?)*(?<month>\d{1,2})(?!\d)${year}`),
    span: ({ month }) => monthSpan(Number(month)),
  },
  {
    pattern: /(?<![\d/])(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/])/,
    span: ({ month }) => monthSpan(Number(month)),
  },
  { pattern: /\b(?:giai doan|nam) \d{4} ?- ?(?<year>\d{4})\b/, span: () => wholeYear },
  { pattern: /\bnam (?:(?<year>\d{4})\b|(?<yearWord>nay|sau|toi)\b)/, span: () => wholeYear },
]

/** The period these plain words name; a missing year is the first that ends on or after the date of issue. */
export function findNamedPeriod(words: string, issued: PlainDate): NamedPeriod | undefined {
  for (const { pattern, span } of forms) {
    const match = pattern.exec(words)
    const months = match && span(match.groups ?? {})
    if (months) return { start: match.index, ...place(months, match.groups ?? {}, issued) }
  }
  return findPeriodOfIssue(words, issued)
}

/** "trong tháng này", "hết quý", "cuối năm": the period of the date of issue, or the next one. */
function findPeriodOfIssue(words: string, issued: PlainDate): NamedPeriod | undefined {
  const match = /\b(?:(?:het|cuoi) (thang|quy|nam)(?: (nay|sau|toi))?|(thang|quy) (nay|sau|toi))\b/.exec(words)
  if (!match) return undefined
  const unit = match[1] ?? match[3]
  const months = unit === 'thang' ? 1 : unit === 'quy' ? 3 : 12
  const next = (match[2] ?? match[4] ?? 'nay') === 'nay' ? 0 : months
  const fromMonth = Math.floor((issued.month - 1) / months) * months + 1
  const first = issued.with({ day: 1, month: fromMonth }).add({ months: next })
  const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(match[1]))
  return { start, first, last: first.add({ months }).subtract({ days: 1 }), assumedYear: false }
}

function place({ fromMonth, toMonth }: Span, parts: Record<string, string | undefined>, issued: PlainDate) {
  const inYear = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month: fromMonth, day: 1 })
    return { first, last: first.add({ months: toMonth - fromMonth + 1 }).subtract({ days: 1 }) }
  }
  if (parts['year'] !== undefined) return { ...inYear(Number(parts['year'])), assumedYear: false }
  if (parts['yearWord'] !== undefined) {
    return { ...inYear(issued.year + (parts['yearWord'] === 'nay' ? 0 : 1)), assumedYear: false }
  }
  const thisYear = inYear(issued.year)
  const over = Temporal.PlainDate.compare(thisYear.last, issued) < 0
  return { ...(over ? inYear(issued.year + 1) : thisYear), assumedYear: true }
}

function monthSpan(month: number): Span | undefined {
  return month >= 1 && month <= 12 ? { fromMonth: month, toMonth: month } : undefined
}

function quarterSpan(quarter: number): Span {
  return { fromMonth: quarter * 3 - 2, toMonth: quarter * 3 }
}
