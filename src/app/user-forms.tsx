import type { Language } from '../kernel/text.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { messages } from './messages.ts'

type Theme = 'auto' | 'light' | 'dark'
const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' }
const WORD = { auto: messages.themeAuto, light: messages.themeLight, dark: messages.themeDark }

/** The small forms of the user menu: language, theme, signing out. */
export function UserForms({ language, theme, back }: { language: Language; theme: Theme; back: string }) {
  return (
    <>
      <Form action="/account/preferences" hidden={{ language: language === 'vi' ? 'en' : 'vi', theme, back }}>
        <Button kind="quiet">{messages.otherLanguage[language]}</Button>
      </Form>
      <Form action="/account/preferences" hidden={{ language, theme: NEXT[theme], back }}>
        <Button kind="quiet">{`${messages.theme[language]}: ${WORD[NEXT[theme]][language]}`}</Button>
      </Form>
      <Form action="/sign-out">
        <Button kind="quiet">{messages.signOut[language]}</Button>
      </Form>
    </>
  )
}
