import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Appendix, Block, OfficialDocument, Signature, Table } from './official-document.ts'
import { pointLetter, romanNumber } from './point-letter.ts'

/** A line of the body, written out. `lead` stands in front in its own weight: "Điều 1. ", "a) ". */
export type Line =
  | { readonly kind: 'text' | 'bold' | 'italic'; readonly text: string }
  | { readonly kind: 'centred'; readonly text: string }
  | Table

/** The document word for word: what both renderers write, each in its own way. */
export type Words = {
  readonly motherland: string
  readonly motto: string
  readonly parentBody: string | null
  readonly issuingBody: string
  readonly number: string
  readonly date: string
  /** Box 5b, under the number of a công văn. */
  readonly about: string | null
  /** Box 5a. */
  readonly typeName: string | null
  readonly subject: string | null
  readonly addressees: { readonly word: string; readonly same: string | null; readonly lines: readonly string[] } | null
  readonly body: readonly Line[]
  readonly signature: readonly string[]
  readonly fullName: string
  readonly recipients: { readonly word: string; readonly lines: readonly string[] }
  readonly appendices: readonly { readonly word: string; readonly title: string; readonly reference: string; readonly landscape: boolean; readonly body: readonly Line[] }[]
}

/** Writes a document out by the rules of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function wordsOf(document: OfficialDocument): Words {
  const isLetter = document.typeName === null
  const lines = [...document.bases.map((text, at) => italic(ended(text, at === document.bases.length - 1 ? '.' : ';'))), ...document.body.flatMap(written)]
  return nfc({
    motherland: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    parentBody: document.parentBody === null ? null : upper(document.parentBody),
    issuingBody: upper(document.issuingBody),
    number: `Số: ${writtenNumber(document)}`,
    date: `${document.place}, ${writtenDate(document.issuedDate)}`,
    about: isLetter ? `V/v ${document.subject}` : null,
    typeName: isLetter ? null : upper(document.typeName ?? ''),
    subject: isLetter ? null : document.subject,
    addressees: addresseesOf(document.addressees),
    body: closed(lines),
    signature: signatureLines(document.signature),
    fullName: document.signature.fullName,
    recipients: { word: 'Nơi nhận:', lines: [...document.recipients.map((one) => `- ${one};`), `- Lưu: VT${document.filedAt === '' ? '' : `, ${document.filedAt}`}.`] },
    appendices: document.appendices.map((appendix, at) => appendixWords(document, appendix, at)),
  })
}

/** Box 3: numbers below 10 with a nought in front; nothing between number, stroke and symbol. */
export function writtenNumber({ codeNumber, codeNotation }: Pick<OfficialDocument, 'codeNumber' | 'codeNotation'>): string {
  const number = codeNumber === null ? '      ' : /^\d$/.test(codeNumber) ? `0${codeNumber}` : codeNumber
  return `${number}/${codeNotation}`
}

/** Box 4: a nought before days below 10 and before the months 1 and 2, nowhere else. */
export function writtenDate(date: PlainDate): string {
  return `ngày ${padded(date.day, 10)} tháng ${padded(date.month, 3)} năm ${date.year}`
}

const padded = (n: number, below: number): string => (n < below ? `0${n}` : String(n))

function addresseesOf(addressees: readonly string[]): Words['addressees'] {
  if (addressees.length === 0) return null
  if (addressees.length === 1) return { word: 'Kính gửi:', same: addressees[0] ?? '', lines: [] }
  return { word: 'Kính gửi:', same: null, lines: addressees.map((one, at) => `- ${one}${at === addressees.length - 1 ? '.' : ';'}`) }
}

/** TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; TL. …; Q. TRƯỞNG PHÒNG; or the office alone. */
function signatureLines({ authority, onBehalfOf, position }: Signature): string[] {
  if (authority === '') return [upper(position)]
  if (authority === 'Q') return [`Q. ${upper(position)}`]
  return [`${authority}. ${upper(onBehalfOf)}`, upper(position)]
}

function written(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph': return [text(block.text)]
    case 'part': return [centred(`${block.word} ${romanNumber(block.number)}`), centred(upper(block.title))]
    case 'article': return [{ kind: 'bold', text: `Điều ${block.number}. ${block.title}` }]
    case 'clause': return [text(`${block.number}. ${block.text}`)]
    case 'point': return [text(`${pointLetter(block.number)}) ${block.text}`)]
    default: return [block]
  }
}

/** The text ends with "./."; after a table the mark stands on a line of its own. */
function closed(lines: readonly Line[]): Line[] {
  const last = lines.at(-1)
  if (last === undefined) return []
  if (last.kind === 'table') return [...lines, text('./.')]
  return [...lines.slice(0, -1), { ...last, text: `${last.text.replace(/[.;,\s]+$/, '')}./.` }]
}

function appendixWords(document: OfficialDocument, { title, landscape, body }: Appendix, at: number): Words['appendices'][number] {
  const many = document.appendices.length > 1
  const kind = document.typeName ?? 'Công văn'
  return {
    word: many ? `Phụ lục ${romanNumber(at + 1)}` : 'Phụ lục', title: upper(title), landscape, body: body.flatMap(written),
    reference: `(Kèm theo ${kind} số ${writtenNumber(document)} ${writtenDate(document.issuedDate)} của ${document.issuingBody})`,
  }
}

const text = (words: string): Line => ({ kind: 'text', text: words })
const italic = (words: string): Line => ({ kind: 'italic', text: words })
const centred = (words: string): Line => ({ kind: 'centred', text: words })
const upper = (words: string): string => words.toLocaleUpperCase('vi')
const ended = (words: string, mark: string): string => `${words.replace(/[.;\s]+$/, '')}${mark}`

/** Text leaves the house in NFC (TCVN 6909:2001), however it was typed, and without what XML takes in no text. */
function nfc<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).normalize('NFC').replaceAll(/[\ufffe\uffff]/g, '')) as T
}
