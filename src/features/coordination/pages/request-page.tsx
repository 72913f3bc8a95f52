import { clauseWords } from '../../../kernel/clause.ts'
import { citedPaper } from '../../../kernel/paper.ts'
import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import type { Tone } from '../../../ui/tone.ts'
import { Callout } from '../../../ui/callout.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { type CaseAct, CaseActs, CaseCourse } from '../../case-file/public.ts'
import { actWords, messages, stateTones } from '../messages.ts'
import { type Act, TRANSITIONS } from '../domain/coordination-lifecycle.ts'
import type { RequestDetail } from '../queries/find-request.ts'
import type { CoordinationMove } from '../queries/moves-of.ts'
import type { Verb } from '../policy.ts'
import type { Standing } from '../standing.ts'
import { RequestMark } from './task-requests.tsx'
import { requestActs } from './request-acts.tsx'

export type RequestPageProps = {
  readonly data: RequestDetail
  readonly moves: readonly CoordinationMove[]
  readonly standing: Standing
  readonly refusals: Readonly<Record<Verb, readonly Refusal[]>>
  /** Whom each act concerns: others do not see it while it is refused to them. */
  readonly concerns: { readonly coordinator: boolean; readonly lead: boolean; readonly office: boolean; readonly leader: boolean }
  readonly language: Language
  readonly form: (route: string) => FormView
  readonly open: string | undefined
}

/** One request: what is asked of whom, how it stands, what was answered, and what one may do. */
export function RequestPage(props: RequestPageProps) {
  const { data, standing, language, moves } = props
  const acts: readonly CaseAct[] = requestActs(props)
  return (
    <>
      <PageHeader
        title={messages.one[language]} lead={<RequestMark standing={standing} language={language} />}
        crumbs={[{ label: messages.title[language], href: '/coordination-requests' }, { label: data.assignmentCode, href: `/assignments/${data.assignmentId}` }]}
      />
      <div class="section">
        <PageColumns asideFirst asideLabel={messages.state[language]} aside={<CaseActs acts={acts} language={language} form={props.form} open={props.open} labels={messages} />}>
          {standing.late ? <Callout kind="warning" clause={clauseWords('Đ9.2.b', language)}>{messages.leadUntouched[language]}</Callout> : null}
          <Section title={messages.requested[language]} id="request">
            <p>{data.content}</p>
            <Facts data={data} language={language} />
          </Section>
          <CaseCourse moves={moves} language={language} what={(move) => actWords[move.act]} tone={(move) => toneOf(move.act)} />
        </PageColumns>
      </div>
    </>
  )
}

function Facts({ data, language }: { readonly data: RequestDetail; readonly language: Language }) {
  const paper = citedPaper(data, language)
  return (
    <KeyValue
      items={[
        { label: messages.task[language], value: <a href={`/assignments/${data.assignmentId}`}>{`${data.assignmentCode}: ${data.taskContent}`}</a> },
        { label: messages.leadUnit[language], value: data.leadName },
        { label: messages.coordinator[language], value: data.coordinatorConnected ? data.coordinatorName : `${data.coordinatorName} (${messages.unconnected[language]})` },
        { label: messages.responseDue[language], value: formatDateWithWeekday(data.responseDue, language), clause: clauseWords('Đ9.2.a', language) },
        { label: messages.sentBy[language], value: `${data.sentBy} · ${formatInstant(data.sentAt)}` },
        ...(paper === '' ? [] : [{ label: messages.paper[language], value: paper }]),
      ]}
    />
  )
}

function toneOf(act: Act): Tone {
  return act === 'send' ? 'neutral' : stateTones[TRANSITIONS[act].to]
}
