import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { decisionRef } from '../domain/decision-input.ts'
import { messages } from '../messages.ts'
import type { AssignmentView } from '../present-assignment.ts'
import type { LinkedAssignment, PhaseDecision } from '../queries/assignment-detail.ts'
import { words } from './words.ts'

type Props = { readonly data: AssignmentView; readonly language: Language }

/** What the leaders decided about the whole task, and where it came from or went to. Nothing, where there is nothing to tell. */
export function Decisions({ data: { decisions, former }, language }: Props) {
  if (decisions.length === 0 && former === null) return null
  return (
    <Section title={words.decisions[language]} id="decisions">
      {former === null ? null : <p>{words.former[language]} {former.leadName}: <Linked to={former} /></p>}
      {decisions.length === 0 ? null : (
        <Timeline
          label={words.decisions[language]}
          events={decisions.map((one) => ({
            id: `${one.verb}-${one.at.toString()}`, when: formatInstant(one.at), dateTime: one.at.toString(), what: whatOf(one, language),
            who: [one.decidedBy, decisionRef({ document: one.document, documentDate: one.documentDate ?? undefined })].filter(Boolean).join(' · '),
            reason: one.successor === null ? one.reason : <>{one.reason} <Linked to={one.successor} /></>,
          }))}
        />
      )}
    </Section>
  )
}

function whatOf({ verb, until, successor }: PhaseDecision, language: Language): string {
  const what = messages[verb][language]
  if (until !== null) return `${what}, ${words.until[language]} ${formatDate(until)}`
  return successor === null ? what : `${what}, ${words.givenTo[language]} ${successor.leadName}`
}

function Linked({ to }: { readonly to: LinkedAssignment }) {
  return to.id === null ? <span>{to.code}</span> : <a href={`/assignments/${to.id}`}>{to.code}</a>
}
