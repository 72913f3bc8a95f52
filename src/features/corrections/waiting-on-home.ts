import { hasRole } from '../../kernel/actor.ts'
import { formatInstant } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion } from '../home/public.ts'
import { messages } from './messages.ts'
import { correctionsForOffice, correctionsOfUnit, type WaitingCorrection } from './queries/waiting-corrections.ts'

/** What waits on the home of the Office and of a unit about corrections. */
export async function correctionsOnHome(db: Reader, { actor }: HomeQuestion): Promise<HomePart[]> {
  const office = hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE') ? await correctionsForOffice(db, actor) : []
  const unit = hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD') ? await correctionsOfUnit(db, actor.organisationId) : []
  const part = (key: string, audience: HomePart['audience'], title: Text, rows: readonly WaitingCorrection[], act: { readonly label: Text; readonly at: string }): HomePart[] => (rows.length === 0 ? [] : [{
    key, audience, title, total: rows[0]?.total ?? 0,
    rows: rows.map((one) => ({
      id: one.id, tone: 'waiting', word: messages.waitingMark, first: one.content, href: `/assignments/${one.assignmentId}`,
      second: [one.unitName, one.assignmentCode, formatInstant(one.requestedAt)], due: null, late: false,
      act: { label: act.label, href: `/assignments/${one.assignmentId}${act.at}` },
    })),
  }])
  return [
    ...part('corrections-to-decide', 'office', messages.homeOffice, office, { label: messages.answer, at: '?open=accept#accept' }),
    ...part('own-corrections', 'unit', messages.homeUnit, unit, { label: messages.see, at: '#corrections' }),
  ]
}
