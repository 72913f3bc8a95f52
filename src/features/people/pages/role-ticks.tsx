import { roleWords } from '../../../kernel/role-words.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { FieldError } from '../../../ui/field.tsx'
import { STANDING_ROLES, type StandingRole } from '../domain/person.ts'
import { messages as m } from '../messages.ts'

type Props = { readonly form: FormView; readonly language: Language; readonly now?: readonly StandingRole[] }

/** The standing roles, to tick. */
export function RoleTicks({ form, language, now = [] }: Props) {
  const held = form.values('roles', now)
  const error = form.error('roles')
  return (
    <fieldset class={error === undefined ? 'field field-full' : 'field field-full field-wrong'}>
      <legend>{m.roles[language]}</legend>
      <div class="choices">
        {STANDING_ROLES.map((role, place) => (
          <label class="check" key={role}>
            <input type="checkbox" name="roles" value={role} id={place === 0 ? 'f-roles' : undefined} checked={held.includes(role)} />
            <span>{roleWords[role][language]}</span>
          </label>
        ))}
      </div>
      <FieldError id="f-roles" error={error} />
    </fieldset>
  )
}
