import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { RegulationProfile } from './domain/regulation-profile.ts'

export type NewProfile = { readonly profile: RegulationProfile; readonly effectiveFrom: PlainDate; readonly at: Temporal.Instant; readonly by: string }

/** Adds a version of the profile; older versions stay, for figures as of their time. */
export async function insertProfile(tx: Tx, { profile, effectiveFrom, at, by }: NewProfile): Promise<string> {
  const id = newId()
  await tx.insertInto('regulation_profiles')
    .values({ id, code: profile.code, effective_from: effectiveFrom, profile: JSON.stringify(profile), created_at: at, created_by: by }).execute()
  return id
}
