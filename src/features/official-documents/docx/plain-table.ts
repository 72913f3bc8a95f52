import type { ITableCellBorders, Paragraph, Table } from 'docx'
import type { Docx } from './docx-units.ts'
import { twips } from './docx-units.ts'

/** Two columns side by side without lines, as the head and the foot of a document stand; widths in millimetres. */
export function plainTable(docx: Docx, widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const borders: ITableCellBorders = { top: none, bottom: none, left: none, right: none }
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, one) => sum + one, 0)), type: docx.WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map((cells) => new docx.TableRow({
      cantSplit: true,
      children: cells.map((children, at) => new docx.TableCell({
        borders, margins: { top: 0, bottom: 0, left: 0, right: 0 }, width: { size: twips(widths[at] ?? 0), type: docx.WidthType.DXA }, children: [...children],
      })),
    })),
  })
}
