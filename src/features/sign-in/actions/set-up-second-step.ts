import type { Permit } from '../../../kernel/permit.ts'
import { Refused } from '../../../kernel/problem.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { ALREADY_ON, wrongCode } from '../domain/problems.ts'
import { newSecret, stepOfCode } from '../one-use-codes.ts'
import { findPendingSecret, secondStepState } from '../queries/second-step-state.ts'
import { newRecoveryCodes, recoveryCodeHash } from '../secrets.ts'
import { confirmSecondStep, replaceRecoveryCodes, startSecondStep } from '../store.ts'
import { confirmPassword } from './confirm-password.ts'
import { requireSession } from './require-session.ts'

type Own = Permit<'signed_in', null>

/** Makes a secret that waits for its first code; nothing changes at sign-in yet. */
export async function beginSecondStep(tx: Tx, ctx: Ctx, { actor }: Own, password: string): Promise<Done> {
  await requireSession(tx, ctx)
  if ((await secondStepState(tx, actor.userId)).state === 'on') throw new Refused([ALREADY_ON])
  await confirmPassword(tx, ctx, actor, password, 'secondStepPassword')
  if (!(await startSecondStep(tx, actor.userId, newSecret()))) throw new Refused([ALREADY_ON])
  return { to: '/account/second-step' }
}

/** Turns the second step on with a code that proves the phone has the secret. Answers the recovery codes, seen only now. */
export async function finishSecondStep(tx: Tx, ctx: Ctx, { actor }: Own, code: string): Promise<readonly string[]> {
  await requireSession(tx, ctx)
  const secret = await findPendingSecret(tx, actor.userId)
  if (secret === undefined) throw new Refused([ALREADY_ON])
  const step = stepOfCode(secret, code.replaceAll(/\s/g, ''), ctx.now)
  if (step === undefined) throw wrongCode()
  if (!(await confirmSecondStep(tx, ctx, actor.userId, step))) throw new Refused([ALREADY_ON])
  await recordEvent(tx, ctx, { kind: 'SECOND_STEP_TURNED_ON', userId: actor.userId })
  return freshRecoveryCodes(tx, actor.userId)
}

/** Ten new recovery codes in place of the old. */
export async function renewRecoveryCodes(tx: Tx, ctx: Ctx, { actor }: Own, password: string): Promise<readonly string[]> {
  await requireSession(tx, ctx)
  await confirmPassword(tx, ctx, actor, password, 'recoveryPassword')
  await recordEvent(tx, ctx, { kind: 'RECOVERY_CODES_RENEWED', userId: actor.userId })
  return freshRecoveryCodes(tx, actor.userId)
}

async function freshRecoveryCodes(tx: Tx, userId: string): Promise<readonly string[]> {
  const codes = newRecoveryCodes()
  await replaceRecoveryCodes(tx, userId, codes.map(recoveryCodeHash))
  return codes
}
