import { KEY_PEOPLE, STAFF } from '../../../db/demo/people.ts'
import { openPeriodic, rollQuarterly } from '../../features/obligations/public.ts'
import { makePeriods } from '../../features/recurring-tasks/public.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { NO_TRANSPORTS } from '../../platform/jobs/transports.ts'
import { between, chance } from './chance.ts'
import { earlier, instantAt, startOfQuarter } from './days.ts'
import { openDuties, type OpenDuty, reportsNotReceived } from './demonstration-store.ts'
import type { Deed, Story } from './story.ts'

/** These two send their reports late. */
const LATE = [STAFF.vanhoa, STAFF.hohai] as const

/** The work of the product that opens the clocks of new periods and the tasks of new months, and the reports that end them (Đ22.1–2, Đ12.1.đ). */
export function dutyDeeds(story: Story, since: PlainDate): Deed[] {
  const { office, days } = story
  const at = (day: PlainDate, time: string, run: () => Promise<unknown>): Deed => ({ at: instantAt(day, time), run: async () => void (await run()) })
  const now = () => office.clock.now()
  const open = (day: PlainDate) => at(day, '00:05', async () => openPeriodic.run(office.db, now(), NO_TRANSPORTS))
  return [
    at(since, '08:40', async () => openPeriodic.run(office.db, now(), NO_TRANSPORTS)), at(since, '08:45', () => enterSession(story, since)),
    ...each(startOfQuarter(since).add({ months: 3 }), days.today, { months: 3 }).map((day) => at(day, '00:04', async () => rollQuarterly.run(office.db, now(), NO_TRANSPORTS))),
    ...each(since.with({ day: 1 }).add({ months: 1 }), days.today, { months: 1 }).flatMap((day) => [
      open(day), at(day, '00:10', async () => makePeriods.run(office.db, now(), NO_TRANSPORTS)), at(day, '08:30', () => enterSession(story, day)),
    ]),
    ...each(since.add({ days: 8 - since.dayOfWeek }), days.today, { days: 7 }).map(open),
    ...each(since.add({ days: (12 - since.dayOfWeek) % 7 }), days.today, { days: 7 }).map((friday) => days.onOrBefore(friday)).filter((friday) => !earlier(friday, since)).flatMap((friday) => [
      at(friday, '16:40', () => sendReports(story, friday)), at(days.shifted(friday, 2), '09:30', () => receiveReports(story, days.shifted(friday, 2))),
    ]),
  ]
}

function each(first: PlainDate, upto: PlainDate, step: { readonly days?: number; readonly months?: number }): PlainDate[] {
  const found: PlainDate[] = []
  for (let day = first; !earlier(upto, day); day = day.add(step)) found.push(day)
  return found
}

/** The regular session is held late in the month. */
async function enterSession({ office, days }: Story, day: PlainDate): Promise<void> {
  const sessionOn = days.onOrBefore(day.with({ day: 27 }))
  if (!days.isNotified(sessionOn)) return
  await office.send(KEY_PEOPLE.clerk.userName, '/obligations/sessions', { month: day.toString().slice(0, 7), sessionOn: sessionOn.toString() })
}

/** The Office confirms which reports of units came in. */
async function receiveReports({ office }: Story, day: PlainDate): Promise<void> {
  for (const id of await reportsNotReceived(office.db, day)) {
    await office.send(KEY_PEOPLE.monitorCommunes.userName, `/obligations/${id}/receipt`, { receivedOn: day.toString() })
  }
}

/** On Fridays reports go out that are due soon. */
async function sendReports({ office, district }: Story, friday: PlainDate): Promise<void> {
  for (const duty of await openDuties(office.db)) {
    const staff = Object.values(STAFF).find(({ head }) => district.unit(head.unit) === duty.organisationId)
    if (!isSent(duty, friday, LATE.some((one) => one === staff))) continue
    const number = between(30, 290, chance(duty.kind, duty.period, staff?.head.userName ?? 'office'))
    await office.send((staff?.head ?? KEY_PEOPLE.clerk).userName, `/obligations/${duty.id}/report`, {
      documentRef: staff === undefined ? `${number}/BC-VP` : `${number}/BC`, documentDate: friday.toString(), sentOn: friday.toString(),
    })
  }
}

function isSent({ kind, period, organisationId, due }: OpenDuty, friday: PlainDate, late: boolean): boolean {
  if (late) return earlier(due.add({ days: 5 }), friday)
  return !earlier(friday, due.subtract({ days: between(6, 13, chance(kind, period, organisationId.slice(-4))) }))
}
