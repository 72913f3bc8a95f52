import type { DueRule } from '../due-rule.ts'
import type { CountedPeriod, PeriodUnit } from './counted-period.ts'
import { plainWords } from './plain-words.ts'

const LONGEST_COUNT = 999

/** A week is seven days and a year twelve months: the rule knows three units. */
const INTO: Readonly<Record<PeriodUnit, { readonly unit: DueRule['unit']; readonly times: number }>> = {
  working_day: { unit: 'working_day', times: 1 }, day: { unit: 'day', times: 1 }, week: { unit: 'day', times: 7 },
  month: { unit: 'month', times: 1 }, year: { unit: 'month', times: 12 },
}

/** "10 ngày sau khi Quyết định được ban hành": the length, and the event as it was typed, diacritics and all. */
export function findDueRule(words: string, { count, unit, event }: CountedPeriod): DueRule | undefined {
  const { unit: ruleUnit, times } = INTO[unit]
  const asTyped = event === undefined ? undefined : endOfWords(words, event)
  if (asTyped === undefined || count < 1 || count * times > LONGEST_COUNT) return undefined
  return { count: count * times, unit: ruleUnit, event: asTyped.replace(/[.;, ]+$/, '') }
}

/** The end of the words that reads as `plain`. */
function endOfWords(words: string, plain: string): string | undefined {
  const typed = words.normalize('NFC').trim().split(/\s+/)
  for (let start = typed.length - 1; start >= 0; start--) {
    const end = typed.slice(start).join(' ')
    if (plainWords(end) === plain) return end
  }
  return undefined
}
