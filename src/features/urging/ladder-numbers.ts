import type { RegulationProfile } from '../regulation/public.ts'
import type { LadderNumbers } from './domain/ladder.ts'

/** What the ladder takes from the rule as it is in force. */
export function ladderNumbers({ numbers }: RegulationProfile): LadderNumbers {
  return { soonDays: numbers.dueSoonDays.value, againDays: numbers.urgeAgainDays.value, lettersBeforeReport: numbers.lettersBeforeReport.value }
}
