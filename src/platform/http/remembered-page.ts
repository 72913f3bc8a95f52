import { randomUUID } from 'node:crypto'
import { SnapshotMemo } from '../db/memo.ts'
import type { Exchange, ServerParts } from './exchange.ts'
import { ONCE_LATER } from './form-view.ts'
import type { Route } from './route.ts'

/** Pages kept at a time: some 100 KB each. */
const MOST_KEPT = 100

const memos = new WeakMap<ServerParts, SnapshotMemo<readonly Buffer[]>>()

/** Whether this very answer may be one drawn before: a page that says so, for one who is signed in, with nothing typed and nothing to say once. */
export function mayBeRemembered({ ctx, json, flash }: Exchange, route: Route): boolean {
  return route.remembered && !json && ctx.snapshot !== undefined && ctx.token !== undefined && ctx.form === undefined && flash === undefined
}

/**
 * The page as it was drawn for the same session at the same address in the same minute, as long as nobody has committed
 * anything since (see SnapshotMemo), else drawn now. Only the keys against sending twice are fresh each time.
 */
export async function rememberedPage({ ctx, parts }: Exchange, route: Route, draw: () => Promise<string>): Promise<Buffer> {
  const memo = memos.get(parts) ?? new SnapshotMemo<readonly Buffer[]>(MOST_KEPT)
  memos.set(parts, memo)
  const minute = Math.floor(ctx.now.epochMilliseconds / 60_000)
  const pieces = await memo.get(ctx.snapshot, [route.name, ctx.token, minute, ctx.url].join('\n'), async () =>
    (await draw()).split(ONCE_LATER).map((piece) => Buffer.from(piece)))
  return Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [Buffer.from(randomUUID()), piece])))
}

/** The same for a page that is not kept. */
export function withFreshKeys(html: string): string {
  return html.replaceAll(ONCE_LATER, () => randomUUID())
}
