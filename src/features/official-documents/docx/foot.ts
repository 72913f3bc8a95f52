import type { Paragraph, Table } from 'docx'
import { MEASURES, TEXT_WIDTH } from '../domain/measures.ts'
import type { Words } from '../domain/words-of.ts'
import { type Docx, halfPoints, pointsToTwips } from './docx-units.ts'
import { plainTable } from './plain-table.ts'

/** Room for the signature and the seal, in points. */
const SIGNING_ROOM = 74

/** Nơi nhận at the left, level with who signs at the right. */
export function footOf(docx: Docx, words: Words): (Paragraph | Table)[] {
  const { size } = MEASURES
  const left = [
    new docx.Paragraph({ spacing: { after: 0 }, children: [new docx.TextRun({ text: words.recipients.word, bold: true, italics: true, size: halfPoints(size.recipientsWord) })] }),
    ...words.recipients.lines.map((text) => new docx.Paragraph({ spacing: { after: 0 }, children: [new docx.TextRun({ text, size: halfPoints(size.recipients) })] })),
  ]
  const centred = (text: string, before = 0) => new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER, spacing: { before: pointsToTwips(before), after: 0 }, children: [new docx.TextRun({ text, bold: true })],
  })
  const right = [...words.signature.map((text) => centred(text)), centred(words.fullName, SIGNING_ROOM)]
  const half = TEXT_WIDTH * 0.45
  return [new docx.Paragraph({ spacing: { after: 0 } }), plainTable(docx, [half, TEXT_WIDTH - half], [[left, right]])]
}
