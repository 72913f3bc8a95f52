import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { messages } from '../messages.ts'
import { SecretPage } from './secret-page.tsx'

export type LinkMadePageProps = { link: string; expiresAt: Temporal.Instant; userId: string; fullName: string; language: Language }

export function LinkMadePage({ link, expiresAt, userId, fullName, language }: LinkMadePageProps) {
  return (
    <SecretPage title={`${messages.passwordLink[language]}: ${fullName}`} warning={messages.linkMade[language]} onward={{ href: `/people/${userId}`, label: messages.back[language] }}>
      <p><code>{link}</code></p>
      <p class="field-hint">{messages.validUntil[language](formatInstant(expiresAt))}</p>
    </SecretPage>
  )
}
