import { formatDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { Block, OfficialDocument } from '../official-documents/public.ts'
import type { RegulationProfile } from '../regulation/public.ts'
import type { LetterInput } from './domain/letter-input.ts'
import { signatureOf } from './domain/signature-of.ts'
import type { LetterTask } from './queries/letter-tasks.ts'

/** A task of the letter as it stands on the day of the letter. */
export type CountedTask = LetterTask & { readonly workingDaysLate: number | undefined }

/** How late each task is on the day of the letter, not on the day somebody looks (Đ5.1.e). */
export function countedOn(tasks: readonly LetterTask[], day: PlainDate, calendar: WorkingCalendar): CountedTask[] {
  return tasks.map((task) => ({
    ...task,
    workingDaysLate: calendar.hasYear(task.due.year) && calendar.hasYear(day.year) ? calendar.countWorkingDays(task.due, day) : undefined,
  }))
}

/** Công văn đôn đốc: what it says to one unit about these tasks. */
export function letterDocument(input: LetterInput, unitName: string, tasks: readonly CountedTask[], { words, decision }: RegulationProfile): OfficialDocument {
  const ordinals = new Set(tasks.map((task) => task.letters + 1))
  const times = ordinals.size === 1 ? ` (lần ${[...ordinals][0]})` : ''
  const office = input.signedFor === 'office'
  const late = tasks.some((task) => (task.workingDaysLate ?? 0) > 0)
  return {
    typeName: null, parentBody: office ? words.authority.vi : null, issuingBody: office ? words.office.vi : words.authority.vi,
    codeNumber: String(input.codeNumber), codeNotation: input.codeNotation, place: words.place, issuedDate: input.issuedDate,
    subject: `đôn đốc thực hiện nhiệm vụ được giao${times}`, addressees: [unitName], bases: [],
    body: [
      { kind: 'paragraph', text: `Thực hiện ${decision.title.vi} (ban hành kèm theo Quyết định số ${decision.codeNumber}/${decision.codeNotation} ngày ${formatDate(Temporal.PlainDate.from(decision.issuedDate))}), qua theo dõi đến ngày ${formatDate(input.issuedDate)}, ${unitName} còn ${tasks.length} nhiệm vụ ${late ? 'quá hạn hoặc sắp đến hạn' : 'sắp đến hạn'} chưa báo cáo kết quả, cụ thể như sau:` },
      taskTable(tasks),
      { kind: 'paragraph', text: `${office ? words.office.vi : words.committee.vi} đề nghị ${unitName} khẩn trương thực hiện, cập nhật tình hình và kết quả trên phần mềm${input.replyBy === undefined ? '' : ` trước hết ngày ${formatDate(input.replyBy)}`}; trường hợp khó khăn, vướng mắc hoặc không hoàn thành đúng thời hạn, báo cáo bằng văn bản nêu rõ nguyên nhân và đề xuất hướng xử lý.` },
    ],
    signature: signatureOf(input),
    recipients: ['Như trên', `${words.chair.vi} (để báo cáo)`], filedAt: words.officeSymbol, appendices: [],
  }
}

function taskTable(tasks: readonly CountedTask[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'TT', share: 1, align: 'center' }, { title: 'Văn bản giao', share: 3, align: 'start' }, { title: 'Nội dung nhiệm vụ', share: 6.2, align: 'start' },
      { title: 'Thời hạn', share: 2.3, align: 'center' }, { title: 'Quá hạn (ngày làm việc)', share: 1.8, align: 'center' }, { title: 'Lần đôn đốc', share: 1.5, align: 'center' },
    ],
    rows: tasks.map((task, at) => [
      String(at + 1), `${task.codeNumber}/${task.codeNotation} ngày ${formatDate(task.documentDate)}`, task.content, formatDate(task.due),
      task.workingDaysLate === undefined ? '' : String(task.workingDaysLate), String(task.letters + 1),
    ]),
  }
}
