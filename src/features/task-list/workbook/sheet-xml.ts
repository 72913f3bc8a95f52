import { type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'

/** What a cell may hold. Text is always text, never a formula, whatever it begins with. */
export type Cell = string | number | PlainDate | null | { readonly heading: string }

export type SheetRows = AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>

export type Sheet = {
  readonly name: string
  /** Widths in characters, one per column. */
  readonly widths: readonly number[]
  /** Rows in batches, in order. */
  readonly batches: SheetRows
  /** Rows that stay in view, with a filter on the last of them. */
  readonly frozenRows?: number
}

/** Places in the list of cell formats written by `workbook-parts.ts`. */
const HEADING = 1
const DATE = 2
const TEXT = 3

/** Days are counted from 30/12/1899 (ECMA-376, 1900 date system, for days after February 1900). */
const SERIAL_OF_1970 = 25569
/** Most characters of a cell. */
const MOST_CHARACTERS = 32767

/** The XML of one sheet, piece by piece. */
export async function* sheetXml(sheet: Sheet): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  yield frozen(sheet.frozenRows ?? 0)
  yield `<cols>${sheet.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`
  let number = 0
  for await (const batch of sheet.batches) {
    yield batch.map((row) => rowXml(row, ++number)).join('')
  }
  yield '</sheetData>'
  if (sheet.frozenRows !== undefined) yield `<autoFilter ref="A${sheet.frozenRows}:${columnName(sheet.widths.length - 1)}${Math.max(number, sheet.frozenRows)}"/>`
  yield '</worksheet>'
}

function frozen(rows: number): string {
  if (rows === 0) return ''
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
}

function rowXml(cells: readonly Cell[], number: number): string {
  return `<row r="${number}">${cells.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`)).join('')}</row>`
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (cell instanceof Temporal.PlainDate) return `<c r="${place}" s="${DATE}"><v>${toEpochDay(cell) + SERIAL_OF_1970}</v></c>`
  const [text, style] = typeof cell === 'string' ? [cell, TEXT] : [cell.heading, HEADING]
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`
}

/** `A`, `B`, … for up to 26 columns. */
function columnName(at: number): string {
  return String.fromCodePoint(65 + at)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** XML 1.0 has no place for most control characters and lone surrogates; they are left out. */
export function escapeText(text: string): string {
  return text.slice(0, MOST_CHARACTERS).toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>]/g, (letter) => ENTITIES[letter] ?? '')
}
