import { tmpdir } from 'node:os'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { MEASURES } from '../domain/measures.ts'
import type { OfficialDocument } from '../domain/official-document.ts'
import { wordsOf } from '../domain/words-of.ts'
import { drawable } from './drawable.ts'
import { TEMPLATE } from './template.ts'
import { tinosFolders } from './tinos-fonts.ts'

export const PDF_TYPE = 'application/pdf'

/** PDF/A-2a: archivable, tagged for readers, fonts embedded, text as text. */
const STANDARD = 'a-2a'

let compiler: Promise<NodeCompiler> | undefined

/** The document as a PDF. The compiler is a large native program: it is loaded when the first document is made, not when the product starts. */
export async function toPdf(document: OfficialDocument): Promise<Buffer> {
  const typst = await (compiler ??= loadCompiler())
  const { issuedDate } = document
  const source = { ...wordsOf(document), title: document.subject, issued: { year: issuedDate.year, month: issuedDate.month, day: issuedDate.day }, measures: MEASURES }
  const compiled = typst.compile({ mainFileContent: TEMPLATE, inputs: { document: JSON.stringify(source, (_name, value: unknown) => (typeof value === 'string' ? drawable(value) : value)) } })
  if (compiled.result === null) throw new Error(`The template of official documents does not compile: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const pdf = typst.pdf(compiled.result, { pdfStandard: STANDARD, creationTimestamp: Math.floor(noon(issuedDate).epochMilliseconds / 1000) })
  typst.evictCache(0)
  return pdf
}

async function loadCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontPaths: tinosFolders() }] })
}

const noon = (date: Temporal.PlainDate): Temporal.Instant => date.toZonedDateTime({ timeZone: 'UTC', plainTime: Temporal.PlainTime.from('12:00') }).toInstant()
