import { sql } from 'kysely'
import type { Fragment } from '../../../platform/db/database.ts'
import type { PastEvent } from './events-of.ts'

/** What happened to the assignment `r`, newest first: a JSON column of the statement that finds the task. */
export const EVENTS_OF_TASK: Fragment = sql`(select coalesce(json_agg(h.line order by h.id desc), '[]') from (
    select e.id, json_build_object('id', e.id, 'at', e.at, 'kind', e.kind, 'actorName', u.full_name, 'actorOrganisationName', w.name,
      'onBehalfOfName', b.name, 'reason', e.reason, 'documentRef', e.document_ref, 'before', e.before, 'after', e.after) as line
    from events e left join users u on u.id = e.actor_id left join organisations w on w.id = e.actor_organisation_id
    left join organisations b on b.id = e.on_behalf_of_organisation_id
    where e.assignment_id = r.id order by e.id desc limit 200) h)`

/** An event as that column holds it: its instant is a text. */
export type FoundEvent = Omit<PastEvent, 'at'> & { readonly at: string }

export function revivedEvents(found: readonly FoundEvent[]): PastEvent[] {
  return found.map((event) => ({ ...event, at: Temporal.Instant.from(event.at) }))
}
