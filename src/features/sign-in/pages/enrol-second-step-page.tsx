import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import { QrCode } from './qr-code.tsx'

export function EnrolSecondStepPage({ form, secret, uri, language }: { form: FormView; secret: string; uri: string; language: Language }) {
  return (
    <>
      <PageHeader title={messages.turnOn[language]} lead={messages.scan[language]} crumbs={[{ label: messages.account[language], href: '/account' }]} />
      <FormErrors errors={form.errors} />
      <div class="stack">
        <p>
          <QrCode text={uri} label={messages.qrLabel[language]} />
        </p>
        <p class="field-hint">
          {messages.cannotScan[language]} <code>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <div>
          <Form action="/account/second-step/confirm">
            <TextInput name="code" label={messages.code[language]} error={form.error('code')} autocomplete="one-time-code" inputmode="numeric" width="short" maxLength={10} autofocus required />
            <FormActions>
              <Button kind="primary">{messages.confirm[language]}</Button>
            </FormActions>
          </Form>
        </div>
      </div>
    </>
  )
}
