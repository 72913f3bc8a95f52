import type { Actor } from '../../../kernel/actor.ts'
import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Quote } from '../../../ui/quote.tsx'
import { Section } from '../../../ui/section.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import { messages } from '../messages.ts'
import type { AssignmentView } from '../present-assignment.ts'
import type { PartSection, PresentedPart } from '../task-part.ts'
import { AssignmentActions } from './assignment-actions.tsx'
import { Decisions } from './assignment-decisions.tsx'
import { DeadlineFacts, WhoFacts } from './assignment-facts.tsx'
import { History } from './assignment-history.tsx'
import { Obligations, Siblings, WaitingPapers } from './assignment-lists.tsx'
import { ProgressList, Results } from './assignment-results.tsx'
import { DeadlineRuler } from './deadline-ruler.tsx'
import { phrases, words } from './words.ts'

export type AssignmentPageProps = {
  readonly data: AssignmentView
  /** What other features add to the page. */
  readonly parts: readonly PresentedPart[]
  readonly actor: Actor
  readonly language: Language
  readonly today: PlainDate
  readonly form: (route: string) => FormView
  /** The action whose panel stands open, as a list's link asks: `report-result`. */
  readonly open: string | undefined
}

/** One task: what was said and where, how it stands and why, who, what came of it, and what one may do. */
export function AssignmentPage(props: AssignmentPageProps) {
  const { data, language } = props
  const { document } = data
  const number = `${document.typeName} ${document.codeNumber}/${document.codeNotation}`
  return (
    <>
      <PageHeader
        title={`${messages.show[language]} ${data.code}`}
        crumbs={[
          { label: words.document[language], href: '/documents' },
          { label: number, href: `/documents/${data.documentId}` },
        ]}
        lead={(
          <div class="marks">
            <StatusMark tone={data.status.tone} word={data.status.words[language]} {...(data.status.detail === undefined ? {} : { detail: data.status.detail[language] })} />
            {props.parts.flatMap(({ marks = [] }) => marks).map((mark) => <Badge key={mark.word.vi} tone={mark.tone}>{mark.word[language]}</Badge>)}
          </div>
        )}
      />
      <Quote
        source={<a href={`/documents/${data.documentId}`}>{`${number} ${phrases.issuedOn[language](formatDate(document.issuedDate))}`}</a>}
        {...(data.place === '' ? {} : { place: data.place })}
      >
        {data.content}
      </Quote>
      <div class="section">
        <PageColumns asideFirst asideLabel={words.actions[language]} aside={<AssignmentActions {...props} />}>
          {data.notTrackedReason === null ? null : <KeyValue items={[{ label: words.notTracked[language], value: data.notTrackedReason, clause: clauseWords('Đ3.1', language) }]} />}
          <Decisions data={data} language={language} />
          <Section title={words.deadline[language]} id="deadline">
            <DeadlineRuler data={data} language={language} />
            <DeadlineFacts data={data} language={language} />
          </Section>
          <Added to="deadline" props={props} />
          <Section title={words.who[language]} id="who">
            <WhoFacts data={data} actor={props.actor} language={language} />
          </Section>
          <Added to="who" props={props} />
          <WaitingPapers data={data} language={language} />
          <Section title={words.results[language]} id="results"><Results data={data} language={language} /></Section>
          <Section title={words.progress[language]} id="progress"><ProgressList data={data} language={language} /></Section>
          <Added to="progress" props={props} />
          <Siblings data={data} language={language} />
          <Obligations data={data} language={language} />
          <Section title={words.history[language]} id="history"><History data={data} language={language} /></Section>
        </PageColumns>
      </div>
    </>
  )
}

/** Sections of other features that stand here. */
function Added({ to, props }: { readonly to: PartSection['after']; readonly props: AssignmentPageProps }) {
  const { language, form, data: { version } } = props
  return (
    <>
      {props.parts.flatMap(({ sections = [] }) => sections).filter(({ after }) => after === to).map((section) => (
        <Section key={section.id} title={section.title[language]} id={section.id}>{section.body({ language, form, version })}</Section>
      ))}
    </>
  )
}
