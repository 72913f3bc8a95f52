import type { Language } from '../../../kernel/text.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { messages } from '../messages.ts'

/** The way from the page of a task to the form with which it is amended. */
export function AmendmentLink({ id, language }: { readonly id: string; readonly language: Language }) {
  return (
    <>
      <p>{messages.openLead[language]}</p>
      <LinkButton href={`/assignments/${id}/amendments/new`}>{messages.open[language]}</LinkButton>
    </>
  )
}
