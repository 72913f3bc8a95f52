import { clauseWords } from '../../kernel/clause.ts'
import { formatDate, type PlainDate } from '../../kernel/plain-date.ts'
import { Invalid } from '../../kernel/problem.ts'
import type { Language, Text } from '../../kernel/text.ts'
import type { Db } from '../../platform/db/database.ts'
import { may, noSubject, page } from '../../platform/http/route.ts'
import { recordEvent } from '../audit/public.ts'
import { writeSheet } from '../organisations/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { isPeriodic, judgedDay, OBLIGATIONS } from './domain/obligation.ts'
import { filterFrom, listFields } from './list-filter.ts'
import { messages, periodWords } from './messages.ts'
import { listObligations } from './queries/list-obligations.ts'
import { type ShownObligation, shownObligation } from './shown-obligation.ts'
import { stateWord } from './why.ts'

const MOST = 20_000

/** The whole filtered list as a workbook: what the page shows under the same address, without its pages. */
export const exportRoute = page({
  name: 'obligations.export', path: '/obligations/export', summary: messages.export, access: may('export_list', noSubject, () => []), query: listFields,
  answer: async ({ ctx, query, permit: { actor } }) => {
    const filter = filterFrom(query)
    const { language } = ctx
    const [{ calendar }, rows] = await Promise.all([
      currentCalendar(ctx), listObligations(ctx.db, actor, ctx.today, { ...filter, after: undefined, limit: MOST + 1, withoutLateOf: undefined }),
    ])
    if (rows.length > MOST) throw new Invalid([{ field: '', code: 'TOO_MANY_ROWS', text: messages.tooMany }])
    const lines = rows.map((row) => lineOf(shownObligation(row, ctx.today, calendar, language), language))
    const file = await writeSheet('xlsx', `${FILE_NAME[language]}-${ctx.today}`, [HEADINGS.map((heading) => heading[language]), ...lines])
    await (ctx.db as Db).transaction().execute((tx) => recordEvent(tx, ctx, { kind: 'DATA_EXPORTED', after: { list: 'obligations', filters: filter, rows: rows.length } }))
    return { file }
  },
})

const FILE_NAME: Text = { vi: 'nghia-vu', en: 'obligations' }
const HEADINGS: readonly Text[] = [
  messages.what, { vi: 'Kỳ', en: 'Period' }, { vi: 'Mã, số văn bản', en: 'Code, number' }, { vi: 'Nội dung', en: 'Content' }, messages.charged, messages.clause,
  messages.start, messages.lastValid, messages.lastWorking, messages.state, messages.finished, { vi: 'Chậm (ngày làm việc)', en: 'Late (working days)' }, messages.why,
]

function lineOf(row: ShownObligation, language: Language): string[] {
  const day = (date: PlainDate | null | undefined) => (date === null || date === undefined ? '' : formatDate(date))
  const late = row.breach.breached ? String(row.breach.workingDaysLate ?? '') : ''
  return [
    OBLIGATIONS[row.kind].name[language], isPeriodic(row.kind) || row.kind === 'QUARTERLY_UPDATE' ? periodWords(row.period, language) ?? row.period : '',
    [row.assignmentCode, row.documentNumber].filter(Boolean).join(' · '), row.content ?? row.subject, row.chargedShortName, clauseWords(row.clause, language),
    day(row.startedOn), day(row.dueOn), day(row.lastWorkingDay), stateWord(row, language), day(judgedDay(row)), late, row.why,
  ]
}
