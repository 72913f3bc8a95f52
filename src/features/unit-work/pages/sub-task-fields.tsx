import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { fieldsOf } from '../../../platform/http/form-fields.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { SubTask } from '../domain/sub-task.ts'
import { messages } from '../messages.ts'

export type Officer = { readonly id: string; readonly fullName: string; readonly positionTitle: string }
export type SubTaskFieldsProps = { readonly language: Language; readonly field: ReturnType<typeof fieldsOf>; readonly officers: readonly Officer[]; readonly subTask?: SubTask }

/** What a sub-task says: what, who, until when. */
export function SubTaskFields({ language, field, officers, subTask }: SubTaskFieldsProps) {
  const { dueOn } = subTask ?? { dueOn: null }
  return (
    <>
      <TextInput {...field('title', subTask?.title)} label={messages.title[language]} maxLength={500} required />
      <Select
        {...field('officerId', subTask?.officerId)} label={messages.officer[language]} required
        options={officers.map(({ id, fullName, positionTitle }) => ({ value: id, label: [fullName, positionTitle].filter(Boolean).join(' · ') }))}
      />
      <DateInput {...field('dueOn', dueOn === null ? undefined : formatDate(dueOn))} label={messages.dueOn[language]} />
      <TextArea {...field('note', subTask?.note)} label={messages.remark[language]} rows={2} maxLength={2000} />
    </>
  )
}
