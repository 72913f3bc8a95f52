import type { Refusal } from './refusal.ts'
import type { Text } from './text.ts'

/** What is wrong with one field of an input. `field` is its dotted name in the form, e.g. `tasks.0.content`; '' is the whole. */
export type FieldProblem = Refusal & { readonly field: string }

/** The input cannot be taken: 422, nothing changed. */
export class Invalid extends Error {
  readonly fields: readonly FieldProblem[]
  constructor(fields: readonly FieldProblem[]) {
    super(fields.map((f) => `${f.field}: ${f.code}`).join(', '))
    this.fields = fields
  }
}

/** The actor may not: 403 with every reason. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.code).join(', '))
    this.refusals = refusals
  }
}

/** The world has moved on, or such a thing exists already: 409. `existing` is the address of the record in the way. */
export class Conflict extends Error {
  readonly refusal: Refusal
  readonly existing: string | undefined
  constructor(refusal: Refusal, existing?: string) {
    super(refusal.code)
    this.refusal = refusal
    this.existing = existing
  }
}

/** There is no such thing, or none the actor may know of: 404. */
export class Missing extends Error {}

const STALE: Text = {
  vi: 'Nội dung đã được người khác cập nhật sau khi anh/chị mở trang. Dữ liệu anh/chị nhập vẫn còn dưới đây; vui lòng xem lại bản mới rồi gửi lại.',
  en: 'Somebody else changed this after you opened the page. What you typed is kept below; please look at the new state and send again.',
}

/** A write on an old version. */
export function stale(): Conflict {
  return new Conflict({ code: 'STALE_VERSION', text: STALE })
}
