import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages as m } from '../messages.ts'
import { ContactFields } from './contact-fields.tsx'
import type { UnitOption } from './people-list.tsx'
import { RoleTicks } from './role-ticks.tsx'

type Props = { readonly form: FormView; readonly language: Language; readonly units: readonly UnitOption[] }

/** A new account, without a password. */
export function PersonNew({ form, language, units }: Props) {
  return (
    <>
      <PageHeader title={m.newTitle[language]} crumbs={[{ label: m.title[language], href: '/people' }]} />
      <Form action="/people" hidden={{ once: form.once }} guarded columns>
        <FormErrors errors={form.errors} labels={m} />
        <TextInput name="userName" label={m.userName[language]} hint={m.userNameHint[language]} value={form.value('userName')} error={form.error('userName')} autocomplete="off" maxLength={80} required width="half" />
        <TextInput name="fullName" label={m.fullName[language]} value={form.value('fullName')} error={form.error('fullName')} maxLength={100} required width="half" />
        <Combobox name="organisationId" label={m.organisation[language]} options={units.map(({ id, name, code }) => ({ value: id, label: name, detail: code }))} value={form.value('organisationId')} error={form.error('organisationId')} required />
        <RoleTicks form={form} language={language} />
        <ContactFields form={form} language={language} />
        <FormActions>
          <Button kind="primary">{m.save[language]}</Button>
        </FormActions>
      </Form>
    </>
  )
}
