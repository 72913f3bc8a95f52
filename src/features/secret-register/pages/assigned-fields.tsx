import { clauseWords } from '../../../kernel/clause.ts'
import { Register } from '../../../ui/register.tsx'
import { COUNT_NAMES } from '../domain/counts.ts'
import { messages, phrases } from '../messages.ts'
import type { SecretFormProps } from './secret-form-page.tsx'

/** One line an organisation with its three numbers (Đ5.2.c, g); who has none is not assigned. */
export function AssignedFields({ language, form, record, choices: { organisations } }: SecretFormProps) {
  const named = (record?.assigned ?? []).filter(({ organisationId }) => !organisations.some(({ id }) => id === organisationId))
  const rows = [...named.map(({ organisationId, organisationName }) => ({ id: organisationId, name: organisationName })), ...organisations].map((row, at) => ({ ...row, at }))
  const before = (id: string, name: (typeof COUNT_NAMES)[number]) => record?.assigned.find(({ organisationId }) => organisationId === id)?.[name]
  return (
    <div class="field field-full" id="f-assigned">
      <p>{messages.assignedLead[language]} <span class="clause">{clauseWords('Đ5.2.c, Đ5.2.g', language)}</span></p>
      <Register
        caption={messages.assigned[language]} showCaption rows={rows} rowKey={({ id }) => id}
        columns={[
          { key: 'organisation', label: messages.organisation[language], width: 'grow', cell: ({ id, name, at }) => <><input type="hidden" name={`assigned.${at}.organisationId`} value={id} />{name}</> },
          ...COUNT_NAMES.map((name) => ({
            key: name, label: messages[name][language], width: 'number' as const, phone: 'labelled' as const,
            cell: ({ id, name: of, at }: (typeof rows)[number]) => (
              <input class="input" type="text" inputmode="numeric" maxLength={3} autocomplete="off" name={`assigned.${at}.${name}`} aria-label={phrases.countOf[language](messages[name][language], of)} value={form.value(`assigned.${at}.${name}`, String(before(id, name) ?? ''))} />
            ),
          })),
        ]}
      />
    </div>
  )
}
