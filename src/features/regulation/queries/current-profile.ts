import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { ninhHai } from '../domain/ninh-hai.ts'
import type { RegulationProfile } from '../domain/regulation-profile.ts'

const memo = new SnapshotMemo<RegulationProfile>(16)

/** The profile in force on a day: the last one that has taken effect, else the default. */
export function currentProfile({ db, snapshot, today }: { db: Reader; snapshot?: string | undefined; today: PlainDate }): Promise<RegulationProfile> {
  return memo.get(snapshot, today.toString(), async () => {
    const row = await db.selectFrom('regulation_profiles').select('profile').where('effective_from', '<=', today)
      .orderBy('effective_from', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
    return row === undefined ? ninhHai : completed(row.profile as unknown as RegulationProfile)
  })
}

/** A profile loaded before the rule got a number, a date or a reading has the default's. */
function completed(loaded: RegulationProfile): RegulationProfile {
  return {
    ...loaded, words: { ...ninhHai.words, ...loaded.words }, numbers: { ...ninhHai.numbers, ...loaded.numbers },
    dates: { ...ninhHai.dates, ...loaded.dates }, readings: { ...ninhHai.readings, ...loaded.readings },
  }
}
