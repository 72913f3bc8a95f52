import { namedDays } from './named-days.ts'
import type { Recurrence } from './deadline-reading.ts'

type Cycle = Exclude<Recurrence, 'semiannual_yearly' | 'periodic' | 'ongoing'>

// "quy" also begins quy định, quy chế, quy hoạch, quy trình; a number after a unit names one of them.
const unit = String.raw`(?:(?:\d{1,2}|hai|ba|sau) (?:tuan|thang)|ngay|tuan|thang|quy(?! (?:dinh|che|hoach|trinh|mo|uoc|chuan|i|v|nay))|nam(?! (?:hoc|nay|sau)))(?! ?[\d/]*\d)(?! (?:dau|cuoi|truoc))`
const list = `${unit}(?: ?(?:,|;|va|hoac|va hoac) ?(?:hang |dinh ky |bao cao )?${unit})*`
const strongMarker = new RegExp(String.raw`\b(?:hang|moi|tung|dinh ky|thuong ky|theo)(?: hang)? (${list})`, 'g')
const reportMarker = new RegExp(String.raw`\bbao cao (${list})`, 'g')
const perTime = /\b(?:(\d{1,2}|hai|ba|sau) )?(ngay|tuan|thang|quy|nam) ?\/ ?(?:0?1 |mot )?lan\b/g
const wholeText = new RegExp(`^${list}$`)
const lasting = /\bthuong xuyen\b|\blien tuc\b|\b(?:cac|nhung) nam (?:tiep theo|sau)\b/
const shortestFirst: readonly Cycle[] = ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly']

/** The recurrence these plain words speak of, if any; of several cycles, the shortest. */
export function findRecurrence(words: string): Recurrence | undefined {
  const cycles = new Set(findCycles(words))
  const shortest = shortestFirst.find((cycle) => cycles.has(cycle))
  if (shortest) return shortest
  if (cycles.has('semiannual')) return cycles.has('yearly') ? 'semiannual_yearly' : 'semiannual'
  // "trước ngày 20 tháng 6 và ngày 20 tháng 12 hàng năm" is twice a year.
  if (cycles.has('yearly')) return namedDays(words).length === 2 ? 'semiannual_yearly' : 'yearly'
  if (lasting.test(words)) return 'ongoing'
  return /\b(?:dinh ky|thuong ky)\b/.test(words) && !hasFullDate(words) ? 'periodic' : undefined
}

function findCycles(words: string): Cycle[] {
  const marked = [...words.matchAll(strongMarker)].map((match) => match[1] ?? '')
  // "báo cáo năm" only names a report when one full date stands beside it.
  const reports = hasFullDate(words) ? [] : [...words.matchAll(reportMarker)].map((match) => match[1] ?? '')
  const whole = wholeText.test(words) && /,|\bva\b|\bhoac\b/.test(words) ? [words] : []
  const rates = [...words.matchAll(perTime)].map((match) => `${match[1] ?? ''} ${match[2] ?? ''}`)
  return [...marked, ...reports, ...whole, ...rates].flatMap(cyclesOf)
}

function cyclesOf(units: string): Cycle[] {
  const found = units.matchAll(/(?:(\d{1,2}|hai|ba|sau) )?(ngay|tuan|thang|quy|nam)\b/g)
  return [...found].flatMap((match) => cycleOf(match[1], match[2] ?? ''))
}

function cycleOf(count: string | undefined, unit: string): Cycle[] {
  const many = { hai: 2, ba: 3, sau: 6 }[count ?? ''] ?? Number(count ?? 1)
  if (unit === 'ngay') return ['daily']
  if (unit === 'tuan') return many === 2 ? ['biweekly'] : ['weekly']
  if (unit === 'quy') return ['quarterly']
  if (unit === 'nam') return ['yearly']
  return many === 6 ? ['semiannual'] : many === 3 ? ['quarterly'] : ['monthly']
}

function hasFullDate(words: string): boolean {
  return namedDays(words).some((named) => named.year !== undefined)
}
