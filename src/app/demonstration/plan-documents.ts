import { type DemoTask, type Theme } from '../../../db/demo/theme.ts'
import { THEMES } from '../../../db/demo/themes.ts'
import { UNITS } from '../../../db/demo/units.ts'
import { KEY_PEOPLE } from '../../../db/demo/people.ts'
import { formatDate, type PlainDate } from '../../kernel/plain-date.ts'
import { between, chance } from './chance.ts'
import { type Days, earlier } from './days.ts'

export type PlannedTask = DemoTask & {
  readonly place: string
  readonly due: PlainDate | undefined
  /** The deadline in the words of the document. */
  readonly words: string
}

export type AmendedDocument = { readonly number: string; readonly notation: string; readonly issuedOn: PlainDate }

export type PlannedDocument = {
  readonly theme: Theme
  readonly issuedOn: PlainDate
  readonly registeredOn: PlainDate
  readonly publishedOn: PlainDate
  readonly number: string
  readonly subject: string
  readonly tasks: readonly PlannedTask[]
  readonly fullText: string
  readonly amends?: AmendedDocument
}

/** The documents of the year, in the order of their days. */
export function planDocuments(days: Days): PlannedDocument[] {
  const numbers = new Map<string, number>()
  const documents = THEMES.flatMap((theme) => issueDays(theme, days).map((issuedOn, turn) => ({ theme, issuedOn, turn })))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.issuedOn, b.issuedOn))
    .map(({ theme, issuedOn, turn }) => planned(theme, issuedOn, turn, nextNumber(numbers, theme, issuedOn), days))
  return documents.map((document) => ({ ...document, ...amendedBy(document, documents) }))
}

function amendedBy({ theme: { amends } }: PlannedDocument, documents: readonly PlannedDocument[]): Pick<PlannedDocument, 'amends'> {
  const earlierOne = amends === undefined ? undefined : documents.find(({ theme }) => theme.subject === amends)
  return earlierOne === undefined ? {} : { amends: { number: earlierOne.number, notation: earlierOne.theme.notation, issuedOn: earlierOne.issuedOn } }
}

function issueDays(theme: Theme, days: Days): PlainDate[] {
  if (theme.workingDaysAgo !== undefined) return [days.shifted(days.today, -theme.workingDaysAgo)]
  return (theme.ago ?? []).map((ago) => days.onOrBefore(days.today.subtract({ days: ago })))
}

/** Numbers grow through the year, with gaps: not every document gives tasks. Letters of every field share one register. */
function nextNumber(numbers: Map<string, number>, { type, notation, from }: Theme, issuedOn: PlainDate): string {
  const key = `${from?.body ?? ''}|${type === 'Công văn' ? type : notation}|${issuedOn.year}`
  const pace = { QĐ: 4, UB: 3 }[notation.slice(0, 2)] ?? 0.6
  const number = Math.max((numbers.get(key) ?? 0) + 1, Math.ceil(issuedOn.dayOfYear * pace))
  numbers.set(key, number)
  return String(number).padStart(2, '0')
}

function planned(theme: Theme, issuedOn: PlainDate, turn: number, number: string, days: Days): PlannedDocument {
  const filled = (text: string) => text.replace('{thang}', String(issuedOn.month)).replace('{quy}', ['I', 'II', 'III', 'IV'][Math.ceil(issuedOn.month / 3) - 1] ?? '').replace('{nam}', String(issuedOn.year))
  const by = chance('office', theme.subject, turn)
  const registeredOn = theme.from === undefined ? issuedOn : days.shifted(issuedOn, 1)
  // Now and then the Office is late itself (Đ7.1).
  const publishedOn = days.shifted(registeredOn, theme.workingDaysAgo !== undefined ? 1 : by < 0.08 ? 8 : between(1, 2, by))
  const tasks = tasksOf(theme, turn).map((task, at) => plannedTask(task, at, issuedOn, publishedOn, days))
  const subject = filled(theme.subject)
  return { theme, issuedOn, registeredOn, publishedOn, number, subject, tasks, fullText: fullText(theme, number, subject, tasks) }
}

function tasksOf({ tasks, inTurn }: Theme, turn: number): readonly DemoTask[] {
  if (inTurn === undefined) return tasks
  const { pool, each } = inTurn
  return Array.from({ length: each }, (_, at) => pool[(turn * each + at) % pool.length]).filter((task) => task !== undefined)
}

function plannedTask(task: DemoTask, at: number, issuedOn: PlainDate, publishedOn: PlainDate, days: Days): PlannedTask {
  const due = dueOf(task, issuedOn, publishedOn, days)
  return { ...task, place: `khoản ${at + 1}`, due, words: due === undefined ? '' : dueWords(due, at) }
}

function dueOf({ days: length, dueIn }: DemoTask, issuedOn: PlainDate, publishedOn: PlainDate, days: Days): PlainDate | undefined {
  const due = dueIn !== undefined ? (dueIn === 0 ? days.today : days.shifted(days.today, dueIn)) : length === undefined ? undefined : days.onOrAfter(issuedOn.add({ days: length }))
  return due !== undefined && earlier(due, publishedOn) ? days.shifted(publishedOn, 1) : due
}

function dueWords(due: PlainDate, at: number): string {
  const words = [`chậm nhất ngày ${formatDate(due)}`, `trước ngày ${formatDate(due.add({ days: 1 }))}`, `đến hết ngày ${formatDate(due)}`]
  return words[at % words.length] ?? ''
}

function fullText({ type, notation, intro, from }: Theme, number: string, subject: string, tasks: readonly PlannedTask[]): string {
  const body = (from?.body ?? UNITS.committee[2]).toUpperCase()
  const opening = intro ?? 'Để bảo đảm việc chỉ đạo, điều hành kịp thời, hiệu quả, các cơ quan, đơn vị, địa phương được yêu cầu thực hiện các nội dung sau:'
  const items = tasks.map((task, at) => `${at + 1}. ${namesOf(task)}${task.content}${task.words === '' ? '' : ` Hoàn thành ${task.words}.`}`)
  return [body, `Số: ${number}/${notation}`, type.toUpperCase(), subject, opening, ...items, 'Yêu cầu thủ trưởng các cơ quan, đơn vị nghiêm túc tổ chức thực hiện; trong quá trình thực hiện nếu có khó khăn, vướng mắc, kịp thời báo cáo để được xem xét, chỉ đạo.'].join('\n\n')
}

function namesOf({ leads, beside = [] }: DemoTask): string {
  if (leads.length === 0) return ''
  const names = leads.length >= 9 && UNITS[leads[0] ?? 'office'][1] === 'commune' ? 'UBND các xã, thị trấn' : leads.map((key) => UNITS[key][2]).join(', ')
  return `${names}${beside.length === 0 ? '' : ` (phối hợp: ${beside.map((key) => UNITS[key][3]).join(', ')})`}: `
}

/** How it is signed (Nghị định 30). */
export function signatureOf({ signer = 'chair', from }: Theme) {
  if (from !== undefined) return { signingAuthority: '', signerPosition: from.position, signerFullName: from.name }
  if (signer === 'chair') return { signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: KEY_PEOPLE.chair.fullName }
  if (signer === 'committee') return { signingAuthority: 'TM.', signerPosition: 'Chủ tịch', signerFullName: KEY_PEOPLE.chair.fullName }
  return { signingAuthority: 'KT.', signerPosition: 'Phó Chủ tịch', signerFullName: KEY_PEOPLE[signer].fullName }
}
