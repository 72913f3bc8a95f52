import type { Actor } from '../../../kernel/actor.ts'
import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, formatDateWithWeekday, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Callout } from '../../../ui/callout.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Quote } from '../../../ui/quote.tsx'
import { Section } from '../../../ui/section.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { type DeadlineExplanation, ExplainedRuler, type PartPanel, type Status } from '../../assignments/public.ts'
import { isPending } from '../domain/extension-lifecycle.ts'
import type { ExtensionRequest } from '../domain/extension-request.ts'
import { messages, phrases, stateTones, stateWords, words } from '../messages.ts'
import type { TaskOfRequest } from '../queries/task-of-request.ts'
import { OnTimeBadge, requestItems, stepLine } from './request-facts.tsx'
import { RequestPanels } from './request-panels.tsx'
import { OneRequest, RequestFiles } from './requests-section.tsx'

export type RequestPageProps = {
  readonly actor: Actor
  readonly language: Language
  readonly request: ExtensionRequest
  readonly task: TaskOfRequest
  readonly taskId: string
  readonly leadOrganisationId: string
  readonly status: Status
  readonly why: DeadlineExplanation | null
  /** Working days of Đ6.2.c and Đ7.2.a. */
  readonly days: { readonly extension: number; readonly update: number }
  readonly isDayOff: (day: PlainDate) => boolean
  readonly panels: readonly PartPanel[]
  readonly form: (route: string) => FormView
}

/** One request: the sentence of the document, what is asked and why, the ruler, how often before, and the answers. */
export function RequestPage(props: RequestPageProps) {
  const { language, request, task, taskId } = props
  const number = `${task.typeName} ${task.codeNumber}/${task.codeNotation}`
  return (
    <>
      <PageHeader
        title={request.ordinal === null ? messages.show[language] : phrases.nth[language](request.ordinal)}
        crumbs={[{ label: messages.list[language], href: '/extension-requests' }, { label: task.code, href: `/assignments/${taskId}` }]}
        lead={(
          <>
            <StatusMark tone={stateTones[request.state]} word={stateWords[request.state][language]} />
            <OnTimeBadge language={language} onTime={request.onTime} />
          </>
        )}
      />
      <Quote
        source={<a href={`/documents/${task.documentId}`}>{phrases.of[language](number, formatDate(task.issuedDate))}</a>}
        {...(task.place === '' ? {} : { place: task.place })}
      >
        {task.content}
      </Quote>
      <div class="section">
        <PageColumns aside={<RequestPanels {...props} />} asideLabel={words.actions[language]}>
          <Asked {...props} />
          <Deadline {...props} />
          <Earlier {...props} />
          <History {...props} />
        </PageColumns>
      </div>
    </>
  )
}

function Asked({ language, request, task, isDayOff }: RequestPageProps) {
  return (
    <Section title={words.content[language]} id="asked">
      <KeyValue items={[{ label: words.unit[language], value: task.leadName }, ...requestItems(request, language)]} />
      {isDayOff(request.proposedDue) ? <Callout>{`${formatDateWithWeekday(request.proposedDue, language)}: ${words.dayOff[language]}.`}</Callout> : null}
      <RequestFiles files={request.files} language={language} />
    </Section>
  )
}

function Deadline({ language, request, task, status, why, days }: RequestPageProps) {
  const clause = clauseWords('Đ6.1.d', language)
  const day = (label: string, date: PlainDate | null, more: { clause?: string } = {}) => (date === null ? [] : [{ label, value: formatDateWithWeekday(date, language), ...more }])
  return (
    <Section title={words.deadline[language]} id="deadline">
      {why === null ? <Callout kind="warning">{words.noCalendar[language]}</Callout> : <ExplainedRuler why={why} extensionDays={days.extension} updateDays={days.update} language={language} />}
      <KeyValue items={[
        { label: words.taskState[language], value: <Badge tone={status.tone}>{status.words[language]}</Badge> },
        ...day(words.originalDue[language], task.originalDue), ...day(words.dueNow[language], task.due),
        ...day(words.presentBy[language], task.presentBy, { clause }), ...day(words.replyBy[language], task.replyBy, { clause }),
      ]} />
      {status.tone === 'overdue' && isPending(request.state) ? <Callout kind="warning">{words.stillOverdue[language]}</Callout> : null}
    </Section>
  )
}

/** How often the unit asked before, and what it got: unlimited by the rule, but counted and shown (§3, reading 10). */
function Earlier({ language, task: { earlier } }: RequestPageProps) {
  const granted = earlier.filter(({ state }) => state === 'approved').length
  return (
    <Section title={words.earlier[language]} id="earlier">
      <p>{earlier.length === 0 ? words.noEarlier[language] : phrases.times[language](earlier.length, granted)}</p>
      {earlier.map((one) => <OneRequest key={one.id} request={one} language={language} />)}
    </Section>
  )
}

function History({ language, request }: RequestPageProps) {
  if (request.steps.length === 0) return null
  return (
    <Section title={words.history[language]} id="history">
      <Timeline
        label={words.history[language]}
        events={request.steps.map((step, at) => {
          const { what, who, when, detail } = stepLine(step, language)
          return { id: String(at), what, who, when, dateTime: step.at.toString(), ...(detail === '' ? {} : { reason: detail }) }
        }).toReversed()}
      />
    </Section>
  )
}
