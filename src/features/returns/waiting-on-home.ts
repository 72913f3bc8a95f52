import { formatInstant } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion } from '../home/public.ts'
import { codeWords, type ReturnCode } from './domain/return-request.ts'
import { messages } from './messages.ts'
import { concerns, escalatedReturns, returnsForOffice, returnsOfUnit, type WaitingReturn } from './queries/waiting-returns.ts'

/** What waits on the home of the Office, of a unit, and of the leaders about returns. */
export async function returnsOnHome(db: Reader, { actor, today }: HomeQuestion): Promise<HomePart[]> {
  const [leader, office, unit] = [
    concerns.leader(actor) ? await escalatedReturns(db) : [],
    concerns.office(actor) ? await returnsForOffice(db, actor) : [],
    concerns.unit(actor) ? await returnsOfUnit(db, actor.organisationId) : [],
  ]
  const part = (key: string, audience: HomePart['audience'], title: Text, rows: readonly WaitingReturn[], act: { readonly label: Text; readonly open: string }): HomePart[] => (rows.length === 0 ? [] : [{
    key, audience, title, total: rows[0]?.total ?? 0,
    rows: rows.map((one) => ({
      id: one.id, tone: 'waiting', word: codeWords[one.code as ReturnCode], first: one.content, href: `/assignments/${one.assignmentId}`,
      second: [one.unitName, one.assignmentCode, formatInstant(one.raisedAt)], due: one.answerBy,
      late: audience === 'office' && one.answerBy !== null && Temporal.PlainDate.compare(today, one.answerBy) > 0,
      act: { label: act.label, href: `/assignments/${one.assignmentId}${act.open}` },
    })),
  }])
  return [
    ...part('escalated-returns', 'leader', messages.homeLeader, leader, { label: messages.direction, open: '?open=direct#direct' }),
    ...part('returns-to-answer', 'office', messages.homeOffice, office, { label: messages.answer, open: '#actions' }),
    ...part('own-returns', 'unit', messages.homeUnit, unit, { label: messages.see, open: '#returns' }),
  ]
}
