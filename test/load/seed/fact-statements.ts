import { fold } from '../../../src/kernel/fold.ts'
import type { District } from './insert-district.ts'
import { CLAUSES, DOCUMENT_TYPES, OBJECTS, PLACES, SYLLABLES, VERBS } from './words.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const list = (texts: readonly string[], type = 'text'): string => `(array[${texts.map(quoted).join(',')}]::${type}[])`

/** The same choice from the words and from the folded words: a folded text is the joining of folded parts. */
const pick = (texts: readonly string[], place: string, folded: boolean): string => `${list(folded ? texts.map(fold) : texts)}[1 + ${place} % ${texts.length}]`

/** A number from a key, the same at every seeding. */
export const HASH = `create function pg_temp.h(key bigint, salt int) returns bigint language sql immutable parallel safe
  return hashint8extended(key, salt) & 9223372036854775807`

/** Cubed: the first syllables stand in many names, the last in very few. */
const rareName = (key: string, salt: number, folded: boolean): string => {
  const syllable = `${list(folded ? SYLLABLES.map(fold) : SYLLABLES)}[1 + floor(${SYLLABLES.length} * power((pg_temp.h(${key}, ${salt}) % 100000) / 100000.0, 3))::int]`
  return `${folded ? `' du an '` : `' dự án '`} || ${syllable}`
}

function sentence(key: string, salt: number, folded: boolean): string {
  const h = (n: number) => `pg_temp.h(${key}, ${salt + n})`
  const clause = (n: number) => `case when ${h(n)} % 2 = 0 then '; ' || ${pick(CLAUSES, h(n + 1), folded)} else '' end`
  return `${pick(VERBS, h(0), folded)} || ' ' || ${pick(OBJECTS, h(1), folded)} || ' ' || ${pick(PLACES, h(2), folded)}
    || case when ${h(3)} % 3 = 0 then ${rareName(key, salt + 4, folded)} else '' end || ${clause(5)} || ${clause(7)} || ${clause(9)}`
}

const subject = (folded: boolean): string => `${folded ? `'ve viec '` : `'Về việc '`} || ${pick(OBJECTS, 'pg_temp.h(g, 11)', folded)} || ' ' || ${pick(PLACES, 'pg_temp.h(g, 12)', folded)}
  || case when pg_temp.h(g, 13) % 2 = 0 then ${rareName('g', 14, folded)} else '' end`

/** One row per document, the newest last; eight assignments each. */
export const documents = (count: number): string => `create temp table seed_documents as
  select g as n, uuidv7((issued + time '09:00') at time zone 'Asia/Ho_Chi_Minh' - now()) as id, issued,
    (issued + 1 + time '08:00' + (pg_temp.h(g, 1) % 360) * interval '1 minute') at time zone 'Asia/Ho_Chi_Minh' as issued_at,
    ${pick(DOCUMENT_TYPES.map(([type]) => type), 'pg_temp.h(g, 2)', false)} as type_name, ${pick(DOCUMENT_TYPES.map(([, notation]) => notation), 'pg_temp.h(g, 2)', false)} as notation,
    ${pick(DOCUMENT_TYPES.map(([type]) => type), 'pg_temp.h(g, 2)', true)} as type_folded, ${pick(DOCUMENT_TYPES.map(([, notation]) => notation), 'pg_temp.h(g, 2)', true)} as notation_folded,
    ${subject(false)} as subject, ${subject(true)} as subject_folded
  from (select g, current_date - 4 - ((${count} - g)::bigint * 726 / ${count})::int as issued from generate_series(1, ${count}) g) x`

/** Five tasks per document: four with one lead, the fifth with four. */
export const tasks = `create temp table seed_tasks as
  select d.n * 8 + k as key, d.n as document, gen_random_uuid() as id, k + 1 as position,
    case when pg_temp.h(d.n * 8 + k, 21) % 100 < 12 then null else d.issued + 7 + (pg_temp.h(d.n * 8 + k, 22) % 140)::int end as due,
    ${sentence('d.n * 8 + k', 30, false)} as content, ${sentence('d.n * 8 + k', 30, true)} as content_folded
  from seed_documents d, generate_series(0, 4) k`

/** What happened to each assignment, until the midnight before the seeding. */
export const assignments = (count: number, { leads }: District): string => `create temp table seed_assignments as
  with led as (
    select a, (a - 1) / 8 + 1 as document, ((a - 1) / 8 + 1) * 8 + least((a - 1) % 8, 4) as task,
      case when (a - 1) % 8 < 4 then pg_temp.h(a, 41) else pg_temp.h((a - 1) / 8, 42) + ((a - 1) % 8 - 4) * 9 end % ${leads.length} as lead
    from generate_series(1, ${count}) a),
  phased as (
    select l.*, d.issued, d.issued_at, t.id as task_id, t.due, d.id as document_id, pg_temp.h(a, 43) % 100 as chance,
      (pg_temp.h(a, 44) % 1000) / 1000.0 < 1.24 * power(l.document * 8.0 / ${count}, 3) as open
    from led l join seed_documents d on d.n = l.document join seed_tasks t on t.key = l.task),
  resulted as (
    select p.*, case when not open then 'closed' when chance < 12 then 'issued' when chance < 25 then 'accepted' when chance < 85 then 'in_progress' else 'pending_confirmation' end as phase,
      least(greatest(coalesce(due - 20, issued + 5) + (pg_temp.h(a, 45) % case when due is null then 90 else 28 end)::int, issued + 1), current_date - 2) as result
    from phased p),
  timed as (
    select r.*, issued_at + interval '1 hour' as acknowledged_at,
      case when phase in ('closed', 'pending_confirmation') then (result + time '16:00') at time zone 'Asia/Ho_Chi_Minh' end as reported_at,
      case when phase = 'closed' then (result + 1 + time '10:00') at time zone 'Asia/Ho_Chi_Minh' end as closed_at
    from resulted r)
  select a, document, task, uuidv7(issued_at - now()) as id, document_id, task_id, phase, due, issued, issued_at,
    ${list(leads.map((unit) => unit.id), 'uuid')}[1 + lead] as lead_id, ${list(leads.map((unit) => unit.focal), 'uuid')}[1 + lead] as focal_id,
    (array[${leads.map((unit) => unit.connected).join(',')}])[1 + lead] as connected, ${list(leads.map((unit) => unit.id), 'uuid')}[1 + (lead + 5) % ${leads.length}] as coordinator_id,
    case when reported_at is not null then result end as result, reported_at, closed_at, case when phase <> 'issued' then acknowledged_at end as acknowledged_at,
    case when phase = 'in_progress' or (reported_at is not null and pg_temp.h(a, 46) % 100 < 60) then acknowledged_at
      + (coalesce(reported_at, (current_date + time '00:00') at time zone 'Asia/Ho_Chi_Minh' - interval '7 hours') - acknowledged_at) * ((pg_temp.h(a, 47) % 1000) / 1000.0) end as progress_at
  from timed`
