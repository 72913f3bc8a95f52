import type { Language } from '../../../kernel/text.ts'
import type { View } from '../../../platform/http/route.ts'
import { messages } from '../messages.ts'
import { NotificationsPage, type NotificationsPageProps } from './notifications-page.tsx'

export function notificationsView(language: Language, props: NotificationsPageProps): View {
  return { title: messages.title[language], place: 'notifications', body: <NotificationsPage {...props} /> }
}
