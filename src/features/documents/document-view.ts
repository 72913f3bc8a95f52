import { seesEverything } from '../../kernel/actor.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { type Attachment, attachmentsOf } from '../attachments/public.ts'
import { type Status, statusOf } from '../assignments/public.ts'
import { eventsOf, type PastEvent } from '../audit/public.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import type { DocumentRecord } from './domain/document.ts'
import { documentWarnings } from './domain/document-rules.ts'
import { countStates, rollUpOf, type RollUpWord, type StateCount } from './domain/roll-up.ts'
import { documentRefusals, secrecyRefusals } from './policy.ts'
import { type DocumentLink, linksOf } from './queries/links-of.ts'
import { secrecyDecisionsOf, type StandingDecision } from './queries/secrecy-decisions.ts'
import { assignmentsOfDocument, type RollUpRow } from './queries/assignments-of-document.ts'

export type RollUp = RollUpRow & { readonly status: Status }

export type DocumentView = {
  readonly document: DocumentRecord
  readonly attachments: readonly Attachment[]
  readonly assignments: readonly RollUp[]
  readonly counts: readonly StateCount<Status>[]
  /** The document as a whole, and of how many tasks that is said. */
  readonly rollUp: { readonly word: RollUpWord | null; readonly total: number }
  readonly history: readonly PastEvent[]
  readonly warnings: readonly Refusal[]
  /** Why the record and its files may not be changed now; nothing for who never may. */
  readonly changeRefusals: readonly Refusal[]
  readonly maySplit: boolean
  /** What it does to other documents, and they to it. */
  readonly links: readonly DocumentLink[]
  /** That it is secret, and could not be purged; for the Office and the leaders. */
  readonly secrecyDecisions: readonly StandingDecision[]
  readonly mayDecideSecrecy: boolean
}

/** What a unit may read of a document's history: that it was registered, sent out, and its files; not how the Office worked on it. */
const FOR_UNITS = new Set(['DOCUMENT_REGISTERED', 'DOCUMENT_PUBLISHED', 'ATTACHMENT_ADDED'])

/** Everything the page of a document shows, for one actor. */
export async function documentView(ctx: Ctx, actor: Actor, document: DocumentRecord): Promise<DocumentView> {
  const [attachments, rows, events, { calendar }, profile, links, secrecyDecisions] = await Promise.all([
    attachmentsOf(ctx.db, { documentId: document.id }), assignmentsOfDocument(ctx.db, actor, document.id),
    eventsOf(ctx.db, { documentId: document.id }), currentCalendar(ctx), currentProfile(ctx), linksOf(ctx.db, actor, document.id),
    seesEverything(actor) ? secrecyDecisionsOf(ctx.db, document.id) : [],
  ])
  const assignments = rows.map((row) => ({ ...row, status: statusOf(row, ctx.today, calendar, profile.numbers.dueSoonDays.value) }))
  const changeRefusals = documentRefusals(actor, 'change', document)
  return {
    document, attachments, assignments, counts: countStates(assignments), rollUp: rollUpOf(assignments), changeRefusals, links, secrecyDecisions,
    history: seesEverything(actor) ? events : events.filter(({ kind }) => FOR_UNITS.has(kind)).map((event) => ({ ...event, before: null, after: null })),
    warnings: changeRefusals.length === 0 ? documentWarnings(document) : [],
    maySplit: documentRefusals(actor, 'register', null).length === 0,
    mayDecideSecrecy: secrecyRefusals(actor).length === 0,
  }
}
