import type { Actor } from '../../kernel/actor.ts'
import { seesEverything } from '../../kernel/actor.ts'
import type { FieldProblem } from '../../kernel/problem.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { soonRange, type Status, statusOf } from '../assignments/public.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { type Cursor, findCursor } from './domain/cursor.ts'
import { type Filters, PARAMETERS } from './domain/filters.ts'
import type { ListRow } from './domain/list-row.ts'
import type { SavedView } from './domain/saved-view.ts'
import { type RawQuery, readFilters } from './domain/read-filters.ts'
import { messages } from './messages.ts'
import { type Counters, counters } from './queries/counters.ts'
import { type FilterChoices, filterChoices } from './queries/filter-choices.ts'
import { findDocumentLabel } from './queries/find-document-label.ts'
import { listPage, type Reading } from './queries/list-page.ts'
import { savedViews } from './queries/saved-views.ts'

export type ListItem = ListRow & { readonly status: Status }

/** Everything the page and the JSON of the list show. */
export type ListData = {
  readonly filters: Filters
  readonly problems: readonly FieldProblem[]
  readonly seesAll: boolean
  readonly items: readonly ListItem[]
  readonly next: string | undefined
  readonly previous: string | undefined
  readonly counters: Counters
  readonly views: readonly SavedView[]
  readonly choices: FilterChoices
  readonly documentLabel: string | undefined
  readonly asOf: Temporal.Instant
}

export type Signed = Ctx & { readonly actor: Actor }

/** What a reading of the list needs: the day, the soon-range and the calendar that explains each row. */
export async function openReading(ctx: Signed): Promise<{ reading: Reading; calendar: WorkingCalendar; soonDays: number }> {
  const [{ calendar }, profile] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  const soonDays = profile.numbers.dueSoonDays.value
  const days = { today: ctx.today, afterSoon: soonRange(ctx.today, calendar, soonDays) }
  return { reading: { db: ctx.db, snapshot: ctx.snapshot, now: ctx.now, actor: ctx.actor, days }, calendar, soonDays }
}

/** How an assignment stands today, in the words of the whole product. */
export function statusOfRow(row: ListRow, ctx: Pick<Ctx, 'today'>, calendar: WorkingCalendar, soonDays: number): Status {
  return statusOf(row, ctx.today, calendar, soonDays)
}

export async function listData(ctx: Signed, raw: RawQuery): Promise<ListData> {
  const seesAll = seesEverything(ctx.actor)
  const { filters, problems } = readFilters(raw, { seesAll, userId: ctx.actor.userId })
  const turn = readTurn(raw)
  const { reading, calendar, soonDays } = await openReading(ctx)
  const [page, counts, views, choices, documentLabel] = await Promise.all([
    listPage(reading, filters, turn), counters(reading, filters), savedViews(ctx, ctx.actor.userId), filterChoices(ctx),
    filters.document === undefined ? undefined : findDocumentLabel(ctx.db, ctx.actor, filters.document),
  ])
  return {
    filters, problems: [...problems, ...turn.problems], seesAll, counters: counts, views, choices, documentLabel, asOf: ctx.now,
    items: page.rows.map((row) => ({ ...row, status: statusOfRow(row, ctx, calendar, soonDays) })), next: page.next, previous: page.previous,
  }
}

function readTurn(raw: RawQuery): { cursor: Cursor | undefined; backward: boolean; problems: FieldProblem[] } {
  const backward = raw['before'] !== undefined && raw['after'] === undefined
  const sent = raw['after'] ?? raw['before']
  if (sent === undefined || sent === '') return { cursor: undefined, backward: false, problems: [] }
  const found = typeof sent === 'string' ? findCursor(sent) : undefined
  const cursor = found !== undefined && fits(found, raw[PARAMETERS.sort]) ? found : undefined
  if (cursor !== undefined) return { cursor, backward, problems: [] }
  return { cursor: undefined, backward: false, problems: [{ field: backward ? 'before' : 'after', code: 'INVALID_CURSOR', text: messages.noCursor }] }
}

/** A cursor belongs to one order: days or instants, with a unit or without. */
function fits(cursor: Cursor, sort: unknown): boolean {
  const instant = cursor.key !== null && cursor.key.includes('T')
  const byIssued = sort === 'issued' || sort === '-issued'
  return (cursor.lead !== undefined) === (sort === 'lead') && (cursor.key === null || instant === byIssued)
}

/** The JSON of the list. */
export function listJson(data: ListData): Record<string, unknown> {
  const { filters, counters, next, previous, asOf, views } = data
  return { items: data.items.map(itemJson), counters, next: next ?? null, previous: previous ?? null, filters, savedViews: views, asOf }
}

function itemJson({ status, ...row }: ListItem): Record<string, unknown> {
  return {
    id: row.id, code: row.code, content: row.content, place: row.place, phase: row.phase, version: row.version,
    lead: { id: row.leadId, name: row.leadName }, coordinators: row.coordinators,
    document: { id: row.documentId, name: `${row.typeName} ${row.codeNumber}/${row.codeNotation}`, date: row.documentDate, subject: row.subject },
    dueDate: row.due, originalDueDate: row.originalDue, resultDate: row.resultDate, issuedAt: row.issuedAt, monitor: row.monitorName, pendingExtension: row.pendingExtension, status,
  }
}
