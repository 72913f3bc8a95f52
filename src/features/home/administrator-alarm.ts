import type { Text } from '../../kernel/text.ts'
import { Inquiry } from '../../platform/news/inquiry.ts'

/** Something that stands still until an administrator looks. */
export type AdministratorAlarm = { readonly title: Text; readonly href: string }

/** What other features want an administrator to see first; src/app/news.ts says who answers. Each answer costs one indexed query at most. */
export const administratorAlarms = new Inquiry<null, AdministratorAlarm>()
