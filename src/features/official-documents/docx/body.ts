import type { Paragraph, Table } from 'docx'
import { MEASURES } from '../domain/measures.ts'
import type { Table as TableOfRows } from '../domain/official-document.ts'
import type { Line } from '../domain/words-of.ts'
import { type Docx, halfPoints, pointsToTwips, twips } from './docx-units.ts'

/** The text: justified, its first lines indented; tables with a head that stands again on every page. */
export function bodyOf(docx: Docx, lines: readonly Line[], width: number): (Paragraph | Table)[] {
  return lines.flatMap((line) => (line.kind === 'table' ? [table(docx, line, width), spacer(docx)] : [paragraph(docx, line)]))
}

function paragraph(docx: Docx, line: Exclude<Line, TableOfRows>): Paragraph {
  const centred = line.kind === 'centred'
  return new docx.Paragraph({
    alignment: centred ? docx.AlignmentType.CENTER : docx.AlignmentType.JUSTIFIED,
    ...(centred ? {} : { indent: { firstLine: twips(MEASURES.indent) } }),
    keepNext: centred || line.kind === 'bold',
    spacing: { after: pointsToTwips(MEASURES.gap) },
    children: [new docx.TextRun({ text: line.text, bold: centred || line.kind === 'bold', italics: line.kind === 'italic' })],
  })
}

function table(docx: Docx, { columns, rows }: TableOfRows, width: number): Table {
  const whole = columns.reduce((sum, column) => sum + column.share, 0)
  const widths = columns.map(({ share }) => twips((width * share) / whole))
  const cells = (texts: readonly string[], head: boolean) => texts.map((text, at) => new docx.TableCell({
    width: { size: widths[at] ?? 0, type: docx.WidthType.DXA }, margins: { top: 50, bottom: 50, left: 80, right: 80 },
    verticalAlign: head ? docx.VerticalAlignTable.CENTER : docx.VerticalAlignTable.TOP,
    children: [new docx.Paragraph({
      alignment: head ? docx.AlignmentType.CENTER : alignment(docx, columns[at]?.align), spacing: { after: 0 },
      children: [new docx.TextRun({ text, bold: head, size: halfPoints(MEASURES.size.table) })],
    })],
  }))
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED, width: { size: widths.reduce((sum, one) => sum + one, 0), type: docx.WidthType.DXA }, columnWidths: widths,
    rows: [
      new docx.TableRow({ tableHeader: true, cantSplit: true, children: cells(columns.map((column) => column.title), true) }),
      ...rows.map((row) => new docx.TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  })
}

function alignment(docx: Docx, align: 'start' | 'center' | 'end' | undefined) {
  if (align === 'center') return docx.AlignmentType.CENTER
  return align === 'end' ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT
}

function spacer(docx: Docx): Paragraph {
  return new docx.Paragraph({ spacing: { after: 0, line: pointsToTwips(8), lineRule: docx.LineRuleType.EXACT } })
}
