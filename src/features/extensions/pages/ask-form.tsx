import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import { fieldIdOf, fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FileInput } from '../../../ui/file-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { PartProps } from '../../assignments/public.ts'
import { hints, labels, messages } from '../messages.ts'
import type { Shown } from '../shown.ts'
import { NoticeCallout } from './notice-callout.tsx'

const PATHS = { prepare: 'extension-requests/draft', request: 'extension-requests', record: 'recorded-extension-requests' } as const

export type AskFormProps = PartProps & { readonly shown: Shown; readonly verb: keyof typeof PATHS }

/** A document, a reason, another date (Đ6.2.c); a draft that is there stands in it already. */
export function AskForm({ language, form, version, shown, verb }: AskFormProps) {
  const route = `extensions.${verb}`
  const state = form(route)
  const field = fieldsOf(state, route)
  const { taskId, request, situation: { notice }, noticeDays } = shown
  const clause = clauseWords('Đ6.2.c', language)
  return (
    <Form action={`/assignments/${taskId}/${PATHS[verb]}`} hidden={{ ...hiddenOf(state, { version }), requestVersion: request === null ? '' : String(request.version) }} guarded files>
      {notice === null || notice === undefined ? null : <NoticeCallout language={language} notice={notice} days={noticeDays} />}
      {request === null || request.submittedOn === null ? null : <Callout>{hints.afterReturn[language]}</Callout>}
      <TextInput {...field('documentNumber', request?.documentNumber)} label={labels.documentNumber[language]} hint={hints.request[language]} clause={clause} maxLength={100} required />
      <DateInput {...field('documentDate', formatDate(request?.documentDate ?? shown.today))} label={labels.documentDate[language]} required />
      {verb === 'record' ? <DateInput {...field('receivedDate')} label={labels.receivedDate[language]} clause={clauseWords('Đ6.1.b', language)} required /> : null}
      <DateInput {...field('proposedDue', request === null ? undefined : formatDate(request.proposedDue))} label={labels.proposedDue[language]} clause={clause} required />
      <TextArea {...field('reason', request?.reason)} label={labels.reason[language]} clause={clause} rows={4} maxLength={5000} required />
      <FileInput name="files" id={fieldIdOf(route, 'files')} label={labels.files[language]} hint={hints.files[language]} error={field('files').error} multiple />
      <FormActions><Button kind="primary">{messages[verb][language]}</Button></FormActions>
    </Form>
  )
}
