import type { Readable } from 'node:stream'
import type { ComponentChild } from 'preact'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { Permit } from '../../kernel/permit.ts'
import type { Refusal, Refusals } from '../../kernel/refusal.ts'
import type { Language, Text } from '../../kernel/text.ts'
import type { Reader, Tx } from '../db/database.ts'
import type { Signals } from '../db/signals.ts'
import type { SentFile } from './read-body.ts'

/** What the visitor typed into a form that was not taken, and why; the page shows it again. */
export type FormState = {
  /** Name of the action route the form belongs to. */
  readonly route: string
  readonly status: number
  /** Flat dotted names, as in the form: `tasks.0.content`. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly problems: readonly (Refusal & { readonly field: string })[]
  readonly existing?: string
}

/** Everything a request brings besides its input. `db` is the pool for pages and the open transaction for actions. */
export type Ctx = {
  readonly db: Reader
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly actor: Actor | null
  readonly language: Language
  /** Path and query as sent, e.g. `/assignments?status=overdue`. */
  readonly url: string
  /** The page the visitor stands on: the address itself, or for an action the page whose form was sent. */
  readonly standsOn: string
  readonly address: string
  readonly userAgent: string
  /** The opaque token of the session or API token, if one was sent. */
  readonly token: string | undefined
  readonly form: FormState | undefined
  /** The database snapshot in which the actor was read; undefined in actions, which must see their own writes (see SnapshotMemo). */
  readonly snapshot: string | undefined
  readonly signals: Signals
  readonly publicUrl: string
  /** By which ways something can go out besides the pages. */
  readonly channels: readonly ('mail' | 'message')[]
}

export type Everyone = { readonly kind: 'everyone'; readonly because: string }
export type SignedIn = { readonly kind: 'signed_in'; readonly because: string }
export type May<A extends string, S, P> = {
  readonly kind: 'may'
  readonly action: A
  readonly load: (ctx: Ctx & { readonly actor: Actor }, params: P) => Promise<S | undefined>
  readonly refusals: Refusals<Actor, A, S>
}
/** Any `May` whatever its action and subject: what is loaded is what `refusals` judges. */
type AnyMay<P> = {
  readonly kind: 'may'
  readonly action: string
  readonly load: (ctx: Ctx & { readonly actor: Actor }, params: P) => Promise<unknown>
  readonly refusals: (actor: Actor, action: never, subject: never) => readonly Refusal[]
}
/** Who may call a route. There is no default: every route says one of these. */
export type Access<P> = Everyone | SignedIn | AnyMay<P>

export const everyone = (because: string): Everyone => ({ kind: 'everyone', because })
export const signedIn = (because: string): SignedIn => ({ kind: 'signed_in', because })

/**
 * Access that depends on the subject. `load` finds it through what the actor may see: nothing found answers 404.
 * `refusals` then says why not: an action answers 403 with the reasons, a page 404.
 */
export function may<A extends string, S, P = Record<never, never>>(
  action: A,
  load: May<A, S, P>['load'],
  refusals: Refusals<Actor, A, S>,
): May<A, S, P> {
  return { kind: 'may', action, load, refusals }
}

/** For actions that have no subject beyond the actor, e.g. seeing the list of people. */
export const noSubject = async (): Promise<null> => null

type PermitOf<Acc> = Acc extends { readonly kind: 'may'; readonly action: infer A extends string; readonly load: (...args: never[]) => Promise<infer S> }
  ? Permit<A, Exclude<S, undefined>>
  : Acc extends SignedIn
    ? Permit<'signed_in', null>
    : null

/** Where the shell stands and what it shows. `layout: 'bare'` is for sign-in and set-up. */
export type View = {
  readonly title: string
  readonly body: ComponentChild
  readonly layout?: 'shell' | 'bare'
  /** Key of the menu entry that is the current place. */
  readonly place?: string
}

export type FileAnswer = {
  readonly fileName: string
  readonly mediaType: string
  readonly content: Buffer | Readable
  readonly inline?: boolean
  /** Set for content that never changes under its address. */
  readonly immutable?: boolean
}

/** What a page answers: data for JSON and a view of the same data for people; a file; or a move elsewhere. */
export type PageAnswer =
  | { readonly data: unknown; readonly view: () => View; readonly status?: number }
  | { readonly file: FileAnswer }
  | { readonly to: string }
  | { readonly stream: (send: (event: string, data: string) => void, closed: AbortSignal) => Promise<void> }

/** What an action answers: people are sent `to` (303), JSON receives `data` with `status`. */
export type Done = {
  readonly to: string
  readonly data?: unknown
  readonly status?: 200 | 201
  /** Said once at the top of the next page. */
  readonly flash?: Text
  /** Opaque token to set as the session cookie; null clears it. */
  readonly session?: { readonly token: string; readonly maxAgeSeconds: number } | null
  /** Shown directly instead of moving on, e.g. a token that is shown once; `data` is then kept nowhere, not even for a repeated key. */
  readonly view?: () => View
}

type Shape = z.ZodType
type Out<S> = S extends z.ZodType ? z.output<S> : Record<never, never>

type Common<P, Acc> = {
  /** Stable operation name, `feature.verb`. */
  readonly name: string
  /** Fastify syntax: `/assignments/:id`. */
  readonly path: string
  readonly summary: Text
  readonly access: Acc
  readonly params?: P
  /**
   * Set where nothing may come in but the fields of the input: anything else, files too, is refused with this before a transaction
   * is opened, naming the field and never its value, and is not shown again. A key against sending twice is kept as its hash.
   */
  readonly closed?: Refusal
}

export type PageRow<P, Q, Acc> = Common<P, Acc> & {
  readonly query?: Q
  /** The page always answers a view, made of nothing but the database, the session, the address and the minute: it may be remembered. */
  readonly remembered?: true
  readonly answer: (c: { ctx: Ctx; params: Out<P>; query: Out<Q>; permit: PermitOf<Acc> }) => Promise<PageAnswer>
}

export type ActionRow<P, B, Acc> = Common<P, Acc> & {
  readonly body: B
  /** The page to show again, with what was typed, when the input is not taken. */
  readonly form: (params: Out<P>) => { readonly page: string; readonly params?: Record<string, string>; readonly query?: Record<string, string> }
  /** True when each call makes a new record: `Idempotency-Key` is then honoured (it is for all, but documented for these). */
  readonly creates?: boolean
  readonly method?: 'POST' | 'PUT'
  /** True where files may be sent along; anywhere else a multipart body answers 415 unread. */
  readonly files?: true
  readonly act: (c: {
    ctx: Ctx
    tx: Tx
    params: Out<P>
    body: Out<B>
    files: readonly SentFile[]
    permit: PermitOf<Acc>
  }) => Promise<Done>
}

/** A route with its types closed over, as the server keeps it. */
export type Route = {
  readonly kind: 'page' | 'action'
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly name: string
  readonly path: string
  readonly summary: Text
  readonly access: Access<never>
  readonly params: Shape | undefined
  readonly query: Shape | undefined
  readonly body: Shape | undefined
  readonly creates: boolean
  readonly remembered: boolean
  readonly files: boolean
  readonly closed: Refusal | undefined
  readonly page: PageRow<never, never, never> | undefined
  readonly action: ActionRow<never, never, never> | undefined
}

const typeless = <T>(row: unknown): T => row as T

/** A page: GET, as HTML and as JSON. */
export function page<
  P extends Shape | undefined = undefined, Q extends Shape | undefined = undefined,
  Acc extends Access<Out<P>> = SignedIn,
>(row: PageRow<P, Q, Acc>): Route {
  return {
    kind: 'page', method: 'GET', name: row.name, path: row.path, summary: row.summary,
    access: typeless(row.access), params: row.params, query: row.query, body: undefined, creates: false, remembered: row.remembered ?? false, files: false,
    closed: row.closed, page: typeless(row), action: undefined,
  }
}

/** An action: a form's POST, as HTML and as JSON, in one transaction. */
export function action<
  B extends Shape, P extends Shape | undefined = undefined,
  Acc extends Access<Out<P>> = SignedIn,
>(row: ActionRow<P, B, Acc>): Route {
  return {
    kind: 'action', method: row.method ?? 'POST', name: row.name, path: row.path, summary: row.summary,
    access: typeless(row.access), params: row.params, query: undefined, body: row.body, creates: row.creates ?? false, remembered: false, files: row.files ?? false,
    closed: row.closed, page: undefined, action: typeless(row),
  }
}
