import type { Language } from '../../../kernel/text.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { messages } from '../messages.ts'

/** For who manages the register: its clearances and who looked. */
export function PlaceLinks({ language }: { readonly language: Language }) {
  return (
    <>
      <LinkButton href="/secret-register/clearances" icon="users">{messages.clearances[language]}</LinkButton>
      <LinkButton href="/secret-register/looks" icon="eye">{messages.looks[language]}</LinkButton>
    </>
  )
}
