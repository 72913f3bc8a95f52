import { z } from 'zod'
import { parseDate } from '../../kernel/plain-date.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Text } from '../../kernel/text.ts'

/** Building blocks of inputs. Each refuses with a sentence in both languages and, where given, the clause. */

type Said = { readonly code: string; readonly text: Text; readonly clause?: string }

const REQUIRED: Text = { vi: 'Chưa nhập nội dung này.', en: 'This is missing.' }
const tooLong = (max: number): Text => ({ vi: `Dài quá ${max} ký tự.`, en: `Longer than ${max} characters.` })
const BAD_DATE: Text = { vi: 'Ngày không hợp lệ; nhập theo dạng ngày/tháng/năm, ví dụ 27/11/2026.', en: 'Not a date; write day/month/year, e.g. 27/11/2026.' }
const BAD_CHOICE: Text = { vi: 'Giá trị không có trong danh sách.', en: 'Not one of the choices.' }
const BAD_NUMBER: Text = { vi: 'Phải là một số nguyên hợp lệ.', en: 'Must be a valid whole number.' }

const REASONS = new Map<string, Said>()

/** Registers a reason under its code and gives the message Zod carries; `problemsOf` turns it back. */
function said(reason: Said): string {
  const key = `${reason.code}|${reason.clause ?? ''}|${reason.text.vi}`
  REASONS.set(key, reason)
  return key
}

/** PostgreSQL keeps no NUL; other control characters but tab and line end have no place in text either. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Half a surrogate pair is no character: PostgreSQL takes it in no text, a header in no address. */
const tidied = (text: string): string => text.replaceAll(CONTROL, '').toWellFormed().normalize('NFC')

const clean = (value: unknown): unknown => (typeof value === 'string' ? tidied(value).trim() || undefined : value)

export function requiredText(max: number, clause?: string): z.ZodType<string, unknown> {
  const lacking = said({ code: 'REQUIRED', text: REQUIRED, ...(clause === undefined ? {} : { clause }) })
  const long = said({ code: 'TOO_LONG', text: tooLong(max), ...(clause === undefined ? {} : { clause }) })
  return z.preprocess(clean, z.string(lacking).max(max, long))
}

/** Text of one narrow form, at most 200 characters; anything else is refused with `reason`. */
export function textThat(fits: (text: string) => boolean, reason: Said): z.ZodType<string, unknown> {
  const lacking = said({ ...reason, code: 'REQUIRED', text: REQUIRED })
  const bad = said(reason)
  return z.preprocess(clean, z.string(lacking).max(200, bad).refine(fits, bad))
}

export function optionalText(max: number, clause?: string): z.ZodType<string, unknown> {
  const long = said({ code: 'TOO_LONG', text: tooLong(max), ...(clause === undefined ? {} : { clause }) })
  return z.preprocess((v) => clean(v) ?? '', z.string(long).max(max, long))
}

/** Text kept as typed, line by line (a document's full text, a password): only NFC, no trimming. */
export function rawText(max: number): z.ZodType<string, unknown> {
  const long = said({ code: 'TOO_LONG', text: tooLong(max) })
  return z.preprocess((v) => (typeof v === 'string' ? tidied(v).replaceAll('\r\n', '\n') : v ?? ''), z.string(long).max(max, long))
}

export function requiredDate(clause?: string): z.ZodType<Temporal.PlainDate, unknown> {
  const extra = clause === undefined ? {} : { clause }
  const lacking = said({ code: 'REQUIRED', text: REQUIRED, ...extra })
  const bad = said({ code: 'INVALID_DATE', text: BAD_DATE, ...extra })
  return z.preprocess(clean, z.string(lacking).transform((text, ctx) => {
    const date = parseDate(text)
    if (date !== undefined) return date
    ctx.addIssue({ code: 'custom', message: bad })
    return z.NEVER
  }))
}

export function optionalDate(clause?: string): z.ZodType<Temporal.PlainDate | undefined, unknown> {
  return z.preprocess(clean, z.union([z.undefined(), z.null().transform(() => undefined), requiredDate(clause)]))
}

export function choice<const V extends readonly [string, ...string[]]>(values: V, clause?: string): z.ZodType<V[number], unknown> {
  const extra = clause === undefined ? {} : { clause }
  const lacking = said({ code: 'REQUIRED', text: REQUIRED, ...extra })
  const bad = said({ code: 'INVALID_CHOICE', text: BAD_CHOICE, ...extra })
  return z.preprocess((v) => clean(v), z.enum(values, { error: (issue) => (issue.input === undefined ? lacking : bad) }))
}

export function optionalChoice<const V extends readonly [string, ...string[]]>(values: V): z.ZodType<V[number] | undefined, unknown> {
  return z.preprocess((v) => clean(v) ?? undefined, z.enum(values, said({ code: 'INVALID_CHOICE', text: BAD_CHOICE })).optional())
}

export function identifier(clause?: string): z.ZodType<string, unknown> {
  const extra = clause === undefined ? {} : { clause }
  const lacking = said({ code: 'REQUIRED', text: REQUIRED, ...extra })
  const bad = said({ code: 'INVALID_CHOICE', text: BAD_CHOICE, ...extra })
  return z.preprocess(clean, z.guid({ error: (issue) => (issue.input === undefined ? lacking : bad) }))
}

export function optionalIdentifier(): z.ZodType<string | undefined, unknown> {
  return z.preprocess((v) => clean(v) ?? undefined, z.guid(said({ code: 'INVALID_CHOICE', text: BAD_CHOICE })).optional())
}

/** What a ticked box may send. */
export const TICKED: ReadonlySet<string> = new Set(['on', 'yes', 'true', '1'])

/** A tick: a checkbox sends `on` or nothing; JSON sends a boolean. */
export function tick(): z.ZodType<boolean, unknown> {
  return z.preprocess((v) => (typeof v === 'string' ? TICKED.has(v) : v ?? false), z.boolean(said({ code: 'INVALID_CHOICE', text: BAD_CHOICE })))
}

export function wholeNumber(min: number, max: number): z.ZodType<number, unknown> {
  const bad = said({ code: 'INVALID_NUMBER', text: BAD_NUMBER })
  return z.preprocess((v) => (typeof v === 'string' && /^\d{1,15}$/.test(v.trim()) ? Number(v) : v), z.number(bad).int(bad).min(min, bad).max(max, bad))
}

/** Zero, one or many: a form sends one value or several under one name. */
export function listOf<T>(item: z.ZodType<T, unknown>, max = 500): z.ZodType<T[], unknown> {
  return z.preprocess((v) => (v === undefined || v === null || v === '' ? [] : Array.isArray(v) ? v : [v]), z.array(item).max(max))
}

/** The version of the record the visitor looked at; an older one answers 409. */
export const seenVersion = wholeNumber(1, 2_000_000_000)

/** Keyset position of a list: opaque to the visitor. */
export const cursor = z.string().max(300).optional()

export type FieldIssue = Refusal & { readonly field: string }

/** A Zod failure as problems beside their fields. */
export function problemsOf(error: z.ZodError): FieldIssue[] {
  return error.issues.flatMap((issue) => flattened(issue)).map((issue) => {
    const reason = REASONS.get(issue.message) ?? standard(issue)
    return { field: issue.path.map(String).join('.'), ...reason }
  })
}

function flattened(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const last = issue.errors.at(-1)
  return last === undefined || last.length === 0 ? [issue] : last.map((i) => ({ ...i, path: [...issue.path, ...i.path] }))
}

function standard(issue: z.core.$ZodIssue): Said {
  if (issue.code === 'unrecognized_keys') return { code: 'UNKNOWN_FIELD', text: { vi: `Không nhận trường: ${issue.keys.join(', ')}.`, en: `Unknown field: ${issue.keys.join(', ')}.` } }
  if (issue.code === 'invalid_type') return { code: 'REQUIRED', text: REQUIRED }
  if (issue.code === 'too_big') return { code: 'TOO_MANY', text: { vi: 'Vượt giới hạn cho phép.', en: 'More than is allowed.' } }
  if (issue.code === 'too_small') return { code: 'REQUIRED', text: REQUIRED }
  return { code: 'INVALID', text: { vi: 'Giá trị không hợp lệ.', en: 'Not valid.' } }
}
