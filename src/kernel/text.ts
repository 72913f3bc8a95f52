/** The two languages of the product; Vietnamese comes first everywhere. */
export type Language = 'vi' | 'en'

/** One text in both languages. A missing language does not compile. */
export type Text = { readonly vi: string; readonly en: string }

/** A text with arguments, e.g. `{ vi: (n) => `còn ${n} ngày`, en: (n) => `${n} days left` }`. */
export type TextOf<A extends readonly unknown[]> = {
  readonly vi: (...args: A) => string
  readonly en: (...args: A) => string
}
