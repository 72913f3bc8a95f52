import { clauseWords } from '../../kernel/clause.ts'
import type { Language } from '../../kernel/text.ts'
import { TICKED } from './fields.ts'
import type { Ctx } from './route.ts'

/** Stands in a drawn page where each sending puts a fresh key; an attribute holds nothing else like it. */
export const ONCE_LATER = 'once-put-in-when-sent-7d1c'

/** A form as its page shows it: what was typed, what is wrong, and a fresh key against sending twice. */
export type FormView = {
  /** True when this very form came back refused; its panel is then shown open. */
  readonly returned: boolean
  /** What was typed into a field, else `fallback`. */
  value(name: string, fallback?: string): string | undefined
  values(name: string, fallback?: readonly string[]): readonly string[]
  /** Whether a checkbox was ticked. */
  ticked(name: string, fallback?: boolean): boolean
  /** The sentence beside a field, with its clause. */
  error(name: string): string | undefined
  readonly errors: readonly { readonly field?: string; readonly text: string }[]
  /** Address of the record that is in the way, for a 409. */
  readonly existing: string | undefined
  /** For the hidden field `once`. */
  readonly once: string
}

/** The state of the form of the action `route` on this page. */
export function formView(ctx: Pick<Ctx, 'form' | 'language'>, route: string): FormView {
  const form = ctx.form?.route === route ? ctx.form : undefined
  const sentence = (problem: { text: { vi: string; en: string }; clause?: string }) => withClause(problem, ctx.language)
  const typed = (name: string) => form?.values[name]
  return {
    returned: form !== undefined,
    value: (name, fallback) => {
      if (form === undefined) return fallback
      const value = typed(name)
      return typeof value === 'string' ? value : value?.[0] ?? ''
    },
    values: (name, fallback = []) => {
      if (form === undefined) return fallback
      const value = typed(name)
      return value === undefined ? [] : typeof value === 'string' ? [value] : value
    },
    ticked: (name, fallback = false) => (form === undefined ? fallback : TICKED.has(String(typed(name)))),
    error: (name) => {
      const problem = form?.problems.find((p) => p.field === name)
      return problem === undefined ? undefined : sentence(problem)
    },
    errors: (form?.problems ?? []).map((p) => (p.field === '' ? { text: sentence(p) } : { field: p.field, text: sentence(p) })),
    existing: form?.existing,
    once: ONCE_LATER,
  }
}

function withClause({ text, clause }: { text: { vi: string; en: string }; clause?: string }, language: Language): string {
  return clause === undefined ? text[language] : `${text[language]} (${clauseWords(clause, language)})`
}
