import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import type { Text } from '../../kernel/text.ts'
import type { Clock } from '../clock/clock.ts'
import type { Db } from '../db/database.ts'
import type { Log } from '../log/log.ts'
import type { Signals } from '../db/signals.ts'
import type { Problem } from './problem-details.ts'
import type { Ctx, Route, View } from './route.ts'

/** Who holds a token, and the snapshot of the database in which that was read. */
export type Authenticated = { readonly actor: Actor | null; readonly snapshot: string | undefined }

/** What the composition root gives the server. */
export type ServerParts = {
  readonly db: Db
  readonly clock: Clock
  readonly signals: Signals
  readonly routes: readonly Route[]
  readonly log: Log
  readonly publicUrl: string
  readonly channels: Ctx['channels']
  /** Addresses or ranges of proxies that may say who the visitor is. */
  readonly trustProxy: string
  /** Who holds this token (session or API token) at this instant. */
  readonly authenticate: (token: string, kind: 'session' | 'bearer', now: Temporal.Instant) => Promise<Authenticated>
  /** A view as a whole page. */
  readonly render: (view: View, ctx: Ctx, flash: Text | undefined) => Promise<string>
  /** A failure as a whole page, for people. */
  readonly renderProblem: (problem: Problem, ctx: Ctx) => Promise<string>
}

/** One request on its way, with everything known of it. */
export type Exchange = {
  readonly parts: ServerParts
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly ctx: Ctx
  readonly json: boolean
  readonly bearer: boolean
  readonly flash: Text | undefined
  readonly pages: ReadonlyMap<string, Route>
}
