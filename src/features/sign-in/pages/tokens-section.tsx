import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages } from '../messages.ts'
import type { OwnToken } from '../queries/own-tokens.ts'

/** Personal access tokens: names and dates only, the tokens themselves are kept nowhere. */
export function TokensSection({ tokens, form, language }: { tokens: readonly OwnToken[]; form: FormView; language: Language }) {
  return (
    <Section title={messages.tokens[language]} id="tokens">
      <p>{messages.tokensLead[language]}</p>
      <Register
        caption={messages.tokens[language]}
        rows={tokens}
        rowKey={(token) => token.id}
        empty={<p class="field-hint">{messages.noTokens[language]}</p>}
        columns={[
          {
            key: 'name', label: messages.tokenName[language], width: 'grow',
            cell: (token) => <TwoLines first={token.name} second={[`${messages.since[language]} ${formatInstant(token.createdAt)}`]} />,
          },
          { key: 'expires', label: messages.expiresOn[language], phone: 'labelled', cell: (token) => formatInstant(token.expiresAt.subtract({ seconds: 1 })) },
          { key: 'used', label: messages.lastUsed[language], phone: 'labelled', cell: (token) => (token.lastUsedAt === null ? messages.neverUsed[language] : formatInstant(token.lastUsedAt)) },
        ]}
        actions={(token) => (
          <Form action={`/account/tokens/${token.id}/revoke`}>
            <Button small label={messages.revokeNamed[language](token.name)}>{messages.revoke[language]}</Button>
          </Form>
        )}
      />
      <div>
        <ActionPanel title={messages.createToken[language]} icon="plus" open={form.returned}>
          <Form action="/account/tokens">
            <TextInput name="name" label={messages.tokenName[language]} hint={messages.tokenNameHint[language]} value={form.value('name')} error={form.error('name')} maxLength={100} width="half" required />
            <DateInput name="expiresOn" label={messages.expiresOn[language]} hint={messages.expiresOnHint[language]} value={form.value('expiresOn')} error={form.error('expiresOn')} required />
            <FormActions>
              <Button>{messages.createToken[language]}</Button>
            </FormActions>
          </Form>
        </ActionPanel>
      </div>
    </Section>
  )
}
