import { hasRole, isOffice } from '../../kernel/actor.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion, HomeRow } from '../home/public.ts'
import { messages } from './messages.ts'
import { type WaitingInside, waitingInside } from './queries/waiting-inside.ts'

const SHOWN = 20

/** "Việc nội bộ" on the home page: what the own unit gave to this person, and what waits for a head or came back from one. */
export async function internalWork(db: Reader, { actor, today }: HomeQuestion): Promise<HomePart[]> {
  if (!hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICER', 'FOCAL_OFFICER') && !isOffice(actor)) return []
  const waiting = await waitingInside(db, actor)
  return [{
    key: 'internal-work', audience: hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICER', 'FOCAL_OFFICER') ? 'unit' : 'office', title: messages.internalWork,
    rows: waiting.slice(0, SHOWN).map((one) => rowOf(one, today)), total: waiting.length,
  }]
}

function rowOf(one: WaitingInside, today: Temporal.PlainDate): HomeRow {
  const late = one.what === 'sub_task' && one.due !== null && Temporal.PlainDate.compare(one.due, today) < 0
  const { tone, word, href } = SHOWN_AS[one.what]
  return {
    id: one.id, tone: late ? 'overdue' : tone, word: late ? messages.late : word, first: one.text, href: href(one), second: [one.code, one.note].filter(Boolean), due: one.due, late,
    act: { label: messages.open, href: href(one) },
  }
}

const SHOWN_AS = {
  sub_task: { tone: 'in-time', word: messages.toDo, href: ({ assignmentId, id }: WaitingInside) => `/assignments/${assignmentId}/sub-tasks/${id}` },
  sign_off: { tone: 'waiting', word: messages.toSign, href: ({ assignmentId }: WaitingInside) => `/assignments/${assignmentId}?open=approve-result#approve-result` },
  sent_back: { tone: 'overdue', word: messages.comeBack, href: ({ assignmentId }: WaitingInside) => `/assignments/${assignmentId}?open=submit-result#submit-result` },
} as const
