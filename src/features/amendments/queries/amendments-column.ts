import { sql } from 'kysely'
import type { Fragment } from '../../../platform/db/database.ts'

/** The amendments of the task `r`, the newest first, as JSON; whoever may see the task may read them. */
export function amendmentsColumn(): Fragment {
  return sql`(select coalesce(json_agg(json_build_object('id', m.id, 'at', m.at, 'amendedBy', u.full_name, 'document', m.document, 'documentDate', m.document_date,
      'reason', m.reason, 'before', m.before, 'after', m.after) order by m.at desc, m.id desc), '[]')
    from task_amendments m join users u on u.id = m.amended_by where m.assignment_id = r.id)`
}
