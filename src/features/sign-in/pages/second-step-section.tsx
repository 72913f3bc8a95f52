import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import type { SecondStepState } from '../queries/second-step-state.ts'

type Forms = Readonly<Record<'beginSecondStep' | 'turnOff' | 'recovery', FormView>>

/** Whether the second step is on, and the forms that change it; each asks for the password. */
export function SecondStepSection({ state, since, codesLeft, forms, language }: SecondStepState & { forms: Forms; language: Language }) {
  const isOn = state === 'on' && since !== null
  return (
    <Section title={messages.secondStep[language]} id="second-step">
      <p>{isOn ? messages.secondStepOnSince[language](formatInstant(since), codesLeft) : messages.secondStepOffNow[language]}</p>
      <div>
        {isOn ? (
          <>
            <PasswordPanel title={messages.newRecoveryCodes[language]} lead={messages.newRecoveryCodesLead[language]} action="/account/recovery-codes" name="recoveryPassword" form={forms.recovery} language={language} />
            <PasswordPanel title={messages.turnOff[language]} action="/account/second-step/turn-off" name="secondStepPassword" form={forms.turnOff} language={language} />
          </>
        ) : (
          <PasswordPanel title={messages.turnOn[language]} action="/account/second-step/begin" name="secondStepPassword" form={forms.beginSecondStep} language={language} />
        )}
      </div>
    </Section>
  )
}

type PanelProps = { title: string; lead?: string; action: string; name: string; form: FormView; language: Language }

function PasswordPanel({ title, lead, action, name, form, language }: PanelProps) {
  return (
    <ActionPanel title={title} icon="lock" open={form.returned} {...(lead === undefined ? {} : { lead })}>
      <Form action={action}>
        <TextInput name={name} type="password" label={messages.currentPassword[language]} error={form.error(name)} autocomplete="current-password" width="half" required />
        <FormActions>
          <Button>{messages.goOn[language]}</Button>
        </FormActions>
      </Form>
    </ActionPanel>
  )
}
