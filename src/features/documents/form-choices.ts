import type { Ctx } from '../../platform/http/route.ts'
import type { KnownSigner } from './domain/complete-fields.ts'
import { classifyNumbers } from './classify-numbers.ts'
import type { ClassifyNumbers } from './domain/classify-days.ts'
import { ownBody } from './own-body.ts'
import { knownBodies } from './queries/known-bodies.ts'
import { knownSigners } from './queries/known-signers.ts'
import { type Proposer, proposers } from './queries/proposers.ts'

/** What the form offers to choose from. */
export type FormChoices = {
  readonly ownBody: string
  readonly numbers: ClassifyNumbers
  readonly proposers: readonly Proposer[]
  readonly signers: readonly KnownSigner[]
  readonly bodies: readonly string[]
}

export async function formChoices(ctx: Ctx, record?: { readonly proposingOrganisationId: string }): Promise<FormChoices> {
  const [body, organisations, signers, bodies, numbers] = await Promise.all([
    ownBody(ctx.db, ctx), proposers(ctx.db, ctx.today, record?.proposingOrganisationId), knownSigners(ctx.db), knownBodies(ctx.db), classifyNumbers(ctx.db, ctx),
  ])
  return { ownBody: body, numbers, proposers: organisations, signers, bodies }
}
