import { clauseWords } from '../../../kernel/clause.ts'
import { citedPaper } from '../../../kernel/paper.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { CaseActs, CaseCourse } from '../../case-file/public.ts'
import { TRANSITIONS } from '../domain/issue-lifecycle.ts'
import { actWords, aspectWords, kindClauses, kindWords, messages, stateTones } from '../messages.ts'
import type { Verb } from '../policy.ts'
import type { Course, Opinion } from '../queries/course-of.ts'
import type { IssueDetail } from '../queries/find-issue.ts'
import { issueActs } from './issue-acts.tsx'
import { IssueMark } from './issue-mark.tsx'

export type IssuePageProps = {
  readonly data: IssueDetail
  readonly course: Course
  readonly verbs: readonly { readonly name: Verb; readonly refusals: readonly Refusal[] }[]
  /** Whom each act concerns: others do not see it while it is refused to them. */
  readonly concerns: { readonly office: boolean; readonly leader: boolean; readonly raiser: boolean; readonly party: boolean }
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly language: Language
  readonly form: (route: string) => FormView
  readonly open: string | undefined
}

/** One issue: what it is about, the opinions, what was done, what came of it, and what one may do. */
export function IssuePage(props: IssuePageProps) {
  const { data, course, language } = props
  return (
    <>
      <PageHeader
        title={kindWords[data.kind][language]} lead={<IssueMark kind={data.kind} state={data.state} language={language} />}
        crumbs={[{ label: messages.title[language], href: '/issues' }]}
      />
      <div class="section">
        <PageColumns asideFirst asideLabel={messages.state[language]} aside={<CaseActs acts={issueActs(props)} language={language} form={props.form} open={props.open} labels={messages} />}>
          <Section title={(data.kind === 'obstacle' ? messages.difficulty : messages.content)[language]} id="issue">
            <p>{data.content}</p>
            <KeyValue items={facts(data, language)} />
          </Section>
          {data.parties.length === 0 ? null : <Section title={messages.opinions[language]} id="opinions"><Opinions data={data} opinions={course.opinions} language={language} /></Section>}
          {course.links.length === 0 ? null : (
            <Section title={messages.links[language]} id="links">
              <ul>{course.links.map((link) => <li key={link.id}><a href={link.assignmentId === null ? `/documents/${link.documentId}` : `/assignments/${link.assignmentId}`}>{link.label}</a></li>)}</ul>
            </Section>
          )}
          <CaseCourse moves={course.moves} language={language} what={(move) => actWords[move.act]} tone={(move) => (move.act === 'raise' ? 'neutral' : stateTones[TRANSITIONS[move.act].to])} />
        </PageColumns>
      </div>
    </>
  )
}

function facts(data: IssueDetail, language: Language): KeyValueItem[] {
  const paper = citedPaper(data, language)
  const items: (KeyValueItem | false)[] = [
    { label: messages.unit[language], value: data.raisedByName, clause: clauseWords(kindClauses[data.kind], language) },
    data.assignmentId !== null && { label: messages.task[language], value: <a href={`/assignments/${data.assignmentId}`}>{`${data.assignmentCode}: ${data.assignmentContent}`}</a> },
    data.leadName !== null && { label: messages.leadUnit[language], value: data.leadName },
    data.aspect !== null && { label: messages.aspect[language], value: aspectWords[data.aspect][language] },
    data.cause !== '' && { label: messages.cause[language], value: data.cause },
    data.proposal !== '' && { label: messages.proposal[language], value: data.proposal },
    data.beyondCapacity && { label: messages.beyondCapacity[language], value: '✓', clause: clauseWords('Đ21.2', language) },
    paper !== '' && { label: messages.paper[language], value: paper },
    { label: messages.raisedBy[language], value: `${data.raisedBy} · ${formatInstant(data.raisedAt)}` },
  ]
  return items.filter((item) => item !== false)
}

/** Each unit with its opinion, or that there is none yet. */
function Opinions({ data, opinions, language }: { readonly data: IssueDetail; readonly opinions: readonly Opinion[]; readonly language: Language }) {
  const waiting = data.parties.filter((party) => !party.given)
  return (
    <>
      {opinions.length === 0 ? null : (
        <Timeline
          label={messages.opinions[language]}
          events={opinions.map((one) => ({
            id: one.organisationId, when: formatInstant(one.at), dateTime: one.at.toString(), what: one.opinion, icon: 'message-2', who: `${one.unitName} · ${one.by}`,
            ...(one.documentNumber === '' ? {} : { reason: [citedPaper(one, language), one.receivedDate === null ? '' : `${messages.opinionReceived[language]} ${formatDate(one.receivedDate)}`].filter(Boolean).join(' · ') }),
          }))}
        />
      )}
      {waiting.length === 0 ? null : <KeyValue items={waiting.map((party) => ({ label: party.name, value: messages.noOpinion[language] }))} />}
    </>
  )
}
