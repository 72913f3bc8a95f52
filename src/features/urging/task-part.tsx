import { isOffice } from '../../kernel/actor.ts'
import { formatDate } from '../../kernel/plain-date.ts'
import type { Judging, PresentedPart } from '../assignments/public.ts'
import { nextStep, type Proposal } from './domain/ladder.ts'
import { isUrgeable } from './domain/urgeable.ts'
import { ladderNumbers } from './ladder-numbers.ts'
import { messages, phrases } from './messages.ts'
import { UrgeForm, UrgingSection } from './pages/task-section.tsx'
import { everyUrgeRefusal, urgeRefusals } from './policy.ts'
import type { FoundUrgings } from './queries/task-column.ts'

/** What urging adds to the page of a task: how often, by whom, and for those who urge the next step. */
export function presentUrgings(found: FoundUrgings, judging: Judging): PresentedPart {
  const { actor, detail, today } = judging
  const urges = urgeRefusals(actor, 'urge', detail).length === 0
  const proposal = urges ? proposalFor(found, judging) : undefined
  const draft = detail.phase === 'draft'
  const recordAt = isOffice(actor) && !draft ? `/organisations/${detail.leadOrganisationId}/remarks/new?assignment=${detail.id}` : undefined
  return {
    data: { ...found, proposal: proposal ?? null },
    marks: found.urgings.length === 0 ? [] : [{ word: { vi: phrases.mark.vi(found.urgings.length), en: phrases.mark.en(found.urgings.length) }, tone: 'neutral' }],
    panels: draft ? [] : [{
      verb: 'urge', side: 'office', route: 'urging.urge', title: messages.urge, icon: 'speakerphone', refusals: everyUrgeRefusal(actor, detail),
      labels: { channel: messages.channel, content: messages.content, urgedOn: messages.urgedOn, person: messages.person, outcome: messages.outcome },
      form: (props) => <UrgeForm {...props} id={detail.id} today={formatDate(today)} />,
    }],
    sections: draft || (found.urgings.length + found.remarks.length === 0 && !urges) ? [] : [{
      id: 'urgings', title: messages.title, after: 'progress',
      body: ({ language }) => <UrgingSection language={language} found={found} proposal={proposal} recordAt={recordAt} />,
    }],
  }
}

function proposalFor({ urgings, remarks }: FoundUrgings, { detail, today, calendar, profile }: Judging): Proposal | undefined {
  return nextStep({
    open: isUrgeable(detail.phase), due: detail.due,
    urgings: urgings.map((one) => ({ on: Temporal.PlainDate.from(one.urgedOn), channel: one.channel, letter: one.letterId !== null })),
    criticisedOn: remarks.filter((one) => one.kind === 'criticism').map((one) => Temporal.PlainDate.from(one.documentDate)),
  }, today, calendar, ladderNumbers(profile))
}
