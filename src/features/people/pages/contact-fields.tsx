import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Person } from '../domain/person.ts'
import { messages as m } from '../messages.ts'

type Props = { readonly form: FormView; readonly language: Language; readonly now?: Pick<Person, 'positionTitle' | 'email' | 'phone'> }

/** Position and where somebody can be reached. */
export function ContactFields({ form, language, now }: Props) {
  return (
    <>
      <TextInput name="positionTitle" label={m.positionTitle[language]} value={form.value('positionTitle', now?.positionTitle)} error={form.error('positionTitle')} maxLength={100} />
      <TextInput name="email" type="email" label={m.email[language]} value={form.value('email', now?.email)} error={form.error('email')} width="half" />
      <TextInput name="phone" inputmode="tel" label={m.phone[language]} value={form.value('phone', now?.phone)} error={form.error('phone')} width="half" />
    </>
  )
}
