import type { IParagraphOptions, ISectionOptions } from 'docx'
import { MEASURES } from '../domain/measures.ts'
import type { OfficialDocument } from '../domain/official-document.ts'
import { wordsOf, type Words } from '../domain/words-of.ts'
import { bodyOf } from './body.ts'
import { type Docx, FONT, halfPoints, pointsToTwips, twips } from './docx-units.ts'
import { footOf } from './foot.ts'
import { headOf } from './head.ts'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The document as a DOCX that Word and LibreOffice open alike. The package is loaded when the first document is made, not when the product starts. */
export async function toDocx(document: OfficialDocument): Promise<Buffer> {
  const docx = await import('docx')
  const words = wordsOf(document)
  const file = new docx.Document({
    title: document.subject.normalize('NFC'), creator: document.issuingBody.normalize('NFC'),
    styles: { default: { document: { run: { font: FONT, size: halfPoints(MEASURES.size.body), language: { value: 'vi-VN' } }, paragraph: { spacing: { after: pointsToTwips(MEASURES.gap) } } } } },
    sections: [
      section(docx, false, [...headOf(docx, words), ...bodyOf(docx, words.body, widthOf(false)), ...footOf(docx, words)]),
      ...words.appendices.map((appendix) => section(docx, appendix.landscape, [...appendixHead(docx, appendix), ...bodyOf(docx, appendix.body, widthOf(appendix.landscape))])),
    ],
  })
  return docx.Packer.toBuffer(file)
}

/** Pages of one kind, numbered from 1 at the top in the middle; the first page shows no number. */
function section(docx: Docx, landscape: boolean, children: ISectionOptions['children']): ISectionOptions {
  const { page, margin } = MEASURES
  const number = new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER, children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: halfPoints(MEASURES.size.page) })],
  })
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(page.width), height: twips(page.height), orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT },
        margin: { top: twips(margin.top), bottom: twips(margin.bottom), left: twips(margin.left), right: twips(margin.right), header: twips(10), footer: twips(10) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new docx.Header({ children: [number] }), first: new docx.Header({ children: [new docx.Paragraph({})] }) },
    children,
  }
}

const widthOf = (landscape: boolean): number =>
  (landscape ? MEASURES.page.height : MEASURES.page.width) - MEASURES.margin.left - MEASURES.margin.right

function appendixHead(docx: Docx, { word, title, reference }: Words['appendices'][number]) {
  const centred = (children: NonNullable<IParagraphOptions['children']>) => new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, spacing: { after: 0 }, children })
  return [
    centred([new docx.TextRun({ text: word, bold: true })]), centred([new docx.TextRun({ text: title, bold: true })]),
    centred([new docx.TextRun({ text: reference, italics: true })]), new docx.Paragraph({ spacing: { after: 0 } }),
  ]
}
