import type { Text } from '../../../kernel/text.ts'

/** One line of a table as it was sent; `line` is the number the spreadsheet program shows, from 1. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/** A column of a template: `header` is the heading people see, `also` other headings taken for it. */
export type SheetColumn<K extends string = string> = {
  readonly key: K
  readonly header: string
  readonly required: boolean
  readonly also?: readonly string[]
}

export type SheetRecord<K extends string = string> = { readonly line: number; readonly values: Readonly<Record<K, string>> }

/** What is wrong in one cell, or in a whole line when `column` is empty. */
export type RowProblem = { readonly line: number; readonly column: string; readonly code: string; readonly text: Text }
