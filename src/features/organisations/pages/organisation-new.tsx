import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { messages as m } from '../messages.ts'
import { OrganisationFields, type UnitChoice } from './organisation-fields.tsx'

type Props = { readonly form: FormView; readonly language: Language; readonly units: readonly UnitChoice[]; readonly today: string }

/** A new unit. */
export function OrganisationNew({ form, language, units, today }: Props) {
  return (
    <>
      <PageHeader title={m.newTitle[language]} crumbs={[{ label: m.title[language], href: '/organisations' }]} />
      <Form action="/organisations" hidden={{ once: form.once }} guarded columns>
        <FormErrors errors={form.errors} labels={m} />
        <OrganisationFields form={form} language={language} units={units} />
        <DateInput name="validFrom" label={m.validFrom[language]} value={form.value('validFrom', today)} error={form.error('validFrom')} />
        <Checkbox name="connected" label={m.connectedTick[language]} hint={m.connectedHint[language]} value="on" checked={form.ticked('connected', true)} />
        <FormActions>
          <Button kind="primary">{m.save[language]}</Button>
        </FormActions>
      </Form>
    </>
  )
}
