import { clauseWords } from '../../../kernel/clause.ts'
import { citedPaper } from '../../../kernel/paper.ts'
import { formatDate, formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { CaseActs } from '../../case-file/public.ts'
import { messages } from '../messages.ts'
import type { Verb } from '../policy.ts'
import type { Answer } from '../queries/answers-to.ts'
import type { RequestDetail, RequestUnit } from '../queries/find-request.ts'
import type { Standing } from '../standing.ts'
import { informationActs } from './request-acts.tsx'
import { InformationMark } from './request-list.tsx'

export type RequestPageProps = {
  readonly data: RequestDetail
  readonly answers: readonly Answer[]
  readonly standing: Standing
  readonly unitStanding: (unit: RequestUnit) => Standing
  readonly refusals: Readonly<Record<Verb, readonly Refusal[]>>
  /** The actor's own part, if the actor's unit was asked. */
  readonly own: RequestUnit | undefined
  readonly office: boolean
  readonly language: Language
  readonly form: (route: string) => FormView
  readonly open: string | undefined
}

/** What was asked, how each unit stands, what came, and what one may do. */
export function RequestPage(props: RequestPageProps) {
  const { data, answers, standing, unitStanding, language } = props
  return (
    <>
      <PageHeader
        title={messages.one[language]} lead={<InformationMark standing={standing} language={language} />}
        crumbs={[{ label: messages.title[language], href: '/information-requests' }]}
      />
      <div class="section">
        <PageColumns asideFirst asideLabel={messages.state[language]} aside={<CaseActs acts={informationActs(props)} language={language} form={props.form} open={props.open} labels={messages} />}>
          <Section title={messages.wanted[language]} id="request">
            <p>{data.content}</p>
            <Facts data={data} language={language} />
          </Section>
          <Section title={messages.units[language]} id="units">
            <Register
              caption={messages.units[language]} rows={data.units} rowKey={(unit) => unit.id} late={(unit) => unitStanding(unit).late}
              columns={[
                { key: 'unit', label: messages.organisationId[language], width: 'grow', cell: (unit) => (unit.connected ? unit.name : `${unit.name} (${messages.unconnected[language]})`) },
                { key: 'state', label: messages.state[language], width: 'status', cell: (unit) => <InformationMark standing={unitStanding(unit)} language={language} /> },
              ]}
            />
          </Section>
          <Section title={messages.answers[language]} id="answers">
            {answers.length === 0 ? <p>{messages.noAnswers[language]}</p> : <Answers answers={answers} language={language} />}
          </Section>
        </PageColumns>
      </div>
    </>
  )
}

function Answers({ answers, language }: { readonly answers: readonly Answer[]; readonly language: Language }) {
  return (
    <Timeline
      label={messages.answers[language]}
      events={answers.map((answer) => {
        const received = answer.receivedDate === null ? '' : `${messages.received[language]} ${formatDate(answer.receivedDate)}`
        const paper = [citedPaper(answer, language), received].filter((part) => part !== '').join(' · ')
        return {
          id: answer.id, when: formatInstant(answer.at), dateTime: answer.at.toString(), what: answer.content, icon: 'message-2',
          who: [answer.unitName, answer.onBehalf ? `${messages.byOffice[language]}: ${answer.by}` : answer.by].join(' · '),
          ...(paper === '' ? {} : { reason: paper }),
        }
      })}
    />
  )
}

function Facts({ data, language }: { readonly data: RequestDetail; readonly language: Language }) {
  const paper = citedPaper(data, language)
  return (
    <KeyValue
      items={[
        ...(data.assignmentId === null ? [] : [{ label: messages.task[language], value: <a href={`/assignments/${data.assignmentId}`}>{`${data.assignmentCode}: ${data.assignmentContent}`}</a> }]),
        { label: messages.dueDate[language], value: formatDateWithWeekday(data.dueDate, language), clause: clauseWords('Đ9.1.d', language) },
        { label: messages.askedBy[language], value: `${data.askedBy} · ${formatInstant(data.askedAt)}` },
        ...(paper === '' ? [] : [{ label: messages.paper[language], value: paper }]),
        ...(data.closedAt === null ? [] : [{ label: messages.closedBy[language], value: [formatInstant(data.closedAt), data.closedBy, data.closingNote].filter(Boolean).join(' · ') }]),
      ]}
    />
  )
}
