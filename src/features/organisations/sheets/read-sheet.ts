import { extname } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { Invalid } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import { parseCsv } from './parse-csv.ts'
import { plainCell } from './safe-cell.ts'
import type { SheetRow } from './sheet.ts'
import { unpackedSize } from './unpacked-size.ts'

const MAX_ROWS = 5000
const MAX_UNPACKED = 100 * 1024 * 1024

const KIND: Text = { vi: 'Tệp phải là bảng tính XLSX hoặc CSV.', en: 'The file must be an XLSX or CSV table.' }
const BROKEN: Text = { vi: 'Không đọc được tệp XLSX này; vui lòng lưu lại từ phần mềm bảng tính.', en: 'This XLSX file cannot be read; please save it again from the spreadsheet program.' }
const ENCODING: Text = { vi: 'Tệp CSV phải lưu theo bảng mã UTF-8 (Unicode).', en: 'The CSV file must be saved as UTF-8 (Unicode).' }
const MANY: Text = { vi: `Tệp có quá ${MAX_ROWS} dòng; vui lòng chia nhỏ.`, en: `The file has more than ${MAX_ROWS} rows; please split it.` }
const LARGE: Text = { vi: 'Tệp giải nén quá lớn.', en: 'The file unpacks too large.' }

const refuse = (code: string, text: Text) => new Invalid([{ field: 'file', code, text }])

export type TableKind = 'xlsx' | 'csv'

export const MEDIA_TYPES: Readonly<Record<TableKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
}

/** What the bytes are, by their first ones; the name decides only between text files. Throws Invalid (422). */
export function tableKind(fileName: string, content: Buffer): TableKind {
  if (content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'xlsx'
  if (['.csv', '.txt', '.tsv'].includes(extname(fileName).toLowerCase()) && !content.includes(0)) return 'csv'
  throw refuse('NOT_A_TABLE', KIND)
}

/** Every row of the first sheet as text, cells trimmed. Formulas are never run: XLSX gives the value kept with them, CSV their text. */
export async function readSheet(kind: TableKind, content: Buffer): Promise<SheetRow[]> {
  const rows = kind === 'xlsx' ? await readWorkbook(content) : parseCsv(utf8(content))
  if (rows.length > MAX_ROWS) throw refuse('TOO_MANY_ROWS', MANY)
  return rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => plainCell(cell.normalize('NFC').trim())) }))
}

async function readWorkbook(content: Buffer): Promise<SheetRow[]> {
  if ((unpackedSize(content) ?? 0) > MAX_UNPACKED) throw refuse('FILE_TOO_LARGE', LARGE)
  try {
    const [first] = await readXlsx(content)
    return (first?.data ?? []).map((cells, place) => ({ line: place + 1, cells: cells.map(asText) }))
  } catch {
    throw refuse('XLSX_UNREADABLE', BROKEN)
  }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  return value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value : JSON.stringify(value)
}

function utf8(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw refuse('NOT_UTF8', ENCODING)
  }
}
