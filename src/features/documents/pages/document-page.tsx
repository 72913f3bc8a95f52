import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import type { DocumentRecord } from '../domain/document.ts'
import { documentName } from '../domain/document-name.ts'
import { writeNumber } from '../domain/number-and-notation.ts'
import type { DocumentView } from '../document-view.ts'
import { issuerWords, messages, originWords, phrases, sourceKindWords, urgencyWords } from '../messages.ts'
import { AttachmentSection } from './attachment-section.tsx'
import { DocumentHistory } from './document-history.tsx'
import { LinkSection } from './link-section.tsx'
import { SecrecyCallouts, SecrecySection } from './secrecy-section.tsx'
import { DocumentRollUp } from './document-roll-up.tsx'

export type DocumentPageProps = {
  readonly language: Language
  readonly view: DocumentView
  readonly attach: FormView
  readonly detach: FormView
  readonly link: FormView
  readonly unlink: FormView
  readonly secrecy: FormView
  readonly accept: string
  readonly describe: (mediaType: string, size: number) => string
  readonly inline: (mediaType: string) => boolean
}

/** One document: what it is, how its tasks stand, its files and its history. */
export function DocumentPage(props: DocumentPageProps) {
  const { language, view } = props
  const { document } = view
  return (
    <>
      <PageHeader title={documentName(document, language)} crumbs={[{ label: messages.title[language], href: '/documents' }]} lead={<Lead language={language} document={document} />} actions={<PageActions language={language} view={view} />} />
      <div class="page-columns">
        <div class="page-main">
          <SecrecyCallouts {...props} />
          {view.warnings.map(({ code, text, clause }) => (
            <Callout key={code} kind="warning" title={messages.toCheck[language]} {...(clause === undefined ? {} : { clause: clauseWords(clause, language) })}>{text[language]}</Callout>
          ))}
          <LinkSection {...props} />
          <DocumentRollUp language={language} view={view} />
          <FullText language={language} text={document.fullText} />
          <AttachmentSection {...props} />
          <SecrecySection {...props} />
          <DocumentHistory language={language} events={view.history} />
        </div>
        <aside>
          <Section title={messages.facts[language]}><KeyValue stacked items={facts(document, language)} /></Section>
          <WhyNot language={language} view={view} />
        </aside>
      </div>
    </>
  )
}

function Lead({ language, document }: { language: Language; document: DocumentRecord }) {
  const published = document.phase === 'published'
  return (
    <>
      <p>{document.subject}</p>
      <p class="row-of">
        <Badge tone={published ? 'done' : 'waiting'}>{messages[document.phase][language]}</Badge>
        {document.urgency > 0 ? <Badge tone="overdue" strong>{urgencyWords[document.urgency]?.[language] ?? ''}</Badge> : null}
      </p>
    </>
  )
}

function PageActions({ language, view: { document, changeRefusals, maySplit } }: { language: Language; view: DocumentView }) {
  if (!maySplit) return null
  return (
    <>
      {changeRefusals.length === 0 ? <LinkButton href={`/documents/${document.id}/edit`} icon="edit">{messages.edit[language]}</LinkButton> : null}
      <LinkButton href={`/documents/${document.id}/tasks`} icon="list-details" kind={document.phase === 'registered' ? 'primary' : 'plain'}>{messages[document.phase === 'registered' ? 'split' : 'seeSplit'][language]}</LinkButton>
    </>
  )
}

/** Only for the Office: who never may change a document needs no reason why not now. */
function WhyNot({ language, view: { changeRefusals, maySplit } }: { language: Language; view: DocumentView }) {
  if (!maySplit || changeRefusals.length === 0) return null
  const reasons = changeRefusals.map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))
  return <Section title={messages.edit[language]}><ActionPanel title={messages.whyNot[language]} refusals={reasons} /></Section>
}

function facts(document: DocumentRecord, language: Language): KeyValueItem[] {
  const signer = [document.signingAuthority, document.signerPosition].filter(Boolean).join(' ')
  const when = (instant: Temporal.Instant, who: string | null) => phrases.by[language](who ?? messages.system[language], formatInstant(instant))
  return [
    { label: messages.numberAndNotation[language], value: writeNumber(document) },
    { label: messages.type[language], value: document.typeName },
    { label: messages.issuedDate[language], value: formatDate(document.issuedDate) },
    { label: messages.issuingBody[language], value: document.issuingBody },
    { label: messages.signer[language], value: `${signer}: ${document.signerFullName}` },
    { label: messages.issuer[language], value: issuerWords[document.issuer][language] },
    { label: messages.origin[language], value: originWords[document.origin][language] },
    ...(document.originFixesDeadline ? [{ label: messages.originFixesDeadline[language], value: messages.yes[language], clause: clauseWords('Đ6.1.d', language) }] : []),
    { label: messages.proposingOrganisation[language], value: document.proposingOrganisationName },
    { label: messages.sourceKind[language], value: sourceKindWords[document.sourceKind][language] },
    { label: messages.urgency[language], value: urgencyWords[document.urgency]?.[language] ?? '' },
    ...(document.receivedDate === null ? [] : [{ label: messages.receivedDate[language], value: formatDate(document.receivedDate) }]),
    { label: messages.classifyDays[language], value: phrases.days[language](document.classifyDays), clause: clauseWords('Đ7.1', language) },
    { label: messages.registeredBy[language], value: when(document.createdAt, document.createdByName) },
    ...(document.publishedAt === null ? [] : [{ label: messages.publishedBy[language], value: when(document.publishedAt, document.publishedByName) }]),
  ]
}

function FullText({ language, text }: { language: Language; text: string }) {
  if (text === '') return null
  const length = phrases.characters[language](text.length.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB'))
  return (
    <Section title={messages.fullText[language]}>
      <ActionPanel title={`${messages.fullText[language]} (${length})`} icon="file-text">
        {text.split(/\n+/).filter((line) => line.trim() !== '').map((line, at) => <p key={at}>{line}</p>)}
      </ActionPanel>
    </Section>
  )
}
