import { clauseWords } from '../../../kernel/clause.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { Reason } from '../../../ui/action-panel.tsx'

/** Refusals for a greyed panel; nothing where there are none. */
export function reasonsOf(refusals: readonly Refusal[], language: Language): { refusals?: readonly Reason[] } {
  if (refusals.length === 0) return {}
  return { refusals: refusals.map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) })) }
}
