import type { PlainDate } from '../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { RegulationProfile } from '../regulation/public.ts'
import type { ExtensionState } from './domain/extension-lifecycle.ts'
import { type Notice, noticeOf } from './domain/notice-of.ts'
import type { Situation, TaskFacts } from './domain/situation.ts'

export type Counting = { readonly today: PlainDate; readonly calendar: WorkingCalendar; readonly profile: RegulationProfile }

type Found = {
  readonly task: TaskFacts
  readonly request: { readonly state: ExtensionState; readonly submittedOn: PlainDate | null; readonly onTime: boolean | null; readonly dueBefore: PlainDate | null } | null
  readonly inCharge: readonly string[]
}

/** How the task and its request stand for the rules, on a day, with the numbers of the profile. */
export function situationOf({ task, request, inCharge }: Found, counting: Counting): Situation {
  return { task, request, inCharge, notice: noticeFor(task, request, counting), lateRequests: counting.profile.readings.lateExtension }
}

/** A request sent today; one that was sent before and returned keeps its first day and what it came to. */
function noticeFor(task: TaskFacts, request: Found['request'], { today, calendar, profile }: Counting): Notice | null | undefined {
  if (task.due === null) return null
  const days = profile.numbers.extensionNoticeDays.value
  if (request === null || request.submittedOn === null || request.dueBefore === null || request.onTime === null) return noticeOf(today, task.due, days, calendar)
  const counted = noticeOf(request.submittedOn, request.dueBefore, days, calendar)
  return { daysLeft: counted?.daysLeft, lastDay: counted?.lastDay, onTime: request.onTime }
}
