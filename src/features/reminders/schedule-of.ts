import type { RegulationProfile } from '../regulation/public.ts'
import type { Schedule } from './domain/plan-reminders.ts'

export function scheduleOf({ readings, numbers }: RegulationProfile): Schedule {
  return { remindOn: readings.remindOn, remindReportsOn: readings.remindReportsOn, extensionDays: numbers.extensionNoticeDays.value }
}
