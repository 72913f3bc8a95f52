import type { Permit } from '../../../kernel/permit.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx, Done } from '../../../platform/http/route.ts'
import { messages } from '../messages.ts'
import type { PersonToReset } from '../queries/reset-subject.ts'
import { endChallengesOf, removeSecondStep } from '../store.ts'
import { confirmPassword } from './confirm-password.ts'
import { requireSession } from './require-session.ts'

/** Turns one's own second step off. */
export async function turnOffSecondStep(tx: Tx, ctx: Ctx, { actor }: Permit<'signed_in', null>, password: string): Promise<Done> {
  await requireSession(tx, ctx)
  await confirmPassword(tx, ctx, actor, password, 'secondStepPassword')
  await removeSecondStep(tx, actor.userId)
  await endChallengesOf(tx, actor.userId)
  await recordEvent(tx, ctx, { kind: 'SECOND_STEP_TURNED_OFF', userId: actor.userId })
  return { to: '/account#second-step', flash: messages.secondStepOff }
}

/** For who lost phone and recovery codes; the administrator has made sure who asks. */
export async function removeSecondStepOf(tx: Tx, ctx: Ctx, { subject }: Permit<'remove-second-step', PersonToReset>): Promise<Done> {
  await requireSession(tx, ctx)
  await removeSecondStep(tx, subject.userId)
  await endChallengesOf(tx, subject.userId)
  await recordEvent(tx, ctx, { kind: 'SECOND_STEP_REMOVED', userId: subject.userId })
  return { to: `/people/${subject.userId}/password-link`, data: { userId: subject.userId }, flash: messages.secondStepRemoved }
}
