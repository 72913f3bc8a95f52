import { clauseWords } from '../../../kernel/clause.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'

const LABEL: Text = { vi: 'Tệp này không phải tài liệu mật', en: 'This file is no secret document' }

/** The answer to the question a stamp raises; stands beside the files only after one was refused. Nobody confirms ahead. */
export function NotSecretTick({ language, id, error }: { readonly language: Language; readonly id?: string; readonly error: string | undefined }) {
  if (error === undefined) return null
  return <Checkbox name="notSecret" value="on" label={LABEL[language]} clause={clauseWords('Đ5.2', language)} checked={false} {...(id === undefined ? {} : { id })} />
}
