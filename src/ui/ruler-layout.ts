export type RulerDay = {
  /** yyyy-mm-dd */
  date: string
  weekend: boolean
  /** Name of the public holiday or day off in lieu. */
  holiday?: string
  /** A weekend day that is worked in exchange. */
  worked?: boolean
}

export type RulerMarkKind = 'start' | 'today' | 'cutoff' | 'due' | 'update'
export type RulerMark = { date: string; label: string; kind: RulerMarkKind }

export type PlacedLabel = {
  x: number
  level: number
  /** The text stands left of its line, near the right end. */
  flipped: boolean
  date: string
  label: string
}
export type PlacedMark = PlacedLabel & { kind: RulerMarkKind }
export type Band = { x: number; width: number; kind: 'off' | 'worked' }
export type Tick = { x: number; kind: 'day' | 'week' | 'month'; number?: string }

export type RulerLayout = {
  width: number
  /** Width of one day. */
  day: number
  start: number
  end: number
  bands: Band[]
  ticks: Tick[]
  months: { x: number; label: string }[]
  marks: PlacedMark[]
  markLevels: number
  holidays: PlacedLabel[]
  holidayLevels: number
}

const edge = 8
/** Mean width of a character of the label face at 12 px, measured on Vietnamese labels with a margin. */
const character = 6.4

/** 2026-11-24 → 24/11 */
export function shortDate(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}`
}

/**
 * Places everything on a ruler `room` CSS pixels wide, without collisions between labels or with their lines.
 * Short ranges show every day with its number; longer ones only Mondays, then only months.
 */
export function layOutRuler(days: readonly RulerDay[], marks: readonly RulerMark[], room: number): RulerLayout {
  const day = Math.min(30, (room - 2 * edge) / Math.max(1, days.length))
  const end = edge + days.length * day
  const at = new Map(days.map((one, index) => [one.date, edge + index * day]))
  const placed = stack(
    room,
    marks
      .filter((mark) => at.has(mark.date))
      .map((mark) => ({ ...mark, x: (at.get(mark.date) ?? 0) + day / 2, text: `${shortDate(mark.date)} ${mark.label}` })),
  )
  const holidays = stack(room, holidayRuns(days).map((run) => ({ ...run, x: (at.get(run.date) ?? 0) + day / 2, text: run.label })))
  const reach = [...placed, ...holidays].map((label) => boxOf(label)[1] + edge)
  return {
    width: Math.ceil(Math.max(end + edge, ...reach)),
    day,
    start: edge,
    end,
    bands: bandsOf(days, day),
    ticks: ticksOf(days, day),
    months: monthsOf(days, day),
    marks: placed,
    markLevels: levelsOf(placed),
    holidays,
    holidayLevels: levelsOf(holidays),
  }
}

function widthOf(text: string): number {
  return text.length * character + 8
}

type Label = { x: number; text: string }
type Stacked<L> = L & { level: number; flipped: boolean }

/**
 * The later of the labels right of their lines stands lower, and then the earlier of those left of theirs:
 * so each finds the others it would cross already below it.
 */
function stack<L extends Label>(room: number, labels: readonly L[]): Stacked<L>[] {
  const placed: Stacked<L>[] = []
  const turned = labels.map((label) => ({
    ...label,
    flipped: label.x + widthOf(label.text) > room && label.x > widthOf(label.text),
  }))
  const right = turned.filter((label) => !label.flipped).toSorted((a, b) => b.x - a.x)
  const left = turned.filter((label) => label.flipped).toSorted((a, b) => a.x - b.x)
  for (const label of [...right, ...left]) {
    const at = (level: number): Stacked<L> => ({ ...label, level })
    const levels = Array.from({ length: labels.length + 1 }, (_, level) => at(level))
    const free = levels.filter((one) => placed.every((other) => !covers(one, other)))
    // A crossed line is a lesser evil than two texts on one another: texts have a halo.
    placed.push(free.find((one) => placed.every((other) => !crosses(one, other))) ?? free[0] ?? at(0))
  }
  return placed.toSorted((a, b) => a.x - b.x)
}

function boxOf({ x, text, flipped }: Label & { flipped: boolean }): [number, number] {
  return flipped ? [x - widthOf(text), x] : [x, x + widthOf(text)]
}

function covers(one: Stacked<Label>, other: Stacked<Label>): boolean {
  const [a, b] = [boxOf(one), boxOf(other)]
  return one.level === other.level && a[0] < b[1] && b[0] < a[1]
}

/** True when the line of the higher label runs through the text of the lower one. */
function crosses(one: Stacked<Label>, other: Stacked<Label>): boolean {
  const [high, low] = one.level > other.level ? [one, other] : [other, one]
  const box = boxOf(low)
  return high.level !== low.level && high.x >= box[0] && high.x <= box[1]
}

function levelsOf(labels: readonly { level: number }[]): number {
  return labels.length === 0 ? 0 : Math.max(...labels.map((label) => label.level)) + 1
}

/** Neighbouring days with the same name are one holiday, written as "16/02–20/02 name". */
function holidayRuns(days: readonly RulerDay[]): { date: string; label: string }[] {
  const runs: { date: string; last: string; name: string }[] = []
  for (const day of days) {
    if (day.holiday === undefined) continue
    const open = runs.at(-1)
    const follows = open !== undefined && open.name === day.holiday && dayAfter(days, open.last) === day.date
    if (follows) open.last = day.date
    else runs.push({ date: day.date, last: day.date, name: day.holiday })
  }
  return runs.map(({ date, last, name }) => ({
    date,
    label: date === last ? `${shortDate(date)} ${name}` : `${shortDate(date)}–${shortDate(last)} ${name}`,
  }))
}

function dayAfter(days: readonly RulerDay[], date: string): string | undefined {
  return days[days.findIndex((day) => day.date === date) + 1]?.date
}

function bandsOf(days: readonly RulerDay[], width: number): Band[] {
  const bands: Band[] = []
  days.forEach((day, index) => {
    const kind = day.worked === true ? 'worked' : day.weekend || day.holiday !== undefined ? 'off' : undefined
    if (kind === undefined) return
    const x = edge + index * width
    const last = bands.at(-1)
    if (last !== undefined && last.kind === kind && Math.abs(last.x + last.width - x) < 0.01) last.width += width
    else bands.push({ x, width, kind })
  })
  return bands
}

function ticksOf(days: readonly RulerDay[], width: number): Tick[] {
  const ticks: Tick[] = []
  // The days follow each other: reading the first tells the weekday of all (a hundred readings cost a tenth of a millisecond).
  const begin = days[0] === undefined ? 1 : Temporal.PlainDate.from(days[0].date).dayOfWeek
  days.forEach((day, index) => {
    const weekday = ((begin - 1 + index) % 7) + 1
    const first = day.date.endsWith('-01')
    const kind = first ? 'month' : weekday === 1 ? 'week' : 'day'
    if (kind === 'day' && width < 8) return
    if (kind === 'week' && width < 1.5) return
    const numbered = width >= 20 || (width >= 8 && (weekday === 1 || index === 0))
    const number = numbered ? { number: String(Number(day.date.slice(8, 10))) } : {}
    ticks.push({ x: edge + index * width, kind, ...number })
  })
  return ticks
}

/** Month names at the first day shown and at each first of a month, unless they would touch. */
function monthsOf(days: readonly RulerDay[], width: number): { x: number; label: string }[] {
  const months: { x: number; label: string }[] = []
  days.forEach((day, index) => {
    if (index !== 0 && !day.date.endsWith('-01')) return
    const x = edge + index * width
    const last = months.at(-1)
    if (last !== undefined && x - last.x < 52) {
      if (months.length > 1) return
      months.pop()
    }
    // The last name must not run over the end; the one before it is enough.
    if (last !== undefined && edge + days.length * width - x < 44) return
    months.push({ x, label: `${day.date.slice(5, 7)}/${day.date.slice(0, 4)}` })
  })
  return months
}
