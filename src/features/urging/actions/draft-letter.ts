import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { soonRange } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { DOCX_TYPE, PDF_TYPE, toDocx, toPdf } from '../../official-documents/public.ts'
import { currentProfile } from '../../regulation/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'
import { type LetterInput, letterProblems } from '../domain/letter-input.ts'
import { NUMBER_TAKEN } from '../domain/refusal-texts.ts'
import { countedOn, letterDocument } from '../letter-document.ts'
import type { LetterUnit } from '../queries/find-letter-unit.ts'
import { letterTasks } from '../queries/letter-tasks.ts'
import { insertLetter } from '../store.ts'

const NOT_THE_UNITS = { field: 'ids', code: 'NOT_URGEABLE', clause: 'Đ11.4', text: { vi: 'Có nhiệm vụ không còn quá hạn, sắp đến hạn hoặc không do đơn vị này chủ trì; vui lòng chọn lại.', en: 'Some tasks are neither late nor soon due any more, or another unit leads them; please choose again.' } }

/** Drafts a letter to one unit: counts as of its date, makes both files, keeps them. Nothing is urged yet. */
export async function draftLetter(tx: Tx, ctx: Ctx, { actor, subject: unit }: Permit<'draft_letter', LetterUnit>, input: LetterInput): Promise<string> {
  const problems = letterProblems(input, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const [{ calendar }, profile] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  const ids = [...new Set(input.ids)]
  const tasks = await letterTasks(tx, actor, { organisationId: unit.id, dueBefore: soonRange(input.issuedDate, calendar, profile.numbers.dueSoonDays.value), ids })
  if (tasks.length !== ids.length) throw new Invalid([NOT_THE_UNITS])
  const counted = countedOn(tasks, input.issuedDate, calendar)
  const document = letterDocument(input, unit.name, counted, profile)
  const id = await insertLetter(tx, {
    organisationId: unit.id, signedFor: input.signedFor, document,
    docx: { content: await toDocx(document), mediaType: DOCX_TYPE }, pdf: { content: await toPdf(document), mediaType: PDF_TYPE },
    tasks: counted.map((task) => ({ id: task.id, letterOrdinal: task.letters + 1, workingDaysLate: task.workingDaysLate })), at: ctx.now, by: actor.userId,
  })
  if (id === undefined) throw new Conflict(NUMBER_TAKEN)
  await recordEvent(tx, ctx, { kind: 'URGING_LETTER_DRAFTED', organisationId: unit.id, documentRef: `${document.codeNumber}/${document.codeNotation}`, after: { letter: id, tasks: counted.map((task) => task.code) } })
  return id
}
