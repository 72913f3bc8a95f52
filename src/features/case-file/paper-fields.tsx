import { clauseWords } from '../../kernel/clause.ts'
import type { Language } from '../../kernel/text.ts'
import type { fieldsOf } from '../../platform/http/form-fields.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { messages } from './messages.ts'

type Props = { readonly language: Language; readonly field: ReturnType<typeof fieldsOf>; readonly clause: string; readonly required?: true; /** Also the day it came. */ readonly received?: true }

/** Number and date of the paper an act rests on. */
export function PaperFields({ language, field, clause, required, received }: Props) {
  const must = required === true || received === true
  return (
    <>
      <TextInput {...field('documentNumber')} label={messages.documentNumber[language]} hint={messages.numberHint[language]} clause={clauseWords(clause, language)} maxLength={200} required={must} />
      <DateInput {...field('documentDate')} label={messages.documentDate[language]} required={must} />
      {received === true ? <DateInput {...field('receivedDate')} label={messages.receivedDate[language]} required /> : null}
    </>
  )
}
