import type { Language } from '../../../kernel/text.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { messages } from '../messages.ts'

/** The books of urging: the log, the letters, what the leaders said. */
export function BookTabs({ language, current }: { readonly language: Language; readonly current: 'urgings' | 'letters' | 'remarks' }) {
  return (
    <Tabs
      label={messages.title[language]}
      tabs={[
        { label: messages.title[language], href: '/urgings', current: current === 'urgings' },
        { label: messages.letters[language], href: '/urging-letters', current: current === 'letters' },
        { label: messages.remarks[language], href: '/remarks', current: current === 'remarks' },
      ]}
    />
  )
}
