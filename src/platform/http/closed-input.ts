import type { z } from 'zod'
import { type FieldProblem, Invalid } from '../../kernel/problem.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { ONCE_FIELD } from './idempotency.ts'
import { isPlainName, nestFields } from './nest-fields.ts'
import type { Body } from './read-body.ts'

/** What was sent to a closed route: its names as they came, before anything was left out. */
export type Sent = { readonly raw: unknown; readonly query: unknown; readonly body: Body }

/** What may be shown again of it, and what is refused. */
export type ClosedInput = { readonly body: Body; readonly foreign: readonly FieldProblem[] }

/**
 * Looks at what was sent to a route that takes the fields of its schema and nothing else, before a transaction is opened.
 * Names what is foreign, never its value; of the rest only what the schema takes is kept for showing the form again.
 */
export function closeInput(schema: z.ZodType, refusal: Refusal, { raw, query, body }: Sent): ClosedInput {
  const { [ONCE_FIELD]: _, ...tree } = body.tree
  const issues = schema.safeParse(tree).error?.issues ?? []
  const names = [...foreignNames(query), ...emptyForeign(schema, raw), ...issues.flatMap(unknownKeys)]
  const untaken = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue) : [issue.path.map(String).join('.')]))
  const typed = Object.entries(body.typed).filter(([name]) => !untaken.some((bad) => bad === '' || name === bad || name.startsWith(`${bad}.`)))
  return { body: { ...body, typed: Object.fromEntries(typed) }, foreign: [...new Set(names.map(named))].map((field) => ({ field, ...refusal })) }
}

/** The query of a closed page: what its schema does not know is refused like a foreign field. Throws Invalid (422). */
export function refuseForeignQuery(schema: z.ZodType | undefined, refusal: Refusal, query: Record<string, unknown>): void {
  const names = schema === undefined ? Object.keys(query) : (schema.safeParse(query).error?.issues ?? []).flatMap(unknownKeys)
  if (names.length > 0) throw new Invalid(names.map((name) => ({ field: named(name), ...refusal })))
}

function unknownKeys(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].map(String).join('.')) : []
}

const foreignNames = (values: unknown): string[] => Object.keys(values ?? {})

/** A form leaves out what is empty or oddly named; on a closed route such a field is foreign all the same. */
function emptyForeign(schema: z.ZodType, raw: unknown): string[] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return []
  const names = Object.keys(raw).filter((name) => name !== ONCE_FIELD)
  const skeleton = nestFields(names.map((name) => [name, '-'] as const))
  const unknown = (schema.safeParse(skeleton).error?.issues ?? []).flatMap(unknownKeys)
  return [...names.filter((name) => !isPlainName(name)), ...unknown]
}

/** A name that is itself a text is not repeated either. */
const named = (name: string): string => (/^[A-Za-z][\w.-]{0,59}$/.test(name) ? name : '')
