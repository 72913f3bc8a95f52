import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { filterQuery } from '../domain/filters.ts'
import type { ListData } from '../list-data.ts'
import { messages, phrases } from '../messages.ts'

type Props = { readonly data: ListData; readonly language: Language; readonly saving: FormView }

/** The lists a person has saved, and a form to save this one. */
export function SavedViews({ data, language, saving }: Props) {
  return (
    <details class="filter" open={saving.returned}>
      <summary class="button button-plain">
        <Icon name="star" />
        <span>{messages.savedViews[language]}</span>
      </summary>
      <ul class="filter-form">
        {data.views.map((view) => (
          <li key={view.id}>
            <a href={view.query === '' ? '/assignments' : `/assignments?${view.query}`}>{view.name}</a>
            <Form action={`/assignments/views/${view.id}/removal`}>
              <Button kind="quiet" small label={phrases.removeView[language](view.name)}>{messages.remove[language]}</Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form action="/assignments/views" hidden={{ once: saving.once, query: saving.value('query', filterQuery(data.filters, data.seesAll)) ?? '' }}>
        <TextInput name="name" label={messages.viewName[language]} value={saving.value('name')} error={saving.error('name')} maxLength={100} required width="half" />
        <FormActions><Button>{messages.saveView[language]}</Button></FormActions>
      </Form>
    </details>
  )
}
