import type { Language } from '../../../kernel/text.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { Kind, State } from '../domain/issue-lifecycle.ts'
import { kindWords, stateTones, stateWords } from '../messages.ts'

/** How an issue stands, and of which kind it is. */
export function IssueMark({ kind, state, language }: { readonly kind: Kind; readonly state: State; readonly language: Language }) {
  return <StatusMark tone={stateTones[state]} word={stateWords[state][language]} detail={kindWords[kind][language]} />
}
