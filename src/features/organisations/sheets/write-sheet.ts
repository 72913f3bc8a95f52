import writeXlsx from 'write-excel-file/node'
import type { FileAnswer } from '../../../platform/http/route.ts'
import { MEDIA_TYPES, type TableKind } from './read-sheet.ts'
import { safeCell } from './safe-cell.ts'

/** A table of texts as a file: CSV with BOM (spreadsheet programs then see UTF-8) or XLSX with every cell typed as text. */
export async function writeSheet(kind: TableKind, name: string, rows: readonly (readonly string[])[]): Promise<FileAnswer> {
  const content = kind === 'csv' ? Buffer.from(toCsv(rows)) : await toXlsx(rows)
  return { fileName: `${name}.${kind}`, mediaType: kind === 'csv' ? `${MEDIA_TYPES.csv}; charset=utf-8` : MEDIA_TYPES.xlsx, content }
}

/** RFC 4180 with a BOM; no cell can run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map((cell) => quoted(safeCell(cell))).join(',')).join('\r\n')}\r\n`
}

function quoted(cell: string): string {
  return /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function toXlsx(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const [head = [], ...body] = rows
  const data = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...body.map((row) => row.map((value) => (value === '' ? null : { value: safeCell(value), type: String }))),
  ]
  const widths = head.map((label, place) => ({ width: Math.min(50, Math.max(label.length, ...body.map((row) => row[place]?.length ?? 0)) + 3) }))
  return writeXlsx(data, { sheet: 'Sheet1', columns: widths, stickyRowsCount: 1 }).toBuffer()
}
