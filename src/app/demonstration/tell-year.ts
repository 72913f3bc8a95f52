import { KEY_PEOPLE, STAFF } from '../../../db/demo/people.ts'
import { notifiedWorkingCalendar } from '../../features/work-calendar/public.ts'
import { localDate } from '../../kernel/plain-date.ts'
import { aboveDeeds } from './above-deeds.ts'
import { coordinationDeeds } from './coordination-deeds.ts'
import { correctionDeeds } from './correction-deeds.ts'
import { daysAround, instantAt } from './days.ts'
import { markBegun, markLoaded, refreshStatistics, versionOf } from './demonstration-store.ts'
import { documentDeeds } from './document-deeds.ts'
import { dutyDeeds } from './duty-deeds.ts'
import { extensionDeeds } from './extension-deeds.ts'
import { appointFocalOfficer, foundDistrict } from './found-district.ts'
import { informationDeeds } from './information-deeds.ts'
import { issueDeeds } from './issue-deeds.ts'
import { latenessDeeds } from './lateness-deeds.ts'
import { planDocuments } from './plan-documents.ts'
import type { PrivateOffice } from './private-office.ts'
import { returnDeeds } from './return-deeds.ts'
import { secretDeeds } from './secret-deeds.ts'
import { sheetDeeds } from './sheet-deeds.ts'
import type { Deed, Story, Year } from './story.ts'
import { unitDeeds } from './unit-deeds.ts'
import { urgingDeeds } from './urging-deeds.ts'

export type Telling = { readonly now: Temporal.Instant; readonly progress: (share: number) => void; readonly interrupted: () => boolean }

/** Answers false when it was interrupted: what is there is then not whole, and not marked as such. */
export async function tellYear(office: PrivateOffice, { now, progress, interrupted }: Telling): Promise<boolean> {
  const days = daysAround(localDate(now), notifiedWorkingCalendar())
  const since = days.onOrAfter(days.today.subtract({ days: 372 }))
  office.clock.set(instantAt(since, '08:00'))
  await markBegun(office.db, office.clock.now())
  const district = await foundDistrict(office, since)
  const story: Story = { office, district, days, focalChangesOn: days.onOrAfter(days.today.subtract({ days: 150 })), toldOf: new Map() }
  const documents = planDocuments(days)
  const told = documents.map((document) => documentDeeds(story, document))
  const year: Year = { ...story, lives: told.flatMap(({ lives }) => lives) }
  const deeds = [
    ...told.flatMap((document) => document.deeds), ...peopleDeeds(story), ...dutyDeeds(story, since), ...(await sheetDeeds(story, since)),
    ...extensionDeeds(year, since), ...returnDeeds(year), ...correctionDeeds(year), ...coordinationDeeds(year), ...issueDeeds(year), ...latenessDeeds(year), ...informationDeeds(year),
    ...urgingDeeds(year), ...unitDeeds(year), ...aboveDeeds(year), ...secretDeeds(year),
  ]
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
