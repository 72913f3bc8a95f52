import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { messages } from '../messages.ts'
import { SecretPage } from './secret-page.tsx'

export function TokenMadePage({ token, name, expiresAt, language }: { token: string; name: string; expiresAt: Temporal.Instant; language: Language }) {
  return (
    <SecretPage title={`${messages.tokenMade[language]}: ${name}`} warning={messages.tokenOnce[language]} onward={{ href: '/account#tokens', label: messages.kept[language] }}>
      <p><code>{token}</code></p>
      <p class="field-hint">
        {messages.tokenUse[language]} <code>Authorization: Bearer …</code> {messages.validUntil[language](formatInstant(expiresAt.subtract({ seconds: 1 })))}
      </p>
    </SecretPage>
  )
}
