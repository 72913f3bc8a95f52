import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { OBLIGATION_KINDS, OBLIGATIONS, type ObligationKind, TARGET_KINDS } from '../domain/obligation.ts'

/**
 * Of the duties whose last day lies in a period: `due` are those that can be judged (done, or their last day is over), the denominator of
 * the rate; `owed` are the late ones not done to this day; `running` are open with their last day still to come.
 */
export type Kept = { readonly due: number; readonly onTime: number; readonly late: number; readonly owed: number; readonly running: number }
export type KeptOfKind = Kept & { readonly kind: ObligationKind }
export type KeptOfUnit = Kept & { readonly organisationId: string; readonly shortName: string }
export type ComplianceQuestion = { readonly from: PlainDate; readonly to: PlainDate; readonly today: PlainDate }

/** The Office's own duties (Biểu 10). A target of our own is none. */
export const OFFICE_KINDS = OBLIGATION_KINDS.filter((kind) => OBLIGATIONS[kind].charged === 'office' && !TARGET_KINDS.includes(kind))
const UPDATE_KINDS: readonly ObligationKind[] = ['UPDATE', 'QUARTERLY_UPDATE']

const judged = sql`coalesce(o.judged_on, (o.done_at at time zone ${officeZone})::date)`

const figures = (today: PlainDate) => sql`
  (count(*) filter (where ${judged} <= o.due_on))::int as "onTime",
  (count(*) filter (where ${judged} > o.due_on or (o.done_at is null and o.due_on < ${today}::date)))::int as late,
  (count(*) filter (where o.done_at is null and o.due_on < ${today}::date))::int as owed,
  (count(*) filter (where o.done_at is null and o.due_on >= ${today}::date))::int as running`

const counts = ({ from, to }: ComplianceQuestion, kinds: readonly ObligationKind[]) => sql`
  o.kind = any(${[...kinds]}) and o.due_on between ${from}::date and ${to}::date and (o.cancelled_at is null or o.done_at is not null)`

/** How the Office kept its own duties, each kind. */
export async function officeCompliance(db: Reader, question: ComplianceQuestion): Promise<KeptOfKind[]> {
  const { rows } = await sql<Omit<KeptOfKind, 'due'>>`
    select o.kind, ${figures(question.today)} from obligations o where ${counts(question, OFFICE_KINDS)} group by o.kind`.execute(db)
  const found = new Map(rows.map((row) => [row.kind, row]))
  return OFFICE_KINDS.map((kind) => withDue(found.get(kind) ?? { kind, onTime: 0, late: 0, owed: 0, running: 0 }))
}

/** How the units the actor may know of kept their duty to update (Biểu 07, Đ7.2); the units with the lowest rate first. */
export async function updateComplianceOfUnits(db: Reader, actor: Actor, question: ComplianceQuestion): Promise<KeptOfUnit[]> {
  const whose = seesEverything(actor) ? sql`true` : sql`o.charged_organisation_id = any(${[...actor.scope]}::uuid[])`
  const { rows } = await sql<Omit<KeptOfUnit, 'due'>>`
    select c.id as "organisationId", c.short_name as "shortName", n."onTime", n.late, n.owed, n.running from (
      select o.charged_organisation_id, ${figures(question.today)} from obligations o where ${counts(question, UPDATE_KINDS)} and ${whose} group by 1
    ) n join organisations c on c.id = n.charged_organisation_id
    order by n."onTime"::numeric / nullif(n."onTime" + n.late, 0) nulls last, n.late desc, c.position, c.id`.execute(db)
  return rows.map(withDue)
}

function withDue<T extends Omit<Kept, 'due'>>(row: T): T & { readonly due: number } {
  return { ...row, due: row.onTime + row.late }
}
