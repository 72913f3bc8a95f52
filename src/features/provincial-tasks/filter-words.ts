import type { Language } from '../../kernel/text.ts'
import type { UpwardFilter } from './domain/upward.ts'
import { messages, originWords } from './messages.ts'

/** The filter in words, as pages, files and receipts say it. */
export function filterWords({ state, origin, body }: UpwardFilter, language: Language): string {
  const said = [
    ...(state === undefined ? [] : [messages[state][language]]),
    ...(origin === undefined ? [] : [`${messages.origin[language]}: ${originWords[origin][language]}`]),
    ...(body === '' ? [] : [`${messages.body[language]}: ${body}`]),
  ]
  return said.length === 0 ? messages.all[language] : said.join('; ')
}

/** The address of the list under a filter. */
export function upwardHref({ state, origin, body }: UpwardFilter, after?: string): string {
  const query = new URLSearchParams(Object.entries({ state: state ?? '', origin: origin ?? '', body, after: after ?? '' }).filter(([, value]) => value !== ''))
  return query.size === 0 ? '/upward-reports' : `/upward-reports?${query}`
}
