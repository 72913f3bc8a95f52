import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { deviceWords } from '../domain/device-words.ts'
import { messages } from '../messages.ts'
import type { OwnSession } from '../queries/own-sessions.ts'

/** Where one is signed in; what one does not recognise can be ended at once. */
export function SessionsSection({ sessions, language }: { sessions: readonly OwnSession[]; language: Language }) {
  const device = (session: OwnSession) => deviceWords(session.userAgent)
  const others = (
    <Form action="/account/sessions/revoke-others">
      <Button kind="quiet" small>{messages.endOthers[language]}</Button>
    </Form>
  )
  return (
    <Section title={messages.sessions[language]} id="sessions" {...(sessions.length > 1 ? { aside: others } : {})}>
      <Register
        caption={messages.sessions[language]}
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          {
            key: 'device', label: messages.device[language], width: 'grow',
            cell: (session) => <TwoLines first={device(session)} second={[session.current && messages.thisSession[language], session.address]} />,
          },
          { key: 'since', label: messages.since[language], phone: 'labelled', cell: (session) => formatInstant(session.createdAt) },
          { key: 'seen', label: messages.lastSeen[language], phone: 'labelled', cell: (session) => formatInstant(session.lastSeenAt) },
        ]}
        actions={(session) => (
          <Form action={`/account/sessions/${session.id}/revoke`}>
            <Button small label={messages.endOf[language](device(session))}>{messages.end[language]}</Button>
          </Form>
        )}
      />
    </Section>
  )
}
