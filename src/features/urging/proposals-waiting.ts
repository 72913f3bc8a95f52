import { hasRole, isOffice } from '../../kernel/actor.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion, HomeRow } from '../home/public.ts'
import { currentProfile } from '../regulation/public.ts'
import { nextStep } from './domain/ladder.ts'
import { stepReason, stepWords } from './domain/ladder-words.ts'
import { ladderNumbers } from './ladder-numbers.ts'
import { messages } from './messages.ts'
import { type Candidate, urgingCandidates } from './queries/urging-candidates.ts'

const SHOWN = 5

/** "Cần đôn đốc": the overdue tasks whose next step is due; for a monitoring officer those he follows, for the Chief and the clerk all. */
export async function proposalsWaiting(db: Reader, { actor, today, calendar, snapshot }: HomeQuestion): Promise<HomePart[]> {
  // Early in a year whose predecessor is not loaded nothing can be counted back.
  if (!isOffice(actor) || !calendar.hasYear(today.year) || !calendar.hasYear(today.subtract({ days: 30 }).year)) return []
  const numbers = ladderNumbers(await currentProfile({ db, today, snapshot }))
  const mine = !hasRole(actor, 'CHIEF_OF_OFFICE', 'RECORDS_CLERK')
  const candidates = await urgingCandidates(db, { today, quietSince: calendar.extensionCutoff(today, numbers.againDays).date, limit: SHOWN, monitorUserId: mine ? actor.userId : undefined })
  const rows = candidates.map((task) => rowOf(task, { today, calendar, numbers })).filter((row) => row !== undefined)
  return [{ key: 'to-urge', audience: 'office', title: messages.proposals, rows, total: candidates.length < SHOWN ? rows.length : undefined, seeAll: `/assignments?status=overdue${mine ? '&monitor=me' : ''}` }]
}

type Judging = Pick<HomeQuestion, 'today' | 'calendar'> & { readonly numbers: ReturnType<typeof ladderNumbers> }

function rowOf(task: Candidate, { today, calendar, numbers }: Judging): HomeRow | undefined {
  const proposal = nextStep({
    open: true, due: task.due,
    urgings: task.urgings.map((one) => ({ ...one, on: Temporal.PlainDate.from(one.on) })), criticisedOn: task.criticisedOn.map((on) => Temporal.PlainDate.from(on)),
  }, today, calendar, numbers)
  if (proposal === undefined) return undefined
  return {
    id: task.id, tone: 'overdue', word: stepWords(proposal), detail: stepReason(proposal), first: task.content, href: `/assignments/${task.id}`, second: [task.code, task.leadShortName],
    due: task.due, late: true, act: { label: messages.urge, href: `/assignments/${task.id}?open=urge#urge` },
  }
}
