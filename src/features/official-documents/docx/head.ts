import type { IRunOptions, Paragraph, Table } from 'docx'
import { boldWidth } from '../domain/bold-width.ts'
import { MEASURES, TEXT_WIDTH } from '../domain/measures.ts'
import type { Words } from '../domain/words-of.ts'
import { type Docx, halfPoints, pointsToTwips, twips } from './docx-units.ts'
import { plainTable } from './plain-table.ts'

/** Everything above the text: the two blocks of the head, the type and its subject, and to whom it goes. */
export function headOf(docx: Docx, words: Words): (Paragraph | Table)[] {
  const { size, head } = MEASURES
  const left = [
    ...(words.parentBody === null ? [] : [line(docx, { text: words.parentBody, size: halfPoints(size.parentBody) })]),
    line(docx, { text: words.issuingBody, bold: true, size: halfPoints(size.issuingBody) }),
    rule(docx, head.left, share(words.issuingBody, size.issuingBody, head.left)),
  ]
  const right = [
    line(docx, { text: words.motherland, bold: true, size: halfPoints(size.motherland) }),
    line(docx, { text: words.motto, bold: true, size: halfPoints(size.motto) }),
    rule(docx, head.right, boldWidth(words.motto, size.motto)),
  ]
  const number = [
    line(docx, { text: words.number, size: halfPoints(size.number) }),
    ...(words.about === null ? [] : [line(docx, { text: words.about, size: halfPoints(size.about) }, 6)]),
  ]
  const date = [line(docx, { text: words.date, italics: true, size: halfPoints(size.date) })]
  return [plainTable(docx, [head.left, head.right], [[left, right], [number, date]]), gap(docx), ...title(docx, words), ...addressees(docx, words)]
}

function title(docx: Docx, { typeName, subject }: Words): Paragraph[] {
  if (typeName === null || subject === null) return []
  const size = halfPoints(MEASURES.size.body)
  return [
    line(docx, { text: typeName, bold: true, size }), line(docx, { text: subject, bold: true, size }),
    rule(docx, TEXT_WIDTH, share(subject, MEASURES.size.body, 130)), gap(docx),
  ]
}

function addressees(docx: Docx, { addressees: to }: Words): Paragraph[] {
  if (to === null) return []
  if (to.same !== null) return [line(docx, { text: `${to.word} ${to.same}` }), gap(docx)]
  const indented = (text: string, indent: number) => new docx.Paragraph({ indent: { left: twips(indent) }, spacing: { after: 0 }, children: [new docx.TextRun({ text })] })
  return [indented(to.word, 35), ...to.lines.map((one) => indented(one, 45)), gap(docx)]
}

function line(docx: Docx, run: IRunOptions, before = 0): Paragraph {
  return new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, spacing: { before: pointsToTwips(before), after: 0 }, children: [new docx.TextRun(run)] })
}

/** A solid line of that length in points, in the middle of a column of `width` millimetres: the border of an empty paragraph between indents. */
function rule(docx: Docx, width: number, length: number): Paragraph {
  const indent = Math.max(0, Math.round((twips(width) - pointsToTwips(length)) / 2))
  return new docx.Paragraph({
    indent: { left: indent, right: indent }, spacing: { before: 0, after: pointsToTwips(6), line: 40, lineRule: docx.LineRuleType.EXACT },
    border: { top: { style: docx.BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } }, children: [new docx.TextRun({ text: '', size: 2 })],
  })
}

/** A third to a half of the text above, which may take several lines of at most `width` millimetres. */
function share(text: string, size: number, width: number): number {
  return Math.min(boldWidth(text, size), (width / 25.4) * 72) * MEASURES.ruleShare
}

function gap(docx: Docx): Paragraph {
  return new docx.Paragraph({ spacing: { after: 0, line: pointsToTwips(10), lineRule: docx.LineRuleType.EXACT } })
}
