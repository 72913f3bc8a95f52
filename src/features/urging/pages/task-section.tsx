import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import type { PartProps } from '../../assignments/public.ts'
import { channelWords } from '../domain/channel.ts'
import type { Proposal } from '../domain/ladder.ts'
import { stepReason, stepWords } from '../domain/ladder-words.ts'
import { remarkWords } from '../domain/remark.ts'
import { messages, phrases } from '../messages.ts'
import type { FoundUrgings } from '../queries/task-column.ts'
import { UrgingFields } from './urging-fields.tsx'

export function UrgeForm({ language, form, version, id, today }: PartProps & { readonly id: string; readonly today: string }) {
  const state = form('urging.urge')
  return (
    <Form action={`/assignments/${id}/urgings`} hidden={hiddenOf(state, { version })} guarded>
      <UrgingFields language={language} field={fieldsOf(state, 'urging.urge')} today={today} />
      <FormActions><Button kind="primary">{messages.urge[language]}</Button></FormActions>
    </Form>
  )
}

type SectionProps = { readonly language: Language; readonly found: FoundUrgings; readonly proposal: Proposal | undefined; readonly recordAt: string | undefined }

/** All urgings of the task, what the leaders said of it, and what the software would do next. */
export function UrgingSection({ language, found: { urgings, remarks }, proposal, recordAt }: SectionProps) {
  return (
    <>
      {proposal === undefined ? null : (
        <Callout kind="warning" title={`${messages.proposal[language]}: ${stepWords(proposal)[language]}`}>
          <p>{stepReason(proposal)[language]} {messages.proposalNote[language]}</p>
        </Callout>
      )}
      {urgings.length === 0 ? <p>{messages.notUrged[language]}</p> : (
        <Timeline label={messages.title[language]} events={urgings.map((one) => urgingEvent(one, language))} />
      )}
      {remarks.length === 0 ? null : <Timeline label={messages.remarks[language]} events={remarks.map((one) => remarkEvent(one, language))} />}
      {recordAt === undefined ? null : <p><LinkButton href={recordAt} icon="flag" small>{messages.recordRemark[language]}</LinkButton></p>}
    </>
  )
}

function urgingEvent({ id, ordinal, channel, urgedOn, content, person, outcome, letterId, recordedBy }: FoundUrgings['urgings'][number], language: Language): TimelineEvent {
  return {
    id, when: formatDate(Temporal.PlainDate.from(urgedOn)), dateTime: urgedOn, who: recordedBy, icon: 'speakerphone',
    what: `${phrases.ordinal[language](ordinal)} · ${channelWords[channel][language]}`,
    reason: (
      <>
        {content}
        {person === null || letterId !== null ? null : <><br />{phrases.spoke[language](person)}</>}
        {outcome === null || letterId !== null ? null : <><br />{phrases.came[language](outcome)}</>}
        {letterId === null ? null : <><br /><a href={`/urging-letters/${letterId}`}>{messages.openLetter[language]}</a></>}
      </>
    ),
  }
}

function remarkEvent({ id, kind, documentNumber, documentDate, content, decidedBy }: FoundUrgings['remarks'][number], language: Language): TimelineEvent {
  return {
    id, when: formatDate(Temporal.PlainDate.from(documentDate)), dateTime: documentDate, who: decidedBy, icon: kind === 'criticism' ? 'flag' : 'star', tone: kind === 'criticism' ? 'overdue' : 'done',
    what: `${remarkWords[kind][language]} · ${documentNumber}`, reason: content,
  }
}
