import type { Language } from '../../../kernel/text.ts'
import { messages } from '../messages.ts'
import { SecretPage } from './secret-page.tsx'

export function RecoveryCodesPage({ title, codes, language }: { title: string; codes: readonly string[]; language: Language }) {
  return (
    <SecretPage title={title} warning={messages.recoveryOnce[language]} onward={{ href: '/account#second-step', label: messages.kept[language] }}>
      <h2>{messages.recoveryCodes[language]}</h2>
      <ol>
        {codes.map((code) => (
          <li key={code}><code>{code}</code></li>
        ))}
      </ol>
    </SecretPage>
  )
}
