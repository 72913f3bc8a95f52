import { formatDate } from '../../kernel/plain-date.ts'
import type { Block, OfficialDocument } from '../official-documents/public.ts'
import type { RegulationProfile } from '../regulation/public.ts'
import { type Heading, HEADINGS, headingWords, type Sheet, type SheetUnit } from './domain/sheet.ts'

const day = (text: string): string => formatDate(Temporal.PlainDate.from(text))

/** The sheet as a paper of the Office; its number is left open, and who signs writes the name. */
export function sheetDocument(sheet: Sheet, { words }: RegulationProfile): OfficialDocument {
  const [only, ...others] = sheet.units
  return {
    typeName: 'Thông báo', parentBody: words.authority.vi, issuingBody: words.office.vi, codeNumber: null, codeNotation: `TB-${words.officeSymbol}`, place: words.place,
    issuedDate: Temporal.PlainDate.from(sheet.day), subject: `Tình hình thực hiện nhiệm vụ được giao từ ngày ${day(sheet.after)} đến ngày ${day(sheet.day)}`,
    addressees: [only !== undefined && others.length === 0 ? only.name : 'Các cơ quan, đơn vị'], bases: [],
    body: [
      { kind: 'paragraph', text: `${words.office.vi} thông báo tình hình thực hiện nhiệm vụ được giao, số liệu đến ngày ${day(sheet.day)}:` },
      ...sheet.units.flatMap((unit, at) => unitBlocks(unit, at + 1)),
    ],
    signature: { authority: '', onBehalfOf: '', position: 'Chánh Văn phòng', fullName: '' }, recipients: ['Như trên'], filedAt: words.officeSymbol, appendices: [],
  }
}

function unitBlocks(unit: SheetUnit, number: number): Block[] {
  const filled = HEADINGS.filter((heading) => unit.tasks[heading].length > 0)
  return [{ kind: 'clause', number, text: unit.name }, ...filled.flatMap((heading, at): Block[] => [
    { kind: 'point', number: at + 1, text: `${headingWords[heading].vi}: ${unit.tasks[heading].length} nhiệm vụ` }, table(unit, heading),
  ])]
}

function table(unit: SheetUnit, heading: Heading): Block {
  return {
    kind: 'table',
    columns: [{ title: 'TT', share: 1, align: 'center' }, { title: 'Mã số', share: 2.6, align: 'start' }, { title: 'Nội dung nhiệm vụ', share: 7, align: 'start' }, { title: 'Thời hạn', share: 2.3, align: 'center' }],
    rows: unit.tasks[heading].map((task, at) => [String(at + 1), task.code, task.content, task.due === null ? 'Không thời hạn' : day(task.due)]),
  }
}
