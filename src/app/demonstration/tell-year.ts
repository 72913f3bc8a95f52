import { KEY_PEOPLE, STAFF } from '../../../db/demo/people.ts'
import { rollQuarterly } from '../../features/obligations/public.ts'
import { notifiedWorkingCalendar } from '../../features/work-calendar/public.ts'
import { localDate } from '../../kernel/plain-date.ts'
import { NO_TRANSPORTS } from '../../platform/jobs/transports.ts'
import { daysAround, earlier, instantAt, startOfQuarter } from './days.ts'
import { markBegun, markLoaded, refreshStatistics, versionOf } from './demonstration-store.ts'
import { documentDeeds } from './document-deeds.ts'
import { appointFocalOfficer, foundDistrict } from './found-district.ts'
import { planDocuments } from './plan-documents.ts'
import type { PrivateOffice } from './private-office.ts'
import type { Deed, Story } from './story.ts'

export type Telling = { readonly now: Temporal.Instant; readonly progress: (share: number) => void; readonly interrupted: () => boolean }

/** Answers false when it was interrupted: what is there is then not whole, and not marked as such. */
export async function tellYear(office: PrivateOffice, { now, progress, interrupted }: Telling): Promise<boolean> {
  const days = daysAround(localDate(now), notifiedWorkingCalendar())
  const since = days.onOrAfter(days.today.subtract({ days: 372 }))
  office.clock.set(instantAt(since, '08:00'))
  await markBegun(office.db, office.clock.now())
  const district = await foundDistrict(office, since)
  const story: Story = { office, district, days, focalChangesOn: days.onOrAfter(days.today.subtract({ days: 150 })) }
  const documents = planDocuments(days)
  const deeds = [...documents.flatMap((document) => documentDeeds(story, document)), ...peopleDeeds(story), ...quarterDeeds(story, since)]
    .filter(({ at }) => Temporal.Instant.compare(at, now) < 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
  for (const [done, { at, run }] of deeds.entries()) {
    if (interrupted()) return false
    if (done % 50 === 0) progress(done / deeds.length)
    office.clock.set(at)
    await run()
  }
  office.clock.set(now)
  await markLoaded(office.db, now, { documents: documents.length, deeds: deeds.length })
  await refreshStatistics(office.db)
  progress(1)
  return true
}

/** What happens beside the documents: a hand-over, a stand-in who is in force today, saved lists, notices that were read. */
function peopleDeeds({ office, district, days, focalChangesOn }: Story): Deed[] {
  const { head, officer } = STAFF.phuonghai
  const standIn = async () => {
    const unit = district.unit('phuonghai')
    await office.send(head.userName, `/organisations/${unit}/focal-delegations`, {
      userId: district.person(officer), from: days.yesterday.toString(), to: days.shifted(days.today, 5).toString(), reason: 'Đầu mối đi tập huấn theo kế hoạch của huyện.', version: await versionOf(office.db, 'organisations', unit),
    })
  }
  const readAll = async () => {
    for (const { userName } of district.everybody) await office.send(userName, '/notifications/read', {})
  }
  const save = (userName: string, name: string, query: string) => office.send(userName, '/assignments/views', { name, query })
  const saveViews = async () => {
    await save(KEY_PEOPLE.monitorEconomy.userName, 'Quá hạn tôi theo dõi', 'status=overdue&monitor=me')
    await save(KEY_PEOPLE.monitorEconomy.userName, 'Của tỉnh giao', 'status=all&origin=province')
    await save(KEY_PEOPLE.chief.userName, 'Quá hạn trên 30 ngày', 'status=overdue&overdue_days=31-120')
  }
  return [
    { at: instantAt(focalChangesOn, '07:45'), run: () => appointFocalOfficer(office, district, STAFF.nongnghiep.focal, focalChangesOn) },
    { at: instantAt(days.shifted(days.today, -20), '11:10'), run: saveViews },
    { at: instantAt(days.shifted(days.today, -9), '17:05'), run: readAll },
    { at: instantAt(days.yesterday, '07:40'), run: standIn },
  ]
}

/** The daily work of the product that opens the clocks of a new quarter. */
function quarterDeeds({ office, days }: Story, since: Temporal.PlainDate): Deed[] {
  const deeds: Deed[] = []
  for (let day = startOfQuarter(since).add({ months: 3 }); !earlier(days.today, day); day = day.add({ months: 3 })) {
    deeds.push({ at: instantAt(day, '00:05'), run: async () => rollQuarterly.run(office.db, office.clock.now(), NO_TRANSPORTS) })
  }
  return deeds
}
