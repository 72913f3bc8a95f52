import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import type { Notice } from '../domain/notice-of.ts'
import { phrases, words } from '../messages.ts'

export type NoticeCalloutProps = { readonly language: Language; readonly notice: Notice; readonly days: number }

/** Whether it is still in time to ask, and until when: said before anybody types. */
export function NoticeCallout({ language, notice: { onTime, lastDay }, days }: NoticeCalloutProps) {
  const clause = clauseWords('Đ6.2.c', language)
  if (!onTime) {
    return <Callout kind="warning" clause={clause}>{words.tooLate[language]}{lastDay === undefined ? '' : ` ${phrases.lastDayWas[language](formatDate(lastDay))}`}</Callout>
  }
  return <Callout clause={clause}>{lastDay === undefined ? phrases.inTimeUncounted[language](days) : phrases.askBy[language](formatDate(lastDay), days)}</Callout>
}
