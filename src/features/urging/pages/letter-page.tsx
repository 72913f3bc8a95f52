import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { hiddenOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { FileList } from '../../../ui/file-list.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Quote } from '../../../ui/quote.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phaseWords, phrases } from '../messages.ts'
import type { Letter, LetterTaskRow } from '../queries/find-letter.ts'

export type LetterPageProps = { readonly language: Language; readonly letter: Letter; readonly decides: boolean; readonly form: (route: string) => FormView }

/** A letter as it was made: what it says, its files, its tasks; while it is a draft, what becomes of it. */
export function LetterPage({ language, letter, decides, form }: LetterPageProps) {
  const number = `${letter.codeNumber.padStart(2, '0')}/${letter.codeNotation}`
  const [issuing, discarding] = [form('urging.issue-letter'), form('urging.discard-letter')]
  return (
    <>
      <PageHeader
        title={phrases.letter[language](number, formatDate(letter.issuedDate))} crumbs={[{ label: messages.letters[language], href: '/urging-letters' }]}
        lead={<StatusMark tone={letter.phase === 'issued' ? 'done' : letter.phase === 'draft' ? 'waiting' : 'neutral'} word={phaseWords[letter.phase][language]} detail={letter.organisationName} />}
      />
      <FormErrors errors={[...issuing.errors, ...discarding.errors].map(({ text }) => ({ text }))} />
      {decides ? <Decisions language={language} letter={letter} issuing={issuing} discarding={discarding} /> : null}
      <Section title={messages.letterFiles[language]}>
        <FileList
          label={messages.letterFiles[language]}
          files={[
            { name: 'PDF', href: `/urging-letters/${letter.id}/pdf`, detail: `SHA-256 ${grouped(letter.pdfSha256)}` },
            { name: 'DOCX', href: `/urging-letters/${letter.id}/docx`, detail: `SHA-256 ${grouped(letter.docxSha256)}` },
          ]}
        />
      </Section>
      <Section title={messages.preview[language]}>
        <KeyValue
          items={[
            { label: messages.unit[language], value: letter.organisationName },
            { label: messages.remarkContent[language], value: `V/v ${letter.subject}` },
            { label: messages.signerFullName[language], value: `${letter.document.signature.position} ${letter.signerFullName}` },
            { label: messages.draftedBy[language], value: `${letter.draftedBy}, ${formatInstant(letter.draftedAt)}` },
            ...(letter.decidedAt === null ? [] : [{ label: messages.decidedBy[language], value: `${letter.decidedBy}, ${formatInstant(letter.decidedAt)}` }]),
          ]}
        />
        {letter.document.body.map((block, at) => (block.kind === 'paragraph' ? <Quote key={at}>{block.text}</Quote> : null))}
      </Section>
      <Section title={messages.tasks[language]}><TaskTable language={language} tasks={letter.tasks} /></Section>
    </>
  )
}

/** A hash in groups of eight, which a narrow page can break between. */
const grouped = (hash: string): string => hash.replaceAll(/.{8}(?=.)/g, '$& ')

type DecisionProps = Pick<LetterPageProps, 'language' | 'letter'> & { readonly issuing: FormView; readonly discarding: FormView }

function Decisions({ language, letter, issuing, discarding }: DecisionProps) {
  return (
    <Section title={messages.phase[language]} id="decision">
      <Callout>{messages.issueNote[language]}</Callout>
      <Form action={`/urging-letters/${letter.id}/issue`} hidden={hiddenOf(issuing, letter)}>
        <FormActions><Button kind="primary" icon="send">{messages.issue[language]}</Button></FormActions>
      </Form>
      <Form action={`/urging-letters/${letter.id}/discard`} hidden={hiddenOf(discarding, letter)}>
        <FormActions><Button icon="trash">{messages.discard[language]}</Button></FormActions>
      </Form>
    </Section>
  )
}

function TaskTable({ language, tasks }: { readonly language: Language; readonly tasks: readonly LetterTaskRow[] }) {
  return (
    <Register
      caption={messages.tasks[language]} rows={tasks} rowKey={(task) => task.id} late={(task) => (task.workingDaysLate ?? 0) > 0}
      columns={[
        { key: 'task', label: messages.task[language], width: 'grow', cell: (task) => <TwoLines first={task.content} href={`/assignments/${task.id}`} second={[task.code]} /> },
        { key: 'due', label: messages.due[language], width: 'date', cell: (task) => formatDate(Temporal.PlainDate.from(task.due)) },
        { key: 'late', label: messages.daysLate[language], width: 'number', end: true, phone: 'labelled', cell: (task) => String(task.workingDaysLate ?? '') },
        { key: 'times', label: messages.times[language], width: 'number', end: true, phone: 'labelled', cell: (task) => phrases.ordinal[language](task.letterOrdinal) },
      ]}
    />
  )
}
