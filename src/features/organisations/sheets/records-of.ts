import { fold } from '../../../kernel/fold.ts'
import type { RowProblem, SheetColumn, SheetRecord, SheetRow } from './sheet.ts'

export type Records<K extends string> = { readonly records: readonly SheetRecord<K>[]; readonly problems: readonly RowProblem[] }

/**
 * Rows under their headings, which may stand in any order, with or without diacritics; empty lines are passed over.
 * Without a heading that is required nothing can be judged, so there are then no records.
 */
export function recordsOf<K extends string>(rows: readonly SheetRow[], columns: readonly SheetColumn<K>[]): Records<K> {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head, ...body] = filled
  if (head === undefined) return { records: [], problems: [empty] }
  const places = head.cells.map((cell) => columns.find((column) => namesOf(column).includes(headingKey(cell))))
  const problems = headingProblems(head, places, columns)
  if (problems.some(({ code }) => code === 'COLUMN_MISSING' || code === 'COLUMN_TWICE')) return { records: [], problems }
  const records = body.map(({ line, cells }) => ({ line, values: valuesOf(cells, places, columns) }))
  const lacking = records.flatMap((record) => requiredProblems(record, columns))
  return { records, problems: [...problems, ...(records.length === 0 ? [empty] : lacking)] }
}

const empty: RowProblem = { line: 1, column: '', code: 'NO_ROWS', text: { vi: 'Tệp không có dòng dữ liệu nào.', en: 'The file holds no rows.' } }

const headingKey = (heading: string) => fold(heading.replace(/[*:()]/g, ' '))
const namesOf = (column: SheetColumn) => [column.header, column.key, ...(column.also ?? [])].map(headingKey)

function headingProblems(head: SheetRow, places: readonly (SheetColumn | undefined)[], columns: readonly SheetColumn[]): RowProblem[] {
  const at = (column: string, code: string, vi: string, en: string): RowProblem => ({ line: head.line, column, code, text: { vi, en } })
  const unknown = head.cells.flatMap((cell, place) =>
    cell === '' || places[place] !== undefined ? [] : [at(cell, 'COLUMN_UNKNOWN', `Không có cột “${cell}” trong mẫu.`, `The template has no column “${cell}”.`)])
  const twice = columns.filter((column) => places.filter((place) => place === column).length > 1)
    .map(({ header }) => at(header, 'COLUMN_TWICE', `Cột “${header}” có hai lần.`, `The column “${header}” stands twice.`))
  const missing = columns.filter((column) => column.required && !places.includes(column))
    .map(({ header }) => at(header, 'COLUMN_MISSING', `Thiếu cột “${header}”.`, `The column “${header}” is missing.`))
  return [...unknown, ...twice, ...missing]
}

function valuesOf<K extends string>(cells: readonly string[], places: readonly (SheetColumn<K> | undefined)[], columns: readonly SheetColumn<K>[]): Record<K, string> {
  return Object.fromEntries(columns.map((column) => {
    const place = places.indexOf(column)
    return [column.key, place < 0 ? '' : cells[place] ?? '']
  })) as Record<K, string>
}

function requiredProblems<K extends string>({ line, values }: SheetRecord<K>, columns: readonly SheetColumn<K>[]): RowProblem[] {
  return columns.filter((column) => column.required && values[column.key] === '')
    .map(({ header }) => ({ line, column: header, code: 'REQUIRED', text: { vi: 'Ô này bắt buộc, đang để trống.', en: 'This cell is required and empty.' } }))
}
