import { toEpochDay } from '../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { Judging, PartMark, PresentedPart, TaskPart } from '../assignments/public.ts'
import { isOpen, isPending } from './domain/extension-lifecycle.ts'
import { type ExtensionRequest, readRequest } from './domain/extension-request.ts'
import { phrases, words } from './messages.ts'
import { RequestsSection } from './pages/requests-section.tsx'
import { actPanels, askPanels } from './panels.ts'
import { type PartFound, partColumn } from './queries/part-column.ts'
import type { Shown } from './shown.ts'
import { situationOf } from './situation-of.ts'

/** What extensions add to the page of a task: its requests and their fate, a mark while one is pending, and what one may do. */
export const extensionsPart: TaskPart<PartFound> = { key: 'extensions', column: partColumn, present }

function present(found: PartFound, judging: Judging): PresentedPart {
  const { actor, detail, today, calendar, profile } = judging
  const requests = found.requests.map(readRequest)
  const request = requests.findLast(({ state }) => isOpen(state)) ?? null
  const { origin, originFixesDeadline } = found
  const inCharge = chargedOn(found, today)
  const situation = situationOf({ task: { ...detail, origin, originFixesDeadline }, request, inCharge }, { today, calendar, profile })
  const shown: Shown = { actor, taskId: detail.id, connected: detail.leadConnected, request, situation, noticeDays: profile.numbers.extensionNoticeDays.value, today }
  const granted = requests.filter(({ state }) => state === 'approved').length
  const lateAgainstOriginal = granted === 0 ? null : lateness(detail, calendar)
  const data = { granted, pending: requests.find(({ state }) => isPending(state))?.id ?? null, notice: situation.notice ?? null, lateAgainstOriginal, requests }
  return {
    data, marks: marksOf(requests, granted), panels: [...askPanels(shown), ...(request === null ? [] : actPanels({ ...shown, request }))],
    sections: requests.length === 0 ? [] : [{
      id: 'extensions', title: words.section, after: 'deadline',
      body: ({ language }) => RequestsSection({ language, requests: requests.toReversed(), granted, lateAgainstOriginal }),
    }],
  }
}

function chargedOn({ charges }: PartFound, today: Temporal.PlainDate): string[] {
  const day = today.toString()
  return charges.filter(({ from, to }) => from <= day && (to === null || to >= day)).map(({ userId }) => userId)
}

/** Pending never hides that a task is overdue: it stands beside the state. */
function marksOf(requests: readonly ExtensionRequest[], granted: number): PartMark[] {
  const pending = requests.find(({ state }) => isPending(state))
  return [
    ...(pending === undefined ? [] : [{ word: { vi: phrases.pending.vi(pending.ordinal ?? 1), en: phrases.pending.en(pending.ordinal ?? 1) }, tone: 'waiting' as const }]),
    ...(granted === 0 ? [] : [{ word: { vi: phrases.extended.vi(granted), en: phrases.extended.en(granted) }, tone: 'neutral' as const }]),
  ]
}

/** Working days by which the result came after the original deadline, whatever was granted since; null where it did not or cannot be counted. */
function lateness({ originalDue, resultDate }: Judging['detail'], calendar: WorkingCalendar): number | null {
  if (originalDue === null || resultDate === null || resultDate === undefined || toEpochDay(resultDate) <= toEpochDay(originalDue)) return null
  return calendar.hasYear(originalDue.year) && calendar.hasYear(resultDate.year) ? calendar.countWorkingDays(originalDue, resultDate) : null
}
