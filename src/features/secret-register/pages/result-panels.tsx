import { hiddenOf } from '../../../platform/http/form-fields.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { COUNT_NAMES } from '../domain/counts.ts'
import { messages, phrases } from '../messages.ts'
import type { SecretPageProps } from './secret-page.tsx'

/** A panel for each organisation whose numbers this person writes (Đ5.2.g). */
export function ResultPanels({ language, record, writes, result }: SecretPageProps) {
  const rows = record.assigned.filter(({ organisationId }) => writes.includes(organisationId))
  return (
    <>
      {rows.map((row) => {
        const returned = result.returned && (rows.length === 1 || result.value('organisationId') === row.organisationId)
        const title = phrases.countOf[language](messages.recordResult[language], row.organisationName)
        return (
          <ActionPanel key={row.organisationId} title={title} lead={messages.resultLead[language]} icon="clipboard-check" open={returned}>
            {returned ? <FormErrors errors={result.errors} labels={messages} /> : null}
            <Form action={`/secret-register/${record.id}/results`} columns label={title} hidden={{ ...hiddenOf(result, record), organisationId: row.organisationId }}>
              {COUNT_NAMES.map((name) => (
                <TextInput key={name} name={name} id={`${row.organisationId}-${name}`} label={messages[name][language]} inputmode="numeric" width="short" required value={returned ? result.value(name) : String(row[name])} error={returned ? result.error(name) : undefined} />
              ))}
              <FormActions><Button kind="primary">{messages.recordResult[language]}</Button></FormActions>
            </Form>
          </ActionPanel>
        )
      })}
    </>
  )
}
