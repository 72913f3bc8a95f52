import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'

/** A new password, typed twice; `userName` tells password keepers whose it is. */
export function NewPasswordFields({ form, userName, language }: { form: FormView; userName?: string; language: Language }) {
  return (
    <>
      {userName === undefined ? null : <input type="hidden" autocomplete="username" value={userName} />}
      <TextInput name="password" type="password" label={messages.newPassword[language]} hint={messages.newPasswordHint[language]} error={form.error('password')} autocomplete="new-password" width="half" required />
      <TextInput name="passwordAgain" type="password" label={messages.passwordAgain[language]} error={form.error('passwordAgain')} autocomplete="new-password" width="half" required />
    </>
  )
}
