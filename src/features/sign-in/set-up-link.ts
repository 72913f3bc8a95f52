import type { Db } from '../../platform/db/database.ts'
import { SET_UP_LINK_HOURS } from './domain/lifetimes.ts'
import { isAnyoneThere } from './queries/one-time-links.ts'
import { newToken } from './secrets.ts'
import { replaceLink } from './store.ts'

/** The address with which an empty installation is set up, good for 24 hours and made anew at each start; undefined once anybody has an account. */
export async function setUpLink(db: Db, now: Temporal.Instant, publicUrl: string): Promise<string | undefined> {
  if (await isAnyoneThere(db)) return undefined
  const token = newToken()
  await replaceLink(db, { now }, token, { purpose: 'set_up', userId: null, createdBy: null, until: now.add({ hours: SET_UP_LINK_HOURS }) })
  return `${publicUrl.replace(/\/$/, '')}/set-up/${token}`
}
