import { clauseWords } from '../../../kernel/clause.ts'
import type { Language } from '../../../kernel/text.ts'
import type { fieldsOf } from '../../../platform/http/form-fields.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { CHANNELS, channelWords } from '../domain/channel.ts'
import { messages } from '../messages.ts'

type Props = { readonly language: Language; readonly field: ReturnType<typeof fieldsOf>; readonly today: string }

/** What every urging says: how, what, and for all but the software when, with whom and with what outcome. */
export function UrgingFields({ language, field, today }: Props) {
  return (
    <>
      <Select {...field('channel', 'software')} label={messages.channel[language]} clause={clauseWords('Đ11', language)} empty={false} required options={CHANNELS.map((value) => ({ value, label: channelWords[value][language] }))} />
      <TextArea {...field('content')} label={messages.content[language]} rows={3} maxLength={2000} required />
      <DateInput {...field('urgedOn', today)} label={messages.urgedOn[language]} hint={messages.manualHint[language]} />
      <TextInput {...field('person')} label={messages.person[language]} hint={messages.manualHint[language]} maxLength={200} />
      <TextArea {...field('outcome')} label={messages.outcome[language]} hint={messages.manualHint[language]} rows={2} maxLength={2000} />
    </>
  )
}
