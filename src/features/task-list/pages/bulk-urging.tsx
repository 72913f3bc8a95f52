import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { CHANNELS, channelWords } from '../../urging/public.ts'
import { messages } from '../messages.ts'

/** Urges the ticked rows, one form for all: each unit is told once (Đ11). */
export function BulkUrging({ language, form }: { readonly language: Language; readonly form: FormView }) {
  const field = (name: string) => ({ name, id: `urge-many-${name}`, value: form.value(name), error: form.error(name) })
  return (
    <details class="filter" open={form.returned}>
      <summary class="button button-plain">{messages.urge[language]}</summary>
      <div class="filter-form">
        <div class="filter-fields">
          <Select {...field('channel')} value={form.value('channel', 'software')} label={messages.urgeChannel[language]} options={CHANNELS.map((value) => ({ value, label: channelWords[value][language] }))} empty={false} />
          <TextInput {...field('content')} label={messages.urgeContent[language]} maxLength={2000} />
          <DateInput {...field('urgedOn')} label={messages.urgedOn[language]} />
          <TextInput {...field('person')} label={messages.urgePerson[language]} maxLength={200} />
          <TextInput {...field('outcome')} label={messages.urgeOutcome[language]} maxLength={2000} />
        </div>
        <p>{messages.urgeManual[language]}</p>
        <Button kind="primary" formAction="/urgings/bulk">{messages.urgeMany[language]}</Button>
      </div>
    </details>
  )
}
