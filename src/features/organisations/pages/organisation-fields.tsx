import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Combobox } from '../../../ui/combobox.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { ORGANISATION_KINDS } from '../domain/organisation.ts'
import type { OrganisationDetails } from '../domain/details.ts'
import { kindWords } from '../kind-words.ts'
import { messages as m } from '../messages.ts'

export type UnitChoice = { readonly id: string; readonly name: string; readonly code: string; readonly closedFrom: unknown }

export const unitChoices = (units: readonly UnitChoice[], but?: string) =>
  units.filter(({ id, closedFrom }) => id !== but && closedFrom === null).map(({ id, name, code }) => ({ value: id, label: name, detail: code }))

type Props = { readonly form: FormView; readonly language: Language; readonly units: readonly UnitChoice[]; readonly now?: OrganisationDetails & { readonly id: string } }

/** The fields of a unit, empty or as they stand. */
export function OrganisationFields({ form, language, units, now }: Props) {
  return (
    <>
      <TextInput name="name" label={m.name[language]} value={form.value('name', now?.name)} error={form.error('name')} maxLength={250} required />
      <TextInput name="shortName" label={m.shortName[language]} hint={m.shortNameHint[language]} value={form.value('shortName', now?.shortName)} error={form.error('shortName')} maxLength={60} required width="half" />
      <TextInput name="code" label={m.code[language]} hint={m.codeHint[language]} value={form.value('code', now?.code)} error={form.error('code')} maxLength={35} required width="half" />
      <Select name="kind" label={m.kind[language]} value={form.value('kind', now?.kind)} error={form.error('kind')} required width="half" options={ORGANISATION_KINDS.map((value) => ({ value, label: kindWords[value][language] }))} />
      <Combobox name="parentId" label={m.parent[language]} value={form.value('parentId', now?.parentId ?? undefined)} error={form.error('parentId')} options={unitChoices(units, now?.id)} placeholder={m.noParent[language]} />
      <TextInput name="email" type="email" label={m.email[language]} value={form.value('email', now?.email)} error={form.error('email')} width="half" />
      <TextInput name="phone" label={m.phone[language]} inputmode="tel" value={form.value('phone', now?.phone)} error={form.error('phone')} width="half" />
      <TextInput name="position" type="number" label={m.position[language]} value={form.value('position', String(now?.position ?? 0))} error={form.error('position')} width="short" />
    </>
  )
}
