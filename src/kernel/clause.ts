import type { Language } from './text.ts'

/**
 * A clause of the regulation as people cite it: `Đ6.1.d` is "điểm d khoản 1 Điều 6", `Đ7.1` "khoản 1 Điều 7", `P3` stays `P3`.
 * Several clauses may be joined by ", ".
 */
export function clauseWords(clause: string, language: Language): string {
  return clause.split(', ').map((one) => (language === 'vi' ? vietnamese(one) : english(one))).join(', ')
}

const FORM = /^Đ(\d+)(?:\.(\d+))?(?:\.([a-zđ]))?$/

function vietnamese(clause: string): string {
  const [, article, paragraph, point] = FORM.exec(clause) ?? []
  if (article === undefined) return clause
  return [point && `điểm ${point}`, paragraph && `khoản ${paragraph}`, `Điều ${article}`].filter(Boolean).join(' ')
}

function english(clause: string): string {
  const [, article, paragraph, point] = FORM.exec(clause) ?? []
  if (article === undefined) return clause
  return [`Article ${article}`, paragraph && `paragraph ${paragraph}`, point && `point ${point}`].filter(Boolean).join(', ')
}
