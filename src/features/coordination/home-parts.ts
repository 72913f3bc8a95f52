import type { Text } from '../../kernel/text.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion, HomeRow } from '../home/public.ts'
import { messages, phrases } from './messages.ts'
import { owesAnswer } from './policy.ts'
import type { RequestRow } from './queries/list-requests.ts'
import { waitingRequests } from './queries/waiting-requests.ts'
import { standingOf } from './standing.ts'

/** What waits for each: coordinators to answer, lead units to see to, leaders to direct, the Office to record (Đ9.2). */
export async function coordinationAtHome(db: Reader, { actor, today, calendar }: HomeQuestion): Promise<HomePart[]> {
  const rows = await waitingRequests(db, actor, today)
  const line = (act: Text, panel: string) => (row: RequestRow): HomeRow => ({
    id: row.id, ...standingOf(row, today, calendar), first: row.content, href: `/coordination-requests/${row.id}`,
    second: [row.assignmentCode, phrases.leadAndCoordinator.vi(row.leadName, row.coordinatorName)],
    due: row.responseDue, act: { label: act, href: `/coordination-requests/${row.id}?open=${panel}#${panel}` },
  })
  const part = (key: string, audience: HomePart['audience'], title: Text, chosen: readonly HomeRow[], view: string): HomePart =>
    ({ key, audience, title, rows: chosen, total: chosen.length, seeAll: `/coordination-requests?view=${view}` })
  const own = rows.filter((row) => owesAnswer(actor, row))
  const lead = rows.filter((row) => row.leadOrganisationId === actor.organisationId && !own.includes(row))
  const others = rows.filter((row) => !own.includes(row) && !lead.includes(row))
  const escalated = others.filter((row) => row.state === 'escalated')
  return [
    part('coordination-to-answer', 'unit', messages.toAnswer, own.map(line(messages.answer, 'answer')), 'unanswered'),
    part('coordination-to-follow', 'unit', messages.toFollow, [
      ...lead.filter((row) => row.state !== 'answered' && row.state !== 'declined').map(line(messages.escalate, 'escalate')),
      ...lead.filter((row) => row.state === 'answered' || row.state === 'declined').map(line(messages.notifyOutcome, 'notify-outcome')),
    ], 'all'),
    part('coordination-to-direct', 'leader', messages.toDirect, escalated.map(line(messages.direct, 'direct')), 'escalated'),
    part('coordination-to-record', 'office', messages.toRecord, others.filter((row) => !row.coordinatorConnected).map(line(messages.recordAnswer, 'record-answer')), 'unanswered'),
  ].filter((one) => one.rows.length > 0)
}
