import { KEY_PEOPLE } from '../../../db/demo/people.ts'
import { currentProfile } from '../../features/regulation/public.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { earlier } from './days.ts'
import { type Deed, moment, type Story } from './story.ts'

/** The sheet that goes to the units every two weeks (Đ19.1), sent on its day as it stands then. */
export async function sheetDeeds({ office, days }: Story, since: PlainDate): Promise<Deed[]> {
  const { readings, numbers } = await currentProfile({ db: office.db, today: days.today })
  const every = { days: numbers.informationSheetDays.value }
  const deeds: Deed[] = []
  for (let nominal = Temporal.PlainDate.from(readings.informationSheetAnchor).add(every); earlier(nominal, days.today); nominal = nominal.add(every)) {
    const day = days.onOrBefore(nominal)
    if (earlier(day, since) || !days.isNotified(nominal) || !days.isNotified(nominal.subtract(every))) continue
    deeds.push({ at: moment(day, 15, 'sheet'), run: async () => void (await office.send(KEY_PEOPLE.clerk.userName, `/information-sheets/${nominal}/sending`, { asOf: office.clock.now().toString() })) })
  }
  return deeds
}
