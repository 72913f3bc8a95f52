import { type Actor, hasRole, isLeader, isOffice } from '../../kernel/actor.ts'
import { formatDate, type PlainDate, toEpochDay } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion, HomeRow } from '../home/public.ts'
import { listMessages, phrases, stateTones, stateWords } from './messages.ts'
import { requestsOfUnit, requestsToDecide, requestsToHandle, type WaitingRow } from './queries/waiting-requests.ts'

/** What waits for a person here: decisions for the leaders, papers for the Office, what came back for the unit. */
export async function extensionHomeParts(db: Reader, { actor, today, now }: HomeQuestion): Promise<HomePart[]> {
  const parts: HomePart[] = []
  if (isLeader(actor)) parts.push(part('leader', listMessages.toDecide, await requestsToDecide(db, actor, hasRole(actor, 'CHAIR'), today), 'presented', (row) => deciding(row, today)))
  if (isOffice(actor)) parts.push(part('office', listMessages.toHandle, await requestsToHandle(db), 'pending', (row) => handling(row, today)))
  if (hasRole(actor, 'UNIT_HEAD', 'FOCAL_OFFICER')) parts.push(part('unit', listMessages.ofUnit, await requestsOfUnit(db, actor, now), 'all', (row) => ofUnit(row, actor)))
  return parts
}

function part(audience: HomePart['audience'], title: Text, rows: readonly WaitingRow[], state: string, line: (row: WaitingRow) => HomeRow): HomePart {
  return { key: `extensions-${audience}`, audience, title, rows: rows.map(line), total: rows[0]?.total ?? 0, seeAll: `/extension-requests?state=${state}` }
}

const hrefOf = (row: WaitingRow) => `/extension-requests/${row.id}`
const lateBy = (due: PlainDate | null, today: PlainDate) => due !== null && toEpochDay(today) > toEpochDay(due)

function lineOf(row: WaitingRow): Pick<HomeRow, 'id' | 'first' | 'href' | 'second' | 'tone' | 'word'> {
  return {
    id: row.id, first: row.content, href: hrefOf(row), tone: stateTones[row.state], word: stateWords[row.state],
    second: [row.code, row.leadShortName, `${row.due === null ? '' : formatDate(row.due)} → ${formatDate(row.proposedDue)}`],
  }
}

/** How many times, and whether it came in time: what a leader asks first. */
const asked = (row: WaitingRow): { detail: Text } => ({ detail: phrases.askedText(row.ordinal ?? 1, row.onTime ?? true) })

function deciding(row: WaitingRow, today: PlainDate): HomeRow {
  return { ...lineOf(row), ...asked(row), due: row.replyBy, late: lateBy(row.replyBy, today), act: { label: listMessages.decide, href: hrefOf(row) } }
}

function handling(row: WaitingRow, today: PlainDate): HomeRow {
  const label = row.state === 'submitted' ? listMessages.receive : listMessages.present
  // Until it is received no clock runs: the deadline of the task is what presses.
  return { ...lineOf(row), ...asked(row), due: row.presentBy ?? row.due, late: lateBy(row.presentBy, today), act: { label, href: hrefOf(row) } }
}

function ofUnit(row: WaitingRow, actor: Actor): HomeRow {
  if (row.state !== 'draft') return { ...lineOf(row), due: row.due, late: false }
  const returned = row.submittedOn !== null
  const label = hasRole(actor, 'UNIT_HEAD') ? listMessages.sign : listMessages.prepare
  const open = hasRole(actor, 'UNIT_HEAD') ? 'request' : 'prepare'
  return {
    ...lineOf(row), due: row.due, late: false, ...(returned ? { tone: 'overdue', word: listMessages.returnedWord } : {}),
    act: { label, href: `/assignments/${row.assignmentId}?open=${open}#${open}` },
  }
}
