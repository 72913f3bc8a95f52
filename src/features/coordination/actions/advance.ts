import { citedPaper } from '../../../kernel/paper.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { type Move, TRANSITIONS } from '../domain/coordination-lifecycle.ts'
import type { CoordinationSubject } from '../domain/coordination-subject.ts'
import { insertMove, moveOn } from '../store.ts'

export type Said = {
  readonly version: number
  readonly content?: string
  readonly documentNumber?: string
  readonly documentDate?: PlainDate | undefined
  readonly receivedDate?: PlainDate | undefined
  readonly responseDue?: PlainDate
}

const EVENTS = {
  acknowledge: 'COORDINATION_ACKNOWLEDGED', answer_in_part: 'COORDINATION_PARTLY_ANSWERED', answer: 'COORDINATION_ANSWERED', decline: 'COORDINATION_DECLINED',
  escalate: 'COORDINATION_ESCALATED', direct: 'COORDINATION_DIRECTED', notify_outcome: 'COORDINATION_OUTCOME_NOTIFIED',
} as const satisfies Record<Exclude<Move, 'end'>, string>

/** Moves the request on and writes down what was said: the guarded update, the row and the event together. */
export async function advance(tx: Tx, ctx: Ctx, subject: CoordinationSubject, move: keyof typeof EVENTS, said: Said, onBehalfOf?: string): Promise<void> {
  const { from, to } = TRANSITIONS[move]
  const { version, ...words } = said
  await moveOn(tx, { id: subject.id, version, from }, { state: to, ...(words.responseDue === undefined ? {} : { response_due: words.responseDue }) })
  await insertMove(tx, { ...words, requestId: subject.id, act: move, at: ctx.now, by: ctx.actor?.userId ?? null, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) })
  await recordEvent(tx, ctx, {
    kind: EVENTS[move], assignmentId: subject.assignmentId, documentId: subject.documentId, organisationId: subject.coordinatorId, onBehalfOf,
    reason: words.content || undefined,
    documentRef: citedPaper({ documentNumber: words.documentNumber ?? '', documentDate: words.documentDate }) || undefined,
    before: { state: subject.state }, after: { request: subject.id, state: to, ...(words.responseDue === undefined ? {} : { responseDue: words.responseDue }) },
  })
}
