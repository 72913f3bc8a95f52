import { type RawBuilder, sql } from 'kysely'
import type { Cursor } from '../domain/cursor.ts'
import type { Sort } from '../domain/filters.ts'
import { all, fixed, type ListConditions } from './list-conditions.ts'

type Sql = RawBuilder<unknown>

export type Walk = {
  readonly conditions: ListConditions
  readonly search: Sql | undefined
  /** Matches of `search` are few: gathered first, then sorted. */
  readonly gather: boolean
  readonly sort: Sort
  readonly cursor: Cursor | undefined
  readonly backward: boolean
  readonly limit: number
}

/** The order of a list: rows that lack the sorted day come last, whichever way the days run. */
type Order = { readonly column: Sql; readonly type: Sql; readonly keyDown: boolean; readonly backward: boolean; readonly byLead: boolean }

function orderOf({ sort, backward }: Walk): Order {
  const issued = sort === 'issued' || sort === '-issued'
  return {
    column: issued ? sql`a.issued_at` : sql`a.due_date`, type: issued ? sql`timestamptz` : sql`date`,
    keyDown: sort.startsWith('-') !== backward, backward, byLead: sort === 'lead',
  }
}

const direction = (down: boolean): Sql => (down ? sql`desc` : sql`asc`)

/**
 * The rows of one page as `(id, key, undated, lead_name, lead)`, by index alone: every combination of unit and "has the day or
 * not" is one stretch of an index, walked from the cursor on and cut at the limit; the stretches are then merged.
 */
export function pageOfIds(given: Walk): Sql {
  const order = orderOf(given)
  const walk = withoutMatchingDay(given)
  const parts = order.byLead ? leadParts(walk, order) : [stretches(walk, order, walk.cursor)]
  const ends = order.byLead ? sql`lead_name ${direction(order.backward)}, lead ${direction(order.backward)}, ` : sql``
  return sql`${hits(walk)}select id, key, undated, lead_name, lead from (${sql.join(parts, sql` union all `)}) p
    order by ${ends}undated ${direction(order.backward)}, key ${direction(order.keyDown)}, id ${direction(order.keyDown)}${cut(walk)}`
}

/**
 * Few matches are found once, by their words, and everything else is asked of them. In two steps, or PostgreSQL would read
 * a whole index of open tasks only to intersect it with the few.
 */
function hits({ gather, search, conditions }: Walk): Sql {
  if (!gather || search === undefined) return sql``
  return sql`with found as materialized (select a.id, a.phase, a.due_date, a.issued_at, a.result_date, a.closed_at, a.awaits_event, a.lead_organisation_id, a.monitor_user_id, a.document_id
      from assignments a where ${search}),
    hits as materialized (select * from found a where ${all(conditions.where)}) `
}

/** Sorted by another day than the deadline, "has a deadline" is a condition like any other. */
function withoutMatchingDay(walk: Walk): Walk {
  const { due, dated, undated } = walk.conditions
  const byDue = walk.sort !== 'issued' && walk.sort !== '-issued'
  const apart = dated.length > 0 || undated.length > 0
  if (byDue || (due === 'both' && !apart)) return walk
  const condition = apart ? sql`case when a.due_date is null then ${all(undated)} else ${all(dated)} end` : due === 'dated' ? sql`a.due_date is not null` : sql`a.due_date is null`
  return { ...walk, conditions: { ...walk.conditions, due: 'both', where: [...walk.conditions.where, condition], dated: [], undated: [] } }
}

function cut({ limit }: Walk): Sql {
  return sql` limit ${sql.lit(limit)}`
}

/** Sorted by unit: the rest of the cursor's unit, then the units after it in the order of their names. */
function leadParts(walk: Walk, order: Order): Sql[] {
  const { cursor, conditions } = walk
  const among = conditions.leads === undefined ? sql`true` : sql`o.id = any(${[...conditions.leads]}::uuid[])`
  const beyond = order.backward ? sql`<` : sql`>`
  const later = cursor?.lead === undefined ? among : sql`${among} and (o.name_folded, o.id) ${beyond} (select c.name_folded, c.id from organisations c where c.id = ${cursor.lead}::uuid)`
  const units = sql`(select o.id, o.name_folded from organisations o where ${later})`
  const rest = sql`(select * from (${perUnit(walk, order, units, undefined)}) s
    order by lead_name ${direction(order.backward)}, lead ${direction(order.backward)}, undated ${direction(order.backward)}, key ${direction(order.keyDown)}, id ${direction(order.keyDown)}${cut(walk)})`
  if (cursor?.lead === undefined) return [rest]
  const current = sql`(select o.id, o.name_folded from organisations o where o.id = ${cursor.lead}::uuid and ${among})`
  return [perUnit(walk, order, current, cursor), rest]
}

function stretches(walk: Walk, order: Order, cursor: Cursor | undefined): Sql {
  const { leads } = walk.conditions
  if (leads === undefined) return byDay(walk, order, cursor, undefined, sql`null::text`)
  if (leads.length === 1) return byDay(walk, order, cursor, sql`a.lead_organisation_id = ${leads[0]}::uuid`, sql`null::text`)
  return perUnit(walk, order, sql`(select l as id, null::text as name_folded from unnest(${fixed([...leads], 'uuid[]')}) l)`, cursor)
}

function perUnit(walk: Walk, order: Order, units: Sql, cursor: Cursor | undefined): Sql {
  return sql`select s.* from ${units} u cross join lateral (${byDay(walk, order, cursor, sql`a.lead_organisation_id = u.id`, sql`u.name_folded`)}) s`
}

function byDay(walk: Walk, order: Order, cursor: Cursor | undefined, lead: Sql | undefined, leadName: Sql): Sql {
  const { due } = walk.conditions
  const kinds = (due === 'both' ? (['dated', 'undated'] as const) : [due]).filter((kind) => reaches(kind, order, cursor))
  const [first, second] = order.backward ? kinds.toReversed() : kinds
  if (first === undefined) return NOTHING
  if (second === undefined) return stretch(walk, order, first, cursor, lead, leadName, [])
  // The second stretch is not even opened when the first one fills the page: the condition is asked once, before it.
  const wanting = sql`(select count(*) from first) < ${sql.lit(walk.limit)}`
  return sql`(with first as materialized ${stretch(walk, order, first, cursor, lead, leadName, [])}
    select * from first union all ${stretch(walk, order, second, cursor, lead, leadName, [wanting])})`
}

const NOTHING = sql`(select null::uuid as id, null::date as key, 0 as undated, null::text as lead_name, null::uuid as lead where false)`

/** Whether rows of this kind can come after the cursor. */
function reaches(kind: 'dated' | 'undated', order: Order, cursor: Cursor | undefined): boolean {
  if (cursor === undefined) return true
  return order.backward ? kind === 'dated' || cursor.key === null : kind === 'undated' || cursor.key !== null
}

function stretch(walk: Walk, order: Order, kind: 'dated' | 'undated', cursor: Cursor | undefined, lead: Sql | undefined, leadName: Sql, more: readonly Sql[]): Sql {
  const dated = kind === 'dated'
  const conditions = [
    ...(lead === undefined ? [] : [lead]), ...(walk.gather ? [] : [...walk.conditions.where, ...(walk.search === undefined ? [] : [walk.search])]),
    dated ? sql`${order.column} is not null` : sql`${order.column} is null`, ...(dated ? walk.conditions.dated : walk.conditions.undated), ...fromCursor(order, dated, cursor), ...more,
  ]
  const by = dated ? sql`${order.column} ${direction(order.keyDown)}, a.id ${direction(order.keyDown)}` : sql`a.id ${direction(order.keyDown)}`
  return sql`(select a.id, ${order.column} as key, ${dated ? sql`0` : sql`1`} as undated, ${leadName} as lead_name, a.lead_organisation_id as lead
    from ${walk.gather ? sql`hits a` : sql`assignments a`} where ${all(conditions)} order by ${by}${cut(walk)})`
}

function fromCursor(order: Order, dated: boolean, cursor: Cursor | undefined): Sql[] {
  if (cursor === undefined || dated !== (cursor.key !== null)) return []
  const beyond = order.keyDown ? sql`<` : sql`>`
  return dated ? [sql`(${order.column}, a.id) ${beyond} (${cursor.key}::${order.type}, ${cursor.id}::uuid)`] : [sql`a.id ${beyond} ${cursor.id}::uuid`]
}
