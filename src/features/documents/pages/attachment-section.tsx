import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { NotSecretTick } from '../../attachments/public.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { FileInput } from '../../../ui/file-input.tsx'
import { FileList } from '../../../ui/file-list.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Section } from '../../../ui/section.tsx'
import type { DocumentView } from '../document-view.ts'
import { messages, phrases } from '../messages.ts'

type Props = {
  readonly language: Language
  readonly view: DocumentView
  readonly attach: FormView
  readonly detach: FormView
  readonly accept: string
  readonly describe: (mediaType: string, size: number) => string
  readonly inline: (mediaType: string) => boolean
}

/** The files of the document; while it is not sent out the Office adds and removes them. */
export function AttachmentSection(props: Props) {
  const { language, view, attach, detach } = props
  const mayChange = view.changeRefusals.length === 0
  return (
    <Section title={messages.attachments[language]} id="attachments">
      <FormErrors errors={[...attach.errors, ...detach.errors]} />
      {view.attachments.length === 0 ? <p>{messages.noAttachments[language]}</p> : <Files {...props} mayChange={mayChange} />}
      {mayChange ? <AttachPanel {...props} /> : null}
    </Section>
  )
}

function Files({ language, view, describe, inline, detach, mayChange }: Props & { mayChange: boolean }) {
  return (
    <>
      {view.attachments.map((file) => (
        <div key={file.id} class="row-of">
          <FileList
            label={messages.attachments[language]}
            files={[{ name: file.fileName, href: `/attachments/${file.id}`, detail: `${describe(file.mediaType, file.size)}, ${file.uploadedByName}, ${formatInstant(file.uploadedAt)}` }]}
          />
          {inline(file.mediaType) ? <LinkButton href={`/attachments/${file.id}?inline=1`} small kind="quiet" label={phrases.viewNamed[language](file.fileName)}>{messages.view[language]}</LinkButton> : null}
          {mayChange ? (
            <Form action={`/documents/${view.document.id}/attachments/${file.id}/remove`} hidden={{ once: detach.once }}>
              <Button kind="quiet" small icon="trash" label={phrases.detachNamed[language](file.fileName)}>{messages.detach[language]}</Button>
            </Form>
          ) : null}
        </div>
      ))}
    </>
  )
}

function AttachPanel({ language, view, attach, accept }: Props) {
  return (
    <ActionPanel title={messages.attach[language]} icon="paperclip" open={attach.returned}>
      <Form action={`/documents/${view.document.id}/attachments`} files hidden={{ once: attach.once }} label={messages.attach[language]}>
        <FileInput name="files" label={messages.files[language]} hint={messages.filesHint[language]} accept={accept} multiple required error={attach.error('files')} />
        <NotSecretTick language={language} error={attach.error('files')} />
        <FormActions><Button kind="primary" icon="upload">{messages.attach[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}
