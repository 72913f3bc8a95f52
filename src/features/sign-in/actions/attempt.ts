import type { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { tooManyAttempts } from '../domain/problems.ts'
import { addressSubject } from '../domain/throttled-subject.ts'
import { accountThrottle, addressThrottle, minutesToWait, waitBefore } from '../domain/wait-before.ts'
import { recentFailures } from '../queries/recent-failures.ts'
import { accountSubject } from '../secrets.ts'
import { addAttempt, commitSoFar, forgetUnansweredKeys, removeAttempt } from '../store.ts'

/**
 * Checks a secret that could be guessed. The attempt is committed before it is judged, so that a hundred sent at once
 * count each other, and so that a refusal cannot roll it back; a right one takes itself out again.
 * `check` answers something true for a right secret, which is passed on. Throws Invalid: TOO_MANY_ATTEMPTS, or `wrong()`.
 */
export async function attempt<T>(tx: Tx, ctx: Ctx, userName: string, check: () => Promise<T | false>, wrong: () => Invalid): Promise<T> {
  const [account, address] = [accountSubject(userName), addressSubject(ctx.address)]
  const id = await addAttempt(tx, ctx, [account, address])
  await commitSoFar(tx)
  const waits = [
    waitBefore(await recentFailures(tx, account, ctx.now.subtract({ hours: accountThrottle.windowHours }), id), ctx.now, accountThrottle),
    waitBefore(await recentFailures(tx, address, ctx.now.subtract({ hours: addressThrottle.windowHours }), id), ctx.now, addressThrottle),
  ]
  const longest = waits.reduce((a, b) => (Temporal.Duration.compare(a, b) >= 0 ? a : b))
  if (!longest.blank) return takeBack(tx, ctx, id, tooManyAttempts(minutesToWait(longest)))
  const right = await check().catch((error: unknown) => takeBack(tx, ctx, id, error))
  if (right === false) return refuse(tx, ctx, wrong())
  await removeAttempt(tx, id)
  return right
}

/** An attempt that was never judged is no failure. */
async function takeBack(tx: Tx, ctx: Ctx, id: string, error: unknown): Promise<never> {
  await removeAttempt(tx, id)
  return refuse(tx, ctx, error)
}

/** The key of this request was committed with the attempt, and will never have an answer. */
async function refuse(tx: Tx, { actor }: Ctx, error: unknown): Promise<never> {
  if (actor !== null) await forgetUnansweredKeys(tx, actor.userId)
  await commitSoFar(tx)
  throw error
}
