import { clauseWords } from '../../../kernel/clause.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Choice } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { messages } from '../messages.ts'
import type { DocumentToSplit } from '../queries/find-document-to-split.ts'
import type { BlockValues } from './block-values.ts'
import { type BlockReading, TaskBlock } from './task-block.tsx'

export type AddTaskProps = {
  readonly language: Language
  readonly document: DocumentToSplit
  readonly form: FormView
  readonly block: { readonly values: BlockValues; readonly reading: BlockReading } | undefined
  readonly units: readonly Choice[]
  readonly followers: readonly Choice[]
  readonly parents: readonly Choice[]
}

/** One task more for a document that was sent out, with why it is added. */
export function AddTask({ language, document, form, block, units, followers, parents }: AddTaskProps) {
  const name = `${document.codeNumber}/${document.codeNotation}`
  return (
    <>
      <PageHeader
        title={messages.addition[language]} lead={document.subject}
        crumbs={[{ label: messages.documents[language], href: '/documents' }, { label: name, href: `/documents/${document.id}` }]}
      />
      <FormErrors errors={form.errors} labels={messages} />
      {document.phase === 'published' ? null : <Callout kind="warning">{messages.additionEarly[language]}</Callout>}
      <Form action={`/documents/${document.id}/additions`} hidden={{ once: form.once, version: String(document.version) }} guarded>
        {block === undefined ? null : (
          <TaskBlock
            language={language} index={0} values={block.values} reading={block.reading} units={units} followers={followers} parents={parents} issued={document.issuedDate.toString()}
            error={(field) => form.error(field)}
          />
        )}
        <TextArea name="reason" id="reason" label={messages.additionReason[language]} clause={clauseWords('Đ6.2.a', language)} value={form.value('reason')} error={form.error('reason')} rows={2} maxLength={2000} required />
        <FormActions><Button kind="primary">{messages.addition[language]}</Button></FormActions>
      </Form>
    </>
  )
}
