import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Quote } from '../../../ui/quote.tsx'
import { Select } from '../../../ui/select.tsx'
import type { DocumentRecord } from '../domain/document.ts'
import { CHOICES } from '../domain/document-link.ts'
import { documentName } from '../domain/document-name.ts'
import { choiceWords, linkMessages as words, linkPhrases, outwardWords } from '../link-messages.ts'
import { messages } from '../messages.ts'
import type { NewTask, ReplacedTask } from '../queries/replaced-tasks.ts'

export type ReplacedTasksPageProps = { readonly language: Language; readonly document: DocumentRecord; readonly rows: readonly ReplacedTask[]; readonly tasks: readonly NewTask[]; readonly form: FormView }

/** Every open task of the documents this one replaces, and what becomes of it. */
export function ReplacedTasksPage(props: ReplacedTasksPageProps) {
  const { language, document, rows, form } = props
  return (
    <>
      <PageHeader
        title={words.replacedTitle[language]} lead={words.replacedLead[language]}
        crumbs={[{ label: messages.title[language], href: '/documents' }, { label: documentName(document, language), href: `/documents/${document.id}` }]}
      />
      <FormErrors errors={form.errors} labels={words} />
      {rows.length === 0 ? <EmptyState title={words.nothing[language]} /> : (
        <Form action={`/documents/${document.id}/replaced-tasks`} label={words.replacedTitle[language]} hidden={{ once: form.once }} guarded>
          {rows.map((row, index) => <Row key={`${row.linkId} ${row.assignmentId}`} row={row} index={index} props={props} />)}
          <FormActions><Button kind="primary">{words.decide[language]}</Button></FormActions>
        </Form>
      )}
    </>
  )
}

function Row({ row, index, props: { language, tasks, form } }: { row: ReplacedTask; index: number; props: ReplacedTasksPageProps }) {
  const name = (field: string) => `rows.${index}.${field}`
  const decided = row.choice === null ? '' : [choiceWords[row.choice][language], linkPhrases.decidedBy[language](row.decidedBy ?? '', row.decidedAt === null ? '' : formatInstant(row.decidedAt))].join(' · ')
  return (
    <fieldset class="block">
      <legend>{`${row.code} · ${row.leadName}${row.due === null ? '' : ` · ${words.due[language]} ${formatDate(row.due)}`}`}</legend>
      <Quote source={<a href={`/assignments/${row.assignmentId}`}>{`${outwardWords[row.kind][language]}: ${row.oldDocumentName}`}</a>}>{row.content}</Quote>
      {decided === '' ? null : <p>{decided}</p>}
      {row.choice === 'cancel' && row.open ? <p><a href={`/assignments/${row.assignmentId}?open=cancel`}>{words.openToCancel[language]}</a></p> : null}
      {row.open ? (
        <>
          <input type="hidden" name={name('linkId')} value={row.linkId} />
          <input type="hidden" name={name('assignmentId')} value={row.assignmentId} />
          <input type="hidden" name={name('seen')} value={String(row.seen)} />
          <div class="form form-columns">
            <Select name={name('choice')} label={words.choice[language]} value={form.value(name('choice'), row.choice ?? '')} error={form.error(name('choice'))} width="half"
              empty={words.undecided[language]} options={CHOICES.map((choice) => ({ value: choice, label: choiceWords[choice][language] }))} />
            <Select name={name('taskId')} label={words.taskId[language]} value={form.value(name('taskId'), row.taskId ?? '')} error={form.error(name('taskId'))} width="half"
              options={tasks.map((task) => ({ value: task.id, label: linkPhrases.task[language](task.position, task.content.slice(0, 80)) }))} />
          </div>
        </>
      ) : null}
    </fieldset>
  )
}
